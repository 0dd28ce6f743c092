import { useEffect } from 'react';
import type { RoomAction } from '../../../preload/contract';
import { useWindowState } from '../../shell/window-state';
import { isRoomOpen, pressInRoom } from '../../shell/room/room-actions';

/** The keys that presenters' remotes send. */
const actions: Readonly<Record<string, RoomAction>> = {
  PageDown: 'next',
  PageUp: 'previous',
  '.': 'black',
  b: 'black',
  B: 'black',
};

/**
 * Lets a presenter's remote page through the room screen while that is open. Whatever on screen uses one of its keys comes first: a
 * voting, the silent reading, a list, and every field in which they are text.
 */
export function useRemoteKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actions[event.key];
      if (action === undefined || event.defaultPrevented || event.isComposing || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const { dialog, isPresenting } = useWindowState.getState();
      if (!isRoomOpen() || dialog !== null || isPresenting || ownsKeys(event.target)) return;
      event.preventDefault();
      void pressInRoom(action);
    };
    // Screens listen at the window, too, and some of them are loaded later: added again with each key, this listener is the last one.
    const beLast = () => {
      removeEventListener('keydown', press);
      addEventListener('keydown', press);
    };
    addEventListener('keydown', beLast, { capture: true });
    return () => {
      removeEventListener('keydown', beLast, { capture: true });
      removeEventListener('keydown', press);
    };
  }, []);
}

function ownsKeys(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  return target.closest('input, textarea, select, [role="listbox"], [role="menu"], [role="grid"]') !== null;
}
