import { expect, test } from 'vitest';
import { blockText, plainLook, splitLongBlocks } from './imported-block';

const paragraph = (runs: readonly { text: string; bold?: boolean }[]) => ({
  kind: 'paragraph' as const,
  level: 0,
  runs: runs.map((run) => ({ ...plainLook, ...run })),
});

test('a paragraph of many runs becomes a few paragraphs that keep all runs', () => {
  const runs = Array.from({ length: 12_000 }, (_, index) => ({ text: `Wort ${index} `, bold: index % 2 === 0 }));
  const parts = splitLongBlocks([paragraph(runs)]);
  expect(parts).toHaveLength(12);
  expect(parts.map(blockText).join('')).toBe(runs.map(({ text }) => text).join(''));
  expect(parts.flatMap((part) => part.runs).map(({ bold }) => bold)).toEqual(runs.map(({ bold }) => bold));
});

test('a paragraph of many letters is split between words', () => {
  const parts = splitLongBlocks([paragraph([{ text: 'Wort '.repeat(98_000) }])]);
  expect(parts.every((part) => blockText(part).length <= 50_000)).toBe(true);
  expect(parts.map(blockText).join(' ').trim().split(/\s+/)).toHaveLength(98_000);
});

test('a word is not torn where a paragraph is split', () => {
  const runs = Array.from({ length: 1_500 }, (_, index) => ({ text: index % 3 === 2 ? 'c ' : 'a' }));
  for (const part of splitLongBlocks([paragraph(runs)]).slice(0, -1)) expect(blockText(part)).toMatch(/aac $/);
});
