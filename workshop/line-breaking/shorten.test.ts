import { expect, test } from 'vitest';
import { shorten } from './shorten';
import { graphemesOf } from './words';

const measure = (text: string) => graphemesOf(text).length;

test('a text is shortened to a width, between grapheme clusters', () => {
  expect(shorten('Heute und morgen', 16, measure)).toBe('Heute und morgen');
  expect(shorten('Heute und morgen', 11, measure)).toBe('Heute und…');
  expect(shorten('Team 👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 7, measure)).toBe('Team 👨‍👩‍👧‍👦👨‍👩‍👧‍👦');
  expect(shorten('Team 👨‍👩‍👧‍👦👨‍👩‍👧‍👦 hier', 7, measure)).toBe('Team 👨‍👩‍👧‍👦…');
  expect(shorten('Heute', 1, measure)).toBe('');
});
