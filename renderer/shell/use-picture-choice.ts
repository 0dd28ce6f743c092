import { useTranslation } from 'react-i18next';
import { addPicture } from '../document/add-picture';
import { useOpenSession } from '../document/open-session';
import { showToast } from '../ui/toast';

/** Imports a chosen picture; a toast shows why when it is refused. `onImported` gets its asset name. */
export function usePictureChoice(onImported: (asset: string) => void): (files: FileList | null) => void {
  const { t } = useTranslation('workshop');
  const { key } = useOpenSession();
  const importPicture = async (file: File) => {
    const result = await addPicture(key, file);
    if (result.status === 'ok') onImported(result.asset);
    else showToast(t(`pictureRefused.${result.reason}`));
  };
  return (files) => {
    const file = files?.[0];
    if (file) void importPicture(file);
  };
}
