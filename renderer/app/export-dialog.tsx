import { useEffect, useState } from 'react';
import { CheckboxGroup, Checkbox, Label, ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DocumentFormat } from '../../preload/contract';
import type { DocumentKind } from '../../workshop/documents';
import { on, request } from '../bridge';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { showToast } from '../ui/toast';
import { settleSession } from './app-store';
import styles from './export-dialog.module.css';
import { tell } from './tell';

const formats: readonly DocumentFormat[] = ['docx', 'pdf', 'md'];

interface ExportDialogProps {
  sessionKey: string;
  kind: DocumentKind;
  onClose: () => void;
}

/** Chooses formats, asks main for the place, shows progress, and offers the finished files. */
export function ExportDialog({ sessionKey, kind, onClose }: ExportDialogProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string[]>(['docx', 'pdf']);
  const [progress, setProgress] = useState<{ job: string; done: number; total: number } | null>(null);
  const [working, setWorking] = useState(false);
  useEffect(() => on('document.progress', setProgress), []);

  const submit = async () => {
    await settleSession();
    setWorking(true);
    try {
      const result = await request['document.export']({
        key: sessionKey,
        document: kind,
        formats: formats.filter((format) => chosen.includes(format)),
      });
      if (!result) return;
      if (result.status === 'cancelled') tell('export.cancelled');
      else if (result.status === 'failed') {
        tell('export.failed', { problem: t(`folderProblems.${result.problem ?? 'failed'}`) });
      } else {
        showToast(t('export.done', { count: result.files.length, files: result.files.join(', ') }), {
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

  return (
    <Dialog
      title={t(`export.titles.${kind}`)}
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
            <Button look="primary" isDisabled={chosen.length === 0} onPress={() => void submit()}>
              {t('export.submit')}
            </Button>
          </>
        )
      }
    >
      {working ? (
        <ProgressBar
          className={styles.progress ?? ''}
          value={progress?.done ?? 0}
          maxValue={progress?.total ?? 1}
          isIndeterminate={progress === null}
        >
          {({ percentage }) => (
            <>
              <Label>{t('export.working')}</Label>
              <div className={styles.track}>
                <div className={styles.fill} style={{ width: `${percentage ?? 0}%` }} />
              </div>
            </>
          )}
        </ProgressBar>
      ) : (
        <CheckboxGroup value={chosen} onChange={setChosen} className={styles.formats ?? ''}>
          <Label className={styles.label ?? ''}>{t('export.formats')}</Label>
          {formats.map((format) => (
            <Checkbox key={format} value={format} className={styles.format ?? ''}>
              <span className={styles.box} aria-hidden />
              {t(`export.formatNames.${format}`)}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
    </Dialog>
  );
}
