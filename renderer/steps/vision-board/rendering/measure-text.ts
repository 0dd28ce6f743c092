import type { Measure } from './fit-text';

/** Font size of measurements, large enough for rounding errors not to matter. */
const reference = 100;
/** Cached words; the cache is cleared when it is full. */
const mostWords = 20_000;

/** Measures words in a font, with a cache. */
export function createTextMeasure(family: string, weight = 400): Measure {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('No canvas');
  context.font = `${weight} ${reference}px ${family}`;
  context.textRendering = 'geometricPrecision';
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const width = context.measureText(text).width / reference;
    if (known.size >= mostWords) known.clear();
    known.set(text, width);
    return width;
  };
}
