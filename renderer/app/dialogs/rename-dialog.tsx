import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryEntry } from '../../../preload/contract';
import { request } from '../../bridge';
import { FormDialog } from '../../shell/form-dialog';
import { TextField } from '../../ui/text-field';

export function RenameDialog({ entry, onClose }: { entry: LibraryEntry; onClose: () => void }) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(entry.title);
  const rename = async () => {
    await request['library.rename']({ key: entry.key, title: title.trim() });
    onClose();
  };
  return (
    <FormDialog
      title={t('rename.title')}
      submitLabel={t('rename.submit')}
      canSubmit={title.trim() !== ''}
      onSubmit={rename}
      onClose={onClose}
    >
      <TextField label={t('create.name')} value={title} onChange={setTitle} autoFocus />
    </FormDialog>
  );
}
