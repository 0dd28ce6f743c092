import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { boilerplateLines } from './boilerplate-lines';
import { useOpenSession } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { readFileInWorker } from './read-file-in-worker';
import type { Refusal } from './file-refused-error';
import { ImportPreview } from './import-preview';
import { usePressRelease } from '../context/press-release-context';
import type { FileToImport } from './file-to-import';
import { chooseImportFile } from './open-import-file';
import styles from './import-dialog.module.css';
import type { TextFileAnswer } from './text-file-worker';

/** Reads a file and previews where its pieces go, before anything is changed. */
export function ImportDialog({ file, onClose }: { file: FileToImport; onClose: () => void }) {
  const { t } = useTranslation('press-release');
  const context = usePressRelease();
  const answer = useFileText(file);
  const { name } = file;
  if (answer?.status === 'ok') return <ImportPreview key={name} name={name} read={answer} onClose={onClose} />;
  return (
    <Dialog
      title={t('import.title', { name })}
      closeLabel={t('import.close')}
      onClose={onClose}
      footer={
        answer ? (
          <Button look="primary" autoFocus onPress={() => void chooseImportFile(context)}>
            {t('import.another')}
          </Button>
        ) : (
          <Button onPress={onClose}>{t('import.cancel')}</Button>
        )
      }
    >
      {answer ? <Refused name={name} reason={answer.reason} /> : <p role="status">{t('import.reading', { name })}</p>}
    </Dialog>
  );
}

function Refused({ name, reason }: { name: string; reason: Refusal }) {
  const { t } = useTranslation('press-release');
  return (
    <div role="alert" className={styles.refused}>
      <p>{t(`import.refused.${reason}`, { name })}</p>
      <p>{t('import.nothingChanged')}</p>
    </div>
  );
}

/** The text of a file; null while it is read. Closing the dialog cancels reading. */
function useFileText(file: FileToImport): TextFileAnswer | null {
  const { replica } = useOpenSession();
  const [read, setRead] = useState<{ file: FileToImport; answer: TextFileAnswer } | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    void (async () => {
      const bytes = await file.content;
      if (controller.signal.aborted) return;
      const ownLines = boilerplateLines(replica.store.getState().session.workshop);
      const answer: TextFileAnswer =
        typeof bytes === 'string'
          ? { status: 'refused', reason: bytes }
          : await readFileInWorker({ name: file.name, bytes, ownLines }, controller.signal);
      if (!controller.signal.aborted) setRead({ file, answer });
    })();
    return () => controller.abort();
  }, [file, replica]);
  return read?.file === file ? read.answer : null;
}
