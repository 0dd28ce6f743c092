import type { Measure } from '../../../../workshop/line-breaking/words';

/** Font size of measurements, large enough for rounding errors not to matter. */
const referenceSize = 100;
/** Cached words; the cache is cleared when it is full. */
const maxCachedWords = 20_000;

/** Measures words in a font, with a cache. */
export function createTextMeasure(family: string, weight = 400): Measure {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('No canvas');
  context.font = `${weight} ${referenceSize}px ${family}`;
  context.textRendering = 'geometricPrecision';
  const widths = new Map<string, number>();
  return (text) => {
    const cached = widths.get(text);
    if (cached !== undefined) return cached;
    const width = context.measureText(text).width / referenceSize;
    if (widths.size >= maxCachedWords) widths.clear();
    widths.set(text, width);
    return width;
  };
}
