import { expect, test } from 'vitest';
import { exampleSession } from '../test/fixtures/example-session';
import { textOf } from './document';
import { buildDocument } from './document-definitions/build-document';
import { listFootnotes, runsOf } from './reference-marks';

const document = buildDocument(exampleSession(), { kind: 'roadmap', additions: [], now: '2026-11-12T16:00:00.000Z' });

test('Footnotes become numbers and a list at the end; the same words are listed once', () => {
  const source = 'Customer survey, February 2027';
  const noted = {
    ...document,
    blocks: [
      { kind: 'paragraph' as const, runs: [{ text: 'One', footnote: source }, { text: ' and ' }] },
      {
        kind: 'table' as const,
        caption: '',
        header: ['a'],
        widths: [1],
        rows: [[[{ text: 'Two', footnote: 'Study' }]], [[{ text: 'Three', footnote: source }]]],
      },
    ],
  };
  const { blocks } = listFootnotes(noted);
  expect(textOf(runsOf({ blocks: blocks.slice(0, 2) }))).toBe('One1 and Two2Three1');
  expect(runsOf({ blocks }).filter(({ referenceMark }) => referenceMark)).toHaveLength(3);
  expect(runsOf({ blocks }).some((run) => 'footnote' in run)).toBe(false);
  expect(blocks.slice(2)).toEqual([
    { kind: 'heading', level: 1, text: 'Quellen', layout: 'chapter' },
    {
      kind: 'list',
      marker: 'number',
      items: [
        { runs: [{ text: source }], level: 0 },
        { runs: [{ text: 'Study' }], level: 0 },
      ],
    },
  ]);
});

test('A document without footnotes stays as it is', () => {
  const plain = { ...document, blocks: [] };
  expect(listFootnotes(plain)).toBe(plain);
});
