import type { Block } from '../../workshop/document';

/** Whether a list has many short items, such as the notes of a board: it is set smaller and with less spacing. */
export function isLongList({ items }: Extract<Block, { kind: 'list' }>): boolean {
  return items.length > 12 && items.every(({ runs, level }) => level === 0 && lengthOf(runs) < 90);
}

function lengthOf(runs: readonly { text: string }[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}
