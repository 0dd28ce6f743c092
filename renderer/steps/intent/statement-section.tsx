import { diffWordsWithSpace } from 'diff';
import { GitCompareArrows } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proposedStatement } from '../../../workshop/intent/proposed-statement';
import { useEdit, useOpenSession, useSession, useWorkshop } from '../../document/open-session';
import { useEditWithUndo } from '../../shell/offer-undo';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { Section } from '../../ui/section';
import styles from './intent.module.css';

/** The intent in one sentence, with a suggestion from the answers. The suggestion replaces nothing by itself. */
export function StatementSection() {
  const { t } = useTranslation('intent');
  const { readOnly } = useOpenSession();
  const questions = useSession(({ steps }) => steps.intent.questions);
  const statement = useSession(({ steps }) => steps.intent.statement);
  const language = useWorkshop((facts) => facts.language);
  const edit = useEdit('intent');
  const [isComparing, setComparing] = useState(false);
  const proposal = proposedStatement({ questions }, language);
  const isWritten = statement.trim() !== '';
  const isOffered = !readOnly && proposal !== '' && proposal !== statement.trim();
  return (
    <Section id="intent-statement" title={t('statement')} lead={t('statementHint')}>
      <div data-row="statement">
        <TextField
          label={t('statement')}
          hideLabel
          look="statement"
          multiline
          value={statement}
          example={t('statementExample')}
          isReadOnly={readOnly}
          onChange={(text) => edit('writeStatement', { statement: text }, { undo: { merge: 'statement' } })}
        />
        {isOffered && isWritten ? (
          <Button
            look="quiet"
            icon={<GitCompareArrows aria-hidden />}
            aria-expanded={isComparing}
            onPress={() => setComparing(!isComparing)}
          >
            {t(isComparing ? 'hideProposal' : 'compareProposal')}
          </Button>
        ) : null}
        {isOffered && (isComparing || !isWritten) ? (
          <Proposal statement={statement} proposal={proposal} onDone={() => setComparing(false)} />
        ) : null}
      </div>
    </Section>
  );
}

interface ProposalProps {
  statement: string;
  proposal: string;
  onDone: () => void;
}

/** The suggestion; beside a written sentence with the differences between both. */
function Proposal({ statement, proposal, onDone }: ProposalProps) {
  const { t } = useTranslation('intent');
  const edit = useEdit('intent');
  const editWithUndo = useEditWithUndo('intent');
  const isWritten = statement.trim() !== '';
  const differences = compared(statement, proposal);
  const write = (text: string, said: 'statementReplaced' | 'statementExtended' | 'proposalUsed') => {
    editWithUndo(t(said), () => edit('writeStatement', { statement: text }));
    onDone();
  };
  return (
    <div className={styles.proposal} role="group" aria-label={t('proposalTitle')}>
      <h3>{t('proposalTitle')}</h3>
      <p className={styles.proposed}>{proposal}</p>
      {differences === null ? null : (
        <>
          <h3>{t('differences')}</h3>
          <p className={styles.proposed}>
            {differences.map(({ added, removed, value }, index) =>
              added ? (
                <ins key={index}>{value}</ins>
              ) : removed ? (
                <del key={index}>{value}</del>
              ) : (
                <span key={index}>{value}</span>
              ),
            )}
          </p>
          <p className={styles.legend}>{t('differencesLegend')}</p>
        </>
      )}
      <div className={styles.choices}>
        <Button
          look={isWritten ? 'plain' : 'primary'}
          onPress={() => write(proposal, isWritten ? 'statementReplaced' : 'proposalUsed')}
        >
          {t(isWritten ? 'replaceStatement' : 'useProposal')}
        </Button>
        {isWritten ? (
          <Button onPress={() => write(`${statement.trimEnd()}\n\n${proposal}`, 'statementExtended')}>
            {t('appendProposal')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** Texts that share less than this ratio of their letters are not compared word by word: mixed they read as neither. */
const leastShared = 0.5;

/** The words of two texts that are in both, or in one of them; null when they share too little. */
function compared(older: string, newer: string) {
  const pieces = diffWordsWithSpace(older, newer);
  const shared = pieces.reduce((sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length), 0);
  return shared < leastShared * Math.max(older.length, newer.length) ? null : pieces;
}
