import { useTranslation } from 'react-i18next';
import { useOpenSession } from '../../document/open-session';
import { showToast } from '../../ui/toast';

/** Deletes at once and offers to take it back, instead of asking first. */
export function useDeletion(): (text: string, remove: () => void) => void {
  const { t } = useTranslation();
  const { replica } = useOpenSession();
  return (text, remove) => {
    remove();
    showToast(text, { text: t('undo'), run: () => void replica.undo('experience') });
  };
}
