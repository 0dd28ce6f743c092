import type { KeyboardEvent } from 'react';

/** Moves the focus between the rows of a list: arrow keys to the next or previous one, Home and End to the first or last. */
export function moveListFocus(event: KeyboardEvent, list: HTMLElement | null, row: string): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>(row) ?? [])];
  const index = rows.findIndex((each) => each === event.target);
  const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (index === -1 || target === undefined) return;
  event.preventDefault();
  rows[target]?.focus();
}
