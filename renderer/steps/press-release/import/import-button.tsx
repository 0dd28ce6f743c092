import { FileInput } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOpenSession } from '../../../document/open-session';
import { IconButton } from '../../../ui/button';
import { lazyComponent } from '../../../ui/lazy-component';
import { usePressRelease, useScreenState } from '../context/press-release-context';
import { chooseImportFile } from './open-import-file';

const ImportDialog = lazyComponent(async () => (await import('./import-dialog')).ImportDialog);

/** Button that imports the text of a file, and the import dialog, which dropped files open as well. */
export function ImportButton() {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const context = usePressRelease();
  const file = useScreenState((state) => state.importedFile);
  if (readOnly) return null;
  return (
    <>
      <IconButton label={t('import.open')} onPress={() => void chooseImportFile(context)}>
        <FileInput aria-hidden />
      </IconButton>
      {file ? <ImportDialog file={file} onClose={() => context.store.setState({ importedFile: null })} /> : null}
    </>
  );
}
