import { expect, it } from 'vitest';
import { findInText } from './find-in-text';

const found = (text: string, query: string, options: Partial<Parameters<typeof findInText>[2]> = {}) =>
  findInText(text, query, { matchCase: false, wholeWord: false, ...options }).map(([start, end]) =>
    text.slice(start, end),
  );

it('ignores case unless asked to match it, also beyond ASCII', () => {
  expect(found('Über über ÜBER', 'über')).toEqual(['Über', 'über', 'ÜBER']);
  expect(found('Über über ÜBER', 'über', { matchCase: true })).toEqual(['über']);
  expect(found('Preis', '')).toEqual([]);
});

it('finds whole words as people see them', () => {
  expect(found('Wir, Wirkung, wirklich wir', 'wir', { wholeWord: true })).toEqual(['Wir', 'wir']);
  expect(found('Größe und Größen', 'größe', { wholeWord: true })).toEqual(['Größe']);
});

it('matches signs exactly, and variants of spaces and quotation marks', () => {
  expect(found('50 % (mehr) a.b', '50 % (')).toEqual(['50 % (']);
  expect(found('50\u00a0% mehr', '50 %')).toEqual(['50\u00a0%']);
  expect(found('axb a.b', 'a.b')).toEqual(['a.b']);
  expect(found('„Ja“ “yes” "ja"', '"ja"')).toEqual(['„Ja“', '"ja"']);
  expect(found('👨‍👩‍👧 Familie', '👨‍👩‍👧')).toEqual(['👨‍👩‍👧']);
  expect(found('a-b/c', '-b/')).toEqual(['-b/']);
});

it('finds words in spite of invisible characters and of accents that are characters of their own', () => {
  expect(found('Mu\u0308ller und Müller', 'Müller')).toEqual(['Mu\u0308ller', 'Müller']);
  expect(found('Müller', 'Mu\u0308ller')).toEqual(['Müller']);
  expect(found('Müller', 'Mull')).toEqual([]);
  expect(found('zu\u00adfrieden, zufrieden', 'zufrieden', { wholeWord: true })).toEqual([
    'zu\u00adfrieden',
    'zufrieden',
  ]);
  expect(found('\u200eKunden\u200bnutzen', 'kundennutzen')).toEqual(['Kunden\u200bnutzen']);
  expect(found('Kunden\u200bnutzen', 'nutzen', { wholeWord: true })).toEqual([]);
  expect(found('Text', '\u00ad')).toEqual([]);
});
