import { useTranslation } from 'react-i18next';
import type { CountedWarning } from '../../../../workshop/vision-board/imported-board';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { closeFileDialog } from './file-dialog';
import styles from './files.module.css';

interface TakenDialogProps {
  name: string;
  count: number;
  remarks: readonly CountedWarning[];
}

/** What could not be taken as it was. It stays until it has been read: nothing is dropped in silence. */
export function ImportReportDialog({ name, count, remarks }: TakenDialogProps) {
  const { t } = useTranslation('vision-board');
  const namesOf = ({ names, count: all }: CountedWarning) =>
    names.length === 0 ? '' : t(names.length < all ? 'taken.someNames' : 'taken.names', { names: names.join(', ') });
  return (
    <Dialog
      title={t('taken.title')}
      closeLabel={t('files.close')}
      onClose={closeFileDialog}
      footer={
        <Button look="primary" onPress={closeFileDialog}>
          {t('files.close')}
        </Button>
      }
    >
      <p>{t('taken.lead', { name, count })}</p>
      <ul className={styles.remarks}>
        {remarks.map((remark) => (
          <li key={remark.remark}>
            {t(`taken.remarks.${remark.remark}`, { count: remark.count })}
            <span className={styles.names}>{namesOf(remark)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
