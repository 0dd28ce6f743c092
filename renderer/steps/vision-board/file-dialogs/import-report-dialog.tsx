import { useTranslation } from 'react-i18next';
import type { CountedWarning } from '../../../../workshop/vision-board/formats/imported-board';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import type { Board } from '../actions/board';
import styles from './file-dialogs.module.css';

interface ImportReportDialogProps {
  board: Board;
  name: string;
  count: number;
  warnings: readonly CountedWarning[];
}

/** Lists what an import changed or left out. It stays open until it is closed. */
export function ImportReportDialog({ board, name, count, warnings }: ImportReportDialogProps) {
  const { t } = useTranslation('vision-board');
  const close = () => board.store.setState({ fileDialog: null });
  const namesOf = ({ names, count: all }: CountedWarning) =>
    names.length === 0
      ? ''
      : t(names.length < all ? 'importReport.someNames' : 'importReport.names', { names: names.join(', ') });
  return (
    <Dialog
      title={t('importReport.title')}
      closeLabel={t('files.close')}
      onClose={close}
      footer={
        <Button look="primary" onPress={close}>
          {t('files.close')}
        </Button>
      }
    >
      <p>{t('importReport.lead', { name, count })}</p>
      <ul className={styles.remarks}>
        {warnings.map((warning) => (
          <li key={warning.kind}>
            {t(`importReport.warnings.${warning.kind}`, { count: warning.count })}
            <span className={styles.names}>{namesOf(warning)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
