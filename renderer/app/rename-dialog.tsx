import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryEntry } from '../../preload/contract';
import { request } from '../bridge';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';

export default function RenameDialog({ entry, onClose }: { entry: LibraryEntry; onClose: () => void }) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(entry.title);
  const rename = async () => {
    await request['library.rename']({ key: entry.key, title: title.trim() });
    onClose();
  };
  return (
    <Dialog
      title={t('rename.title')}
      closeLabel={t('close')}
      onClose={onClose}
      onSubmit={() => void rename()}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={title.trim() === ''}>
            {t('rename.submit')}
          </Button>
        </>
      }
    >
      <TextField label={t('create.name')} value={title} onChange={setTitle} autoFocus />
    </Dialog>
  );
}
