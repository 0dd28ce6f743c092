import { useTranslation } from 'react-i18next';
import type { DocumentOrder } from '../../../preload/contract';
import { documentDefinition } from '../../../workshop/document-definitions/document-registry';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProgressBar } from '../../ui/progress-bar';
import { useAppearance } from '../../shell/appearance';
import { PageViewer } from './page-viewer';
import styles from './preview.module.css';
import { usePreview } from './use-preview';

interface PreviewDialogProps {
  order: DocumentOrder;
  onClose: () => void;
  /** Exports the document; null when no format is chosen. */
  onExport: (() => void) | null;
}

/** The pages of a document as they will be exported, in a dialog over the one in which they are chosen. */
export function PreviewDialog({ order, onClose, onExport }: PreviewDialogProps) {
  const { t } = useTranslation();
  const language = useAppearance((state) => state.language);
  const preview = usePreview(order);
  return (
    <Dialog
      title={t('preview.title', { document: documentDefinition(order.document).names[language] })}
      closeLabel={t('close')}
      size="full"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t(preview.status === 'making' ? 'cancel' : 'preview.back')}</Button>
          {preview.status === 'making' ? null : (
            <Button look="primary" isDisabled={onExport === null} onPress={() => onExport?.()}>
              {t('export.submit')}
            </Button>
          )}
        </>
      }
    >
      {preview.status === 'making' ? (
        <div className={styles.making}>
          <ProgressBar label={t('preview.making')} done={preview.done} total={preview.total} />
        </div>
      ) : preview.status === 'failed' ? (
        <p role="alert">
          {t('preview.failed', {
            problem:
              preview.problem === 'unreadable'
                ? t('preview.unreadable')
                : t(`exportProblems.${preview.problem}`, { file: '' }),
          })}
        </p>
      ) : (
        <PageViewer pages={preview.pages} />
      )}
    </Dialog>
  );
}
