import { useTranslation } from 'react-i18next';
import { addPicture } from '../../document/add-picture';
import { useOpenSession } from '../../document/open-session';
import { showToast } from '../../ui/toast';

/** Takes in the picture somebody chose; says why when it cannot be taken. `onTaken` gets its name. */
export function usePictureChoice(onTaken: (asset: string) => void): (files: FileList | null) => void {
  const { t } = useTranslation('kickoff');
  const { key } = useOpenSession();
  const take = async (file: File) => {
    const result = await addPicture(key, file);
    if (result.status === 'ok') onTaken(result.asset);
    else showToast(t(`pictureRefused.${result.reason}`));
  };
  return (files) => {
    const file = files?.[0];
    if (file) void take(file);
  };
}
