import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useScreenState } from '../context/press-release-context';

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

  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(ref.current?.querySelectorAll<HTMLElement>('button[data-row]') ?? [])];
    const at = rows.findIndex((row) => row === event.target);
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (at === -1 || target === undefined) return;
    event.preventDefault();
    rows[target]?.focus();
  };
  return { ref, onKeyDown };
}
