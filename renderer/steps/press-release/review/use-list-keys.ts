import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useReview } from './review-store';

interface ListKeys {
  ref: RefObject<HTMLUListElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Arrow keys, Home and End go through a list of rows that open; what is current comes into view. */
export function useListKeys(): ListKeys {
  const ref = useRef<HTMLUListElement>(null);
  const current = useReview((state) => state.current);
  const focusAsked = useReview((state) => state.focusAsked);
  const open = () => ref.current?.querySelector<HTMLElement>('button[aria-expanded="true"]');

  useEffect(() => {
    if (current !== null) open()?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  useEffect(() => {
    if (focusAsked > 0) open()?.focus();
  }, [focusAsked]);

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
