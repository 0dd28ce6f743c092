import { expect, test } from 'vitest';
import { exampleSession } from '../test/fixtures/example-session';
import { chapter, textOf } from './document';
import { buildDocument } from './document-definitions/build-document';
import { listFootnotes, runsOf, runsOfBlock } from './reference-marks';

const document = buildDocument(exampleSession(), { kind: 'roadmap', additions: [], now: '2026-11-12T16:00:00.000Z' });

test('Footnotes become numbers, listed at the end of their chapter; the same words are listed once', () => {
  const source = 'Customer survey, February 2027';
  const table = (footnote: string) => ({
    kind: 'table' as const,
    caption: '',
    header: ['a'],
    widths: [1],
    rows: [[[{ text: 'Two', footnote }]], [[{ text: 'Three', footnote: source }]]],
  });
  const noted = {
    ...document,
    blocks: [
      chapter(1, 'First'),
      { kind: 'paragraph' as const, runs: [{ text: 'One', footnote: source }, { text: ' and ' }] },
      chapter(2, 'Deeper'),
      table('Study'),
      { kind: 'pageBreak' as const },
      chapter(1, 'Second'),
      table('Article'),
    ],
  };
  const { blocks } = listFootnotes(noted);
  const words = blocks.map((block) => ('text' in block ? block.text : textOf(runsOfBlock(block))));
  expect(words).toEqual([
    'First',
    `One1 and `,
    'Deeper',
    'Two2Three1',
    `1 ${source}`,
    '2 Study',
    '',
    'Second',
    'Two3Three1',
    '3 Article',
  ]);
  expect(runsOf({ blocks }).some((run) => 'footnote' in run)).toBe(false);
});

test('A document without footnotes stays as it is', () => {
  const plain = { ...document, blocks: [] };
  expect(listFootnotes(plain)).toBe(plain);
});
