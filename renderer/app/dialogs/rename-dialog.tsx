import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryEntry } from '../../../preload/contract';
import { request } from '../../bridge';
import { useLibraryDraft } from '../../shell/drafts';
import { FormDialog } from '../../shell/form-dialog';
import { TextField } from '../../ui/text-field';

export function RenameDialog({ entry, onClose }: { entry: LibraryEntry; onClose: () => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useLibraryDraft(`rename.${entry.key}`);
  const [title, setTitle] = useState(draft === '' ? entry.title : draft);
  const write = (text: string) => {
    setTitle(text);
    setDraft(text === entry.title ? '' : text);
  };
  const close = () => {
    setDraft('');
    onClose();
  };
  const rename = async () => {
    await request['library.rename']({ key: entry.key, title: title.trim() });
    close();
  };
  return (
    <FormDialog
      title={t('rename.title')}
      submitLabel={t('rename.submit')}
      canSubmit={title.trim() !== ''}
      onSubmit={rename}
      onClose={close}
    >
      <TextField label={t('create.name')} value={title} onChange={write} autoFocus />
    </FormDialog>
  );
}
