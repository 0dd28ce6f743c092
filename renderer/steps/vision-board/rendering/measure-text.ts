import type { Measure } from './fit-text';

/** Large enough that rounding does not matter. */
const reference = 100;
/** Words of a board come back again and again; beyond this many the oldest knowledge is dropped. */
const mostWords = 20_000;

/** Measures runs of text in a typeface, each only once. */
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
