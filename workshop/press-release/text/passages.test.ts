import { textOf } from '../../document';
import { expect, test } from 'vitest';
import { plainToRichText, richTextToPlain, type RichText } from '../../rich-text';
import { richTextRuns } from '../../rich-text-blocks';
import { countWords } from './count-words';
import { passagesOf } from './passages';
import type { PressRelease } from '../schema';
import { partIds } from '../terms';

const text = (words: string) => ({ type: 'text' as const, text: words, format: 0 });
const empty = Object.fromEntries(partIds.map((id) => [id, []])) as unknown as PressRelease['parts'];

const marked: RichText = [
  {
    type: 'paragraph',
    children: [
      text('Vor '),
      { type: 'mark', ids: ['a', 'b'], children: [text('zwei'), { type: 'linebreak' }, text('Zeilen')] },
      { type: 'link', url: 'https://example.org', children: [{ type: 'mark', ids: ['a'], children: [text('Netz')] }] },
    ],
  },
  {
    type: 'list',
    listType: 'bullet',
    children: [
      { type: 'listitem', children: [{ type: 'mark', ids: ['a'], children: [text('Punkt')] }, text(' danach')] },
    ],
  },
];

test('passages are found by their ids, with their present text', () => {
  const passages = passagesOf({ ...empty, summary: marked, callToAction: plainToRichText('ohne') });
  expect([...passages]).toEqual([
    ['a', { part: 'summary', text: 'zwei\nZeilenNetz\nPunkt' }],
    ['b', { part: 'summary', text: 'zwei\nZeilen' }],
  ]);
});

test('marks do not affect plain text', () => {
  expect(richTextToPlain(marked)).toBe('Vor zwei\nZeilenNetz\nPunkt danach\n');
  expect(textOf(richTextRuns(marked))).toBe('Vor zwei\nZeilenNetz\nPunkt danach');
  expect(countWords(richTextToPlain(marked))).toBe(5);
});
