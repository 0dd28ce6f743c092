import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, noteTypography } from './fit-text';

/** A font whose characters are half as wide as high. */
const measure = (text: string) => text.length / 2;

test('short text is large, long text smaller, until the note has to grow', () => {
  expect(fitText('Kurz', 200, 200, measure).size).toBe(24);
  const longer = fitText('Ein Satz, der nicht mehr groß gesetzt werden kann, weil er länger ist.', 200, 200, measure);
  expect(longer.size).toBeLessThan(24);
  expect(longer.height).toBeLessThanOrEqual(200);
  const much = fitText('Wort '.repeat(200), 200, 200, measure);
  expect(much.size).toBe(12);
  expect(much.height).toBeGreaterThan(200);
});

test('a long word makes the text smaller before it is broken', () => {
  // 20 characters take 160 of the 168 available units at size 16, and 180 at size 18.
  const fitted = fitText('Kundenzufriedenheits', 200, 200, measure);
  expect(fitted.size).toBe(16);
  expect(fitted.lines).toEqual(['Kundenzufriedenheits']);
});

test('a word longer than the note is cut at the smallest size, and nothing of it is lost', () => {
  const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmütze';
  const { size, lines } = fitText(word, 200, 200, measure);
  expect(size).toBe(12);
  expect(lines.length).toBe(2);
  expect(lines.join('')).toBe(word);
});

test('lines break after hyphens and at line breaks of the text', () => {
  const { lines } = fitText('Kunden-Erlebnis-Karte\n\nEnde', 160, 400, measure);
  expect(lines).toEqual(['Kunden-', 'Erlebnis-', 'Karte', '', 'Ende']);
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
