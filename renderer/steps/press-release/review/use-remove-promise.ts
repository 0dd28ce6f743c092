import { useTranslation } from 'react-i18next';
import { useEdit, useSession } from '../../../document/open-session';
import { showToast } from '../../../ui/toast';

/** Deletes a promise; its passage stays text. The links of the roadmap are kept for the case that it comes back. */
export function useRemovePromise(): (id: string) => void {
  const { t } = useTranslation('press-release');
  const edit = useEdit('press-release');
  const promises = useSession(({ steps }) => steps['press-release'].promises);
  return (id) => {
    const promise = promises[id];
    if (!promise) return;
    edit('removePromise', { id });
    const restore = () => edit('restorePromise', { id, promise });
    showToast(t('review.promiseRemoved', { name: `P${promise.number}` }), { text: t('takeBack'), run: restore });
  };
}
