import { useEffect } from 'react';
import type { Place } from '../shell/window-state';

/** Sets the title of the window to that of its workshop. */
export function useWindowTitle(place: Place): void {
  useEffect(() => {
    if (place.name !== 'session') {
      document.title = 'Leitbild';
      return undefined;
    }
    const { store } = place.replica;
    const show = () => {
      const { title } = store.getState().session.workshop;
      document.title = title === '' ? 'Leitbild' : `${title} – Leitbild`;
    };
    show();
    return store.subscribe(show);
  }, [place]);
}
