import { FileInput } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOpenSession } from '../../../document/open-session';
import { IconButton } from '../../../ui/button';
import { lazyComponent } from '../../../ui/lazy-component';
import { chooseTextFile, useFileImport } from './file-import-store';

const TakeDialog = lazyComponent(async () => (await import('./import-dialog')).ImportDialog);

/** Takes the text of a file over; the dialog also shows files that were dropped. */
export function ImportButton() {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const file = useFileImport((state) => state.file);
  if (readOnly) return null;
  return (
    <>
      <IconButton label={t('take.open')} onPress={() => void chooseTextFile()}>
        <FileInput aria-hidden />
      </IconButton>
      {file ? <TakeDialog file={file} onClose={() => useFileImport.setState({ file: null })} /> : null}
    </>
  );
}
