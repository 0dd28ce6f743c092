import { FileInput } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOpenSession } from '../../../document/open-session';
import { IconButton } from '../../../ui/button';
import { later } from '../../../ui/later';
import { openTextFile, useTake } from './take-store';

const TakeDialog = later(async () => (await import('./take-dialog')).TakeDialog);

/** Takes the text of a file over; the dialog also shows files that were dropped. */
export function TakeButton() {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const file = useTake((state) => state.file);
  if (readOnly) return null;
  return (
    <>
      <IconButton label={t('take.open')} onPress={() => void openTextFile()}>
        <FileInput aria-hidden />
      </IconButton>
      {file ? <TakeDialog file={file} onClose={() => useTake.setState({ file: null })} /> : null}
    </>
  );
}
