import { offerUndo } from '../../shell/offer-undo';
import { useOpenSession } from '../../document/open-session';

/** Deletes at once and offers to take it back, instead of asking first. */
export function useDeleteWithUndo(): (text: string, remove: () => void) => void {
  const { replica } = useOpenSession();
  return (text, remove) => {
    remove();
    offerUndo(replica, 'experience', text);
  };
}
