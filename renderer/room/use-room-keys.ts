import { useEffect } from 'react';
import type { RoomAction } from '../../preload/contract';
import { request } from '../bridge';

/** The keys of presenters' remotes, and those that a person expects of a presentation. */
const actions: Readonly<Record<string, RoomAction>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  '.': 'black',
  b: 'black',
  B: 'black',
  Escape: 'leave',
};

/** Keys while the room screen has the focus, as when it covers the facilitator's work. Main decides whether it may be left. */
export function useRoomKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actions[event.key];
      if (action === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      void request['room.press']({ action });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
