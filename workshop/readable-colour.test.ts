import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printPalette } from './print-palette';
import { contrast, legibleShare, luminance, mixColours, readableColour } from './readable-colour';

const colour = fc
  .tuple(
    ...([0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })) as [
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
    ]),
  )
  .map((channels) => `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`);

test('contrast is that of WCAG 2.2', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
  // Values of the contrast checker of WebAIM.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#ff0000', '#ffffff')).toBeCloseTo(4, 2);
  expect(luminance('#ffffff')).toBeCloseTo(1, 10);
});

test('any colour becomes legible on any ground, and on paper and bands together', () => {
  fc.assert(
    fc.property(colour, colour, (each, ground) => {
      expect(contrast(readableColour(each, [ground]), ground)).toBeGreaterThanOrEqual(4.5);
      const dark = readableColour(each, [printPalette.paper, printPalette.band]);
      expect(contrast(dark, printPalette.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dark, printPalette.band)).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 500 },
  );
});

test('a colour that is legible stays as it is, and a pale one becomes no darker than needed', () => {
  expect(readableColour('#0b6e78', ['#ffffff'])).toBe('#0b6e78');
  const yellow = readableColour('#ffcc00', ['#ffffff']);
  expect(contrast(yellow, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(yellow, '#ffffff')).toBeLessThan(4.7);
  expect(luminance(readableColour('#102030', ['#171c20']))).toBeGreaterThan(luminance('#171c20'));
});

test('dark text is legible on the tints of any colour', () => {
  fc.assert(
    fc.property(colour, (each) => {
      const share = legibleShare('#ffffff', each, printPalette.ink, 0.6);
      expect(contrast(mixColours('#ffffff', each, share), printPalette.ink)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});
