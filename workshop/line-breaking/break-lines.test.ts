import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { breakLines } from './break-lines';
import { graphemesOf, hyphenateWords, wordsOf } from './words';

/** A font whose characters are one unit wide; parts of a grapheme cluster add nothing. */
const measure = (text: string) => graphemesOf(text.replace(/[\u00ad\u200b\u2060]/g, '')).length;

function linesOf(text: string, width: number, mayBreakWords = true): string[] | null {
  return breakLines(wordsOf(text, measure), { width, maxLines: Infinity, mayBreakWords }, measure);
}

describe('Lines', () => {
  it('end at spaces, after hyphens and at line breaks', () => {
    expect(linesOf('Kunden-Erlebnis-Karte\n\nEnde', 9)).toEqual(['Kunden-', 'Erlebnis-', 'Karte', '', 'Ende']);
    expect(linesOf('eins zwei drei', 9)).toEqual(['eins zwei', 'drei']);
  });

  it('do not separate a minus sign from its number, or a hyphen from a closing quote', () => {
    expect(linesOf('um -5 Grad', 4)).toEqual(['um', '-5', 'Grad']);
    expect(linesOf('„Nicht-“ so', 8)).toEqual(['„Nicht-“', 'so']);
  });

  it.each([
    ['z.\u202fB. so', 6, ['z.\u202fB.', 'so']],
    ['um 10\u00a0% mehr', 6, ['um', '10\u00a0%', 'mehr']],
    ['ein Nicht-\u2060Kunde', 12, ['ein', 'Nicht-\u2060Kunde']],
    ['Geschwindigkeit\u00a0100', 16, ['Geschwindigkei', 't\u00a0100']],
    ['Nr. \u20607 hier', 6, ['Nr. \u20607', 'hier']],
    ['10\u2007000 Euro', 7, ['10\u2007000', 'Euro']],
  ])('do not break %j at its no-break characters', (text, width, lines) => {
    expect(linesOf(text, width)).toEqual(lines);
  });

  it('break at soft hyphens, which are shown only there', () => {
    expect(linesOf('Gebär\u00adden\u00adsprache', 16)).toEqual(['Gebärdensprache']);
    expect(linesOf('Gebär\u00adden\u00adsprache', 9)).toEqual(['Gebärden-', 'sprache']);
    expect(linesOf('Gebär\u00adden\u00adsprache', 8)).toEqual(['Gebär-', 'den-', 'sprache']);
    expect(linesOf('die Gebär\u00adden\u00adsprache', 10)).toEqual(['die Gebär-', 'densprache']);
    expect(linesOf('zu\u00ad\u00adfrieden\u00ad', 20)).toEqual(['zufrieden']);
  });

  it('break at zero width spaces without a hyphen', () => {
    expect(linesOf('Kunden\u200bnutzen', 8)).toEqual(['Kunden', 'nutzen']);
  });

  it.each(['👨‍👩‍👧‍👦', '🇩🇪', '👍🏽', 'u\u0308', '☀️'])('never tear the grapheme cluster %j', (cluster) => {
    const text = `${cluster.repeat(7)} Wort${cluster}${cluster}`;
    for (const width of [1, 2, 3, 4, 5]) {
      const lines = linesOf(text, width) ?? [];
      expect(lines.flatMap((line) => graphemesOf(line.replace(' ', '')))).toEqual(graphemesOf(text.replace(' ', '')));
    }
  });

  it('break between emoji and between ideographs, but not before their punctuation', () => {
    expect(linesOf('👍👍👍', 2, false)).toEqual(['👍👍', '👍']);
    expect(linesOf('顧客の声。次', 4, false)).toEqual(['顧客の', '声。次']);
  });

  it('are too few for a word that is wider than a line, unless words may be broken', () => {
    expect(linesOf('Kundenzufriedenheit', 8, false)).toBeNull();
    expect(linesOf('Kundenzufriedenheit', 8)).toEqual(['Kundenzu', 'friedenh', 'eit']);
  });
});

test('words are divided by patterns only where a line is too short for them', () => {
  const words = wordsOf('Die Gebärdensprache hier', measure);
  const divided = hyphenateWords(
    words,
    9,
    (word) => (word === 'Gebärdensprache' ? ['Gebär', 'den', 'sprache'] : null),
    measure,
  );
  const lines = (width: number) =>
    breakLines(divided ?? [], { width, maxLines: Infinity, mayBreakWords: false }, measure);
  expect(lines(9)).toEqual(['Die', 'Gebärden-', 'sprache', 'hier']);
  // A line is long enough for the word.
  expect(lines(16)).toEqual(['Die', 'Gebärdensprache', 'hier']);
  expect(hyphenateWords(words, 15, () => ['a', 'b'], measure)).toBeNull();
});

test('for any text no grapheme cluster is torn, no line is too wide and nothing is lost', () => {
  const unit = fc.oneof(
    fc.constantFrom(' ', '-', '\u00ad', '\u00a0', '👨‍👩‍👧‍👦', '🇩🇪', 'ä', 'u\u0308', '漢'),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), fc.integer({ min: 2, max: 20 }), (units, width) => {
      const text = units.join('');
      const lines = linesOf(text, width) ?? [];
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      const plain = (words: string) => words.replace(/[\s\u00ad\u200b-]/gu, '');
      expect(plain(lines.join(''))).toBe(plain(text));
    }),
  );
});
