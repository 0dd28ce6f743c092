import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  additionsOf,
  documentDefinition,
  type DocumentKind,
} from '../../../workshop/document-definitions/document-registry';
import { on, request } from '../../bridge';
import { Button } from '../../ui/button';
import { CheckGroup } from '../../ui/check-group';
import { Dialog } from '../../ui/dialog';
import { ProgressBar } from '../../ui/progress-bar';
import { showToast } from '../../ui/toast';
import { useAppearance } from '../../shell/appearance';
import { flushSession } from '../../shell/flush';
import { documentFormats, loadExportChoice, saveExportChoice } from './export-choice';
import styles from './export-dialog.module.css';
import { printDocument } from '../print-document';
import { TemplateChoice } from './template-choice';
import { notify } from '../../shell/notify';

interface ExportDialogProps {
  sessionKey: string;
  kind: DocumentKind;
  onClose: () => void;
}

/** Chooses formats and additions, exports with progress and cancel, and shows the finished files; or prints. */
export function ExportDialog({ sessionKey, kind, onClose }: ExportDialogProps) {
  const { t } = useTranslation();
  const language = useAppearance((state) => state.language);
  const additions = additionsOf(kind);
  const [chosen, setChosen] = useState(() => loadExportChoice(kind));
  const [progress, setProgress] = useState<{ job: string; done: number; total: number } | null>(null);
  const [working, setWorking] = useState(false);
  useEffect(() => on('document.progress', setProgress), []);

  const submit = async () => {
    saveExportChoice(kind, chosen);
    await flushSession();
    setWorking(true);
    try {
      const result = await request['document.export']({
        key: sessionKey,
        document: kind,
        ...chosen,
      });
      if (!result) return;
      if (result.status === 'cancelled') notify('export.cancelled');
      else if (result.status === 'failed') {
        const problem = t(`exportProblems.${result.problem ?? 'failed'}`, { file: result.inUse[0] ?? '' });
        notify('export.failed', { problem });
      } else {
        const done = t('export.done', { count: result.files.length, files: result.files.join(', ') });
        const stillOpen =
          result.inUse.length > 0 ? ` – ${t('export.stillOpen', { files: result.inUse.join(', ') })}` : '';
        const withoutTemplate =
          result.templateProblem === null
            ? ''
            : ` – ${t('template.notUsed', { reason: t(`template.reasons.${result.templateProblem}`) })}`;
        showToast(`${done}${stillOpen}${withoutTemplate}`, {
          text: t('export.show'),
          run: () => void request['document.show']({ job: result.job }),
        });
        onClose();
      }
    } finally {
      setWorking(false);
      setProgress(null);
    }
  };

  const print = () => {
    saveExportChoice(kind, chosen);
    onClose();
    void printDocument(sessionKey, kind, chosen.additions);
  };

  return (
    <Dialog
      title={t('export.title', { document: documentDefinition(kind).names[language] })}
      closeLabel={t('close')}
      onClose={() => {
        if (!working) onClose();
      }}
      footer={
        working ? (
          <Button
            isDisabled={progress === null}
            onPress={() => progress && void request['document.cancel']({ job: progress.job })}
          >
            {t('cancel')}
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>{t('cancel')}</Button>
            <Button onPress={print}>{t('print.button')}</Button>
            <Button look="primary" isDisabled={chosen.formats.length === 0} onPress={() => void submit()}>
              {t('export.submit')}
            </Button>
          </>
        )
      }
    >
      {working ? (
        <div className={styles.progress}>
          <ProgressBar label={t('export.working')} done={progress?.done ?? 0} total={progress?.total ?? 0} />
        </div>
      ) : (
        <div className={styles.choices}>
          <CheckGroup
            label={t('export.formats')}
            value={chosen.formats}
            options={documentFormats.map((value) => ({ value, text: t(`export.formatNames.${value}`) }))}
            onChange={(formats) => setChosen({ ...chosen, formats })}
          />
          {additions.length === 0 ? null : (
            <CheckGroup
              label={t('export.additions')}
              value={chosen.additions}
              options={additions.map(([value, { names, partOf }]) => ({
                value,
                text: names[language],
                ...(partOf === undefined ? {} : { of: partOf }),
              }))}
              onChange={(wanted) => setChosen({ ...chosen, additions: wanted })}
            />
          )}
          {chosen.formats.includes('docx') ? (
            <CheckGroup
              label={t('export.word')}
              value={chosen.fontsEmbedded ? ['fonts'] : []}
              options={[{ value: 'fonts', text: t('export.fonts') }]}
              onChange={(fonts) => setChosen({ ...chosen, fontsEmbedded: fonts.length > 0 })}
            />
          ) : null}
          {chosen.formats.includes('docx') ? <TemplateChoice /> : null}
        </div>
      )}
    </Dialog>
  );
}
