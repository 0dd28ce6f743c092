import { describe, expect, it } from 'vitest';
import { countWords } from './count-words';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['  \n ', 0],
    ['Ein Wort', 2],
    ['„Alle 84.000 Haushalte“ – ab heute', 5],
    ['Zeile\n\nnoch eine', 3],
    ['E-Mail an info@example.org', 3],
    ['50 % weniger …', 2],
    ['Kunden\ufeffnutzen zu\u00adfrieden', 2],
  ])('counts %j as %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
