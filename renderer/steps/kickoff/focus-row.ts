import { focusInNextFrame } from '../../ui/focus-in-next-frame';

/** Moves the focus to the first tool of a row that can be pressed, or without a row to the button that adds one. */
export function focusRow(list: 'agenda' | 'participants', id: string | undefined, ...tools: string[]): void {
  const row = id === undefined ? [] : tools.map((tool) => `[data-row="${id}"] [data-tool="${tool}"]:not(:disabled)`);
  focusInNextFrame(...row, `[data-list="${list}"] [data-adds] button`);
}
