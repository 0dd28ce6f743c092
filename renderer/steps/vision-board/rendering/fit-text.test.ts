import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fitText, noteTypography } from './fit-text';
import { hyphenationOf, loadHyphenation } from './hyphenation';

/** A font whose characters are half as wide as high, as Source Sans 3 on average. */
const measure = (text: string) => text.length / 2;

describe('Text of a note', () => {
  it('fills the note, and is small only when there is much of it', () => {
    expect(fitText('Kurz', 200, 200, measure).size).toBe(64);
    const sentence = fitText('Ein Satz, der nicht mehr groß gesetzt werden kann.', 200, 200, measure);
    expect(sentence.size).toBeGreaterThanOrEqual(28);
    expect(sentence.size).toBeLessThan(64);
    expect(sentence.height).toBeLessThanOrEqual(200);
    const much = fitText('Wort '.repeat(200), 200, 200, measure);
    expect(much.size).toBe(12);
    expect(much.height).toBeGreaterThan(200);
  });

  it('is as large as it can be', () => {
    const text = 'Eine Rechnung in drei Sätzen, die alle verstehen';
    const { size, lines } = fitText(text, 200, 200, measure);
    const larger = (size + 1) * noteTypography.lineHeight;
    const widest = Math.max(...lines.map(measure)) * (size + 1);
    expect(lines.length * larger > 176 || widest > 176 || fitText(text, 200, 201, measure).size === size).toBe(true);
  });

  it('has its chosen size where it fits, and is never cut for it', () => {
    const sizes = (text: string) => [10, 24, 40, 104].map((most) => fitText(text, 200, 200, measure, null, most).size);
    expect(sizes('Kurz')).toEqual([10, 24, 40, 88]);
    const long = 'Ein Satz, der nicht mehr groß gesetzt werden kann.';
    const automatic = fitText(long, 200, 200, measure);
    expect(sizes(long)).toEqual([10, 24, automatic.size, automatic.size]);
    const much = fitText('Wort '.repeat(200), 200, 200, measure, null, 24);
    expect(much).toEqual(fitText('Wort '.repeat(200), 200, 200, measure));
  });

  it('becomes smaller down to the readable size before a word is divided', () => {
    // 13 characters take 176 of the 176 available units at size 27.
    const { size, lines } = fitText('Kundenwünsche', 200, 200, measure, () => ['Kunden', 'wünsche']);
    expect(size).toBe(27);
    expect(lines).toEqual(['Kundenwünsche']);
  });

  it('is readable with divided words rather than small with whole ones', () => {
    const divide = (word: string) => (word === 'Gebärdensprache,' ? ['Gebär', 'den', 'sprache,'] : null);
    const text = 'Gebärdensprache, jeden Dienstag';
    expect(fitText(text, 200, 200, measure).size).toBe(22);
    const { size, lines } = fitText(text, 200, 200, measure, divide);
    expect(size).toBeGreaterThanOrEqual(24);
    expect(lines).toEqual(['Gebärden-', 'sprache,', 'jeden', 'Dienstag']);
  });

  it('that is long anyway keeps its words whole', () => {
    const text = `${'Wort '.repeat(60)}Gebärdensprache`;
    const divided = fitText(text, 200, 200, measure, () => ['Gebärden', 'sprache']);
    expect(divided.lines).toEqual(fitText(text, 200, 200, measure).lines);
  });

  it('with a word that fits at no size is broken at a readable size, and nothing of it is lost', () => {
    const word = 'https://example.org/a-very-long-address-without-spaces-inside'.replaceAll('-', '_');
    const { size, lines } = fitText(word, 200, 200, measure);
    expect(size).toBe(26);
    expect(lines.join('')).toBe(word);
  });
});

test('for any text, no line is wider than the note and no character is lost', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 96, max: 600 }), (text, width) => {
      const { size, lines, height } = fitText(text, width, 120, measure);
      const free = width - 2 * noteTypography.padding;
      for (const line of lines) expect(measure(line.trim()) * size).toBeLessThanOrEqual(free + 0.001);
      const letters = (words: string) => words.replace(/\s/g, '');
      expect(letters(lines.join(''))).toBe(letters(text));
      if (size > 12) expect(height).toBeLessThanOrEqual(120);
    }),
  );
});

describe('Hyphenation', () => {
  it('follows the language, with at least three letters before and after a hyphen', async () => {
    expect(hyphenationOf('de')).toBeNull();
    await Promise.all([loadHyphenation('de'), loadHyphenation('en')]);
    expect(hyphenationOf('de')?.('Gebärdensprache,')).toEqual(['Gebär', 'den', 'spra', 'che,']);
    expect(hyphenationOf('de')?.('(Kundenzufriedenheit)')?.join('|')).toBe('(Kun|den|zu|frie|den|heit)');
    expect(hyphenationOf('en')?.('accessibility')?.length).toBeGreaterThan(2);
    expect(hyphenationOf('de')?.('Abend')).toBeNull();
  });

  it('leaves addresses, and letters with separate marks, alone', async () => {
    await loadHyphenation('de');
    for (const word of ['https://example.org/zufriedenheit', 'zufrieden.heit@example.org', 'Gebu\u0308hrenordnung'])
      expect(hyphenationOf('de')?.(word)).toBeNull();
  });
});
