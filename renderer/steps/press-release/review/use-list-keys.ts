import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useScreenState } from '../context/press-release-context';
import { moveListFocus } from '../move-list-focus';

interface ListKeys {
  ref: RefObject<HTMLUListElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Arrow keys, Home and End move the focus in a list of expandable rows. The expanded row is scrolled into view. */
export function useListKeys(): ListKeys {
  const ref = useRef<HTMLUListElement>(null);
  const current = useScreenState((state) => state.currentPassage);
  const focusRequest = useScreenState((state) => state.focusRequest);
  const open = () => ref.current?.querySelector<HTMLElement>('button[aria-expanded="true"]');

  useEffect(() => {
    if (current !== null) open()?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  useEffect(() => {
    if (focusRequest > 0) open()?.focus();
  }, [focusRequest]);

  return { ref, onKeyDown: (event) => moveListFocus(event, ref.current, 'button[data-row]') };
}
