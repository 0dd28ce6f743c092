/** Least contrast of text with its ground: WCAG 2.2, success criterion 1.4.3 (AA). */
export const leastContrast = 4.5;

/** A colour as it is stored and written: `#` and six hexadecimal digits. */
export const hexColour = /^#[0-9a-f]{6}$/i;

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** Relative luminance of a colour `#rrggbb`, 0 to 1 (WCAG 2.2, "relative luminance"). */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours `#rrggbb`, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A mixture of two colours `#rrggbb`; `share` is that of the second one, 0 to 1. */
export function mixColours(from: string, to: string, share: number): string {
  const others = channelsOf(to);
  const channels = channelsOf(from).map((channel, index) =>
    Math.round(channel * (1 - share) + (others[index] ?? 0) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${channels.join('')}`;
}

/** Steps between a colour and black or white: as many as a channel has. */
const steps = 255;

/**
 * The colour that is nearest to `colour` on the way to black or to white and has the contrast of WCAG 2.2 (1.4.3, level AA: 4.5 to 1) with
 * every ground; `colour` itself when it has it. Colours are `#rrggbb`, the result in small letters. Where no colour is legible on all
 * grounds, it is the one of black and white with more contrast.
 */
export function readableColour(colour: string, grounds: readonly string[], least = leastContrast): string {
  const lowest = (each: string) => Math.min(...grounds.map((ground) => contrast(each, ground)));
  const ends = ['#000000', '#ffffff'].sort((one, other) => lowest(other) - lowest(one));
  for (let step = 0; step <= steps; step += 1) {
    for (const end of ends) {
      const mixed = mixColours(colour, end, step / steps);
      if (lowest(mixed) >= least) return mixed;
    }
  }
  return ends[0] ?? colour;
}

/** The greatest share of a colour over a ground, up to `most`, on which a text has enough contrast; 0 to 1. */
export function legibleShare(ground: string, colour: string, text: string, most: number): number {
  for (let share = Math.round(most * 100); share > 0; share -= 1) {
    if (contrast(mixColours(ground, colour, share / 100), text) >= leastContrast) return share / 100;
  }
  return 0;
}
