import { FilePen, FileText, Undo2 } from 'lucide-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Closing } from '../../../workshop/closing/schema';
import { draftPurpose, draftSummary } from '../../../workshop/decision-paper/draft';
import { linesOf } from '../../../workshop/format';
import { useEdit, useOpenSession, useSession } from '../../document/open-session';
import { openDialog } from '../../shell/navigation';
import { useEditWithUndo } from '../../shell/offer-undo';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { TextField } from '../../ui/text-field';
import styles from './closing.module.css';

/** Lines of the summary that a board reads; more are allowed. */
const wantedLines = 5;

/** Purpose and summary of the decision paper: drafts that follow the session until someone writes them. */
export function DecisionPaperSection() {
  const { t } = useTranslation('closing');
  const { purpose, summary } = useSession(({ steps }) => steps.closing.decisionPaper);
  const drafts = { purpose: useSession(draftPurpose), summary: useSession(draftSummary) };
  const lines = linesOf(summary).length;
  return (
    <Section
      id="decision-paper"
      title={t('decisionPaper')}
      lead={t('decisionPaperLead')}
      aside={
        <Button look="quiet" icon={<FileText aria-hidden />} onPress={() => openDialog('export:decision-paper')}>
          {t('exportDecisionPaper')}
        </Button>
      }
    >
      <DraftedText field="purpose" value={purpose} draft={drafts.purpose} />
      <DraftedText field="summary" value={summary} draft={drafts.summary} />
      {lines > wantedLines ? <p className={styles.empty}>{t('summaryLines', { count: lines })}</p> : null}
    </Section>
  );
}

interface DraftedTextProps {
  field: keyof Closing['decisionPaper'];
  value: string;
  draft: string;
}

/** A text that is either drafted from the session or written by hand. */
function DraftedText({ field, value, draft }: DraftedTextProps) {
  const { t } = useTranslation('closing');
  const { readOnly } = useOpenSession();
  const edit = useEdit('closing');
  const editWithUndo = useEditWithUndo('closing');
  const group = useRef<HTMLDivElement>(null);
  const write = (text: string) => edit('writeDecisionPaper', { change: { [field]: text } });
  /** Runs an edit that replaces what has the focus, and puts the focus on what comes instead. */
  const replaced = (run: () => void) => {
    flushSync(run);
    group.current?.querySelector<HTMLElement>('textarea, button')?.focus();
  };
  if (value.trim() === '' && draft !== '') {
    return (
      <div ref={group} className={styles.drafted} role="group" aria-label={t(`paper.${field}`)}>
        <h3>{t(`paper.${field}`)}</h3>
        {draft.split('\n').map((line) => (
          <p key={line} className="selectable">
            {line}
          </p>
        ))}
        {readOnly ? null : (
          <Button look="quiet" icon={<FilePen aria-hidden />} onPress={() => replaced(() => write(draft))}>
            {t(`writeYourself.${field}`)}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div ref={group} className={styles.drafted}>
      <TextField
        label={t(`paper.${field}`)}
        multiline
        value={value}
        example={t(`paperExample.${field}`)}
        isReadOnly={readOnly}
        onChange={(text) =>
          edit('writeDecisionPaper', { change: { [field]: text } }, { undo: { merge: `decisionPaper.${field}` } })
        }
      />
      {readOnly || draft === '' ? null : (
        <Button
          look="quiet"
          icon={<Undo2 aria-hidden />}
          onPress={() => replaced(() => editWithUndo(t(`draftBack.${field}`), () => write('')))}
        >
          {t('useDraft')}
        </Button>
      )}
    </div>
  );
}
