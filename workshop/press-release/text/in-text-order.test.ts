import { describe, expect, it } from 'vitest';
import type { RichText } from '../../rich-text';
import { inTextOrder } from './in-text-order';
import type { PartId, PressRelease } from '../schema';
import { partIds } from '../terms';

const marked = (...ids: string[]): RichText =>
  [
    {
      type: 'paragraph',
      children: ids.map((id) => ({ type: 'mark', ids: [id], children: [{ type: 'text', text: id }] })),
    },
  ] as unknown as RichText;

const parts = {
  ...(Object.fromEntries(partIds.map((id) => [id, []])) as unknown as PressRelease['parts']),
  summary: marked('second', 'third'),
  solution: marked('later'),
};
const slice = { parts, sequence: [...partIds], leftOut: [] as PartId[] };
const item = (order: string, part: PartId | null, quote = 'words') => ({ order, part, quote });

describe('comments in the order of the text', () => {
  it('follow the passages, whole parts first and lost ones last in their part', () => {
    const items = {
      later: item('a0', 'solution'),
      lost: item('a1', 'summary'),
      third: item('a2', 'summary'),
      second: item('a3', 'summary'),
      part: item('a4', 'summary', ''),
      all: item('a5', null, ''),
    };
    expect(inTextOrder(slice, items).map(({ id }) => id)).toEqual(['all', 'part', 'second', 'third', 'lost', 'later']);
  });

  it('have their present passage, and none when its text was deleted', () => {
    const [found, lost] = inTextOrder(slice, { second: item('a0', 'problem'), lost: item('a1', 'problem') });
    expect(found?.passage).toEqual({ part: 'summary', text: 'second' });
    expect(lost?.passage).toBeNull();
  });
});
