import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Gives an element the focus when it is there for the first time, if `isWanted`. To use in place of React Aria's `autoFocus` where the
 * element may follow a focused one that was removed: that one waits for a frame after a click without a pointer (of a screen reader, or of
 * Enter in a form), and by then the dialog has given the focus to its first button.
 */
export function useFocusOnMount<T extends HTMLElement>(isWanted: boolean): RefObject<T | null> {
  const element = useRef<T>(null);
  const wanted = useRef(isWanted);
  useLayoutEffect(() => {
    if (wanted.current) element.current?.focus();
    wanted.current = false;
  }, []);
  return element;
}
