import type { ItemResult } from './results';

/** Geometry of the voices on one item, in CSS pixels from the upper left corner. */
export interface Strip {
  width: number;
  height: number;
  /** The vertical place of the axis. */
  axis: number;
  /** One dot per voice; equal and near values are stacked. */
  dots: readonly { x: number; y: number }[];
  /** From the lowest to the highest voice, and the middle half of the voices. */
  band: readonly [from: number, to: number];
  middle: readonly [from: number, to: number];
  mean: number;
  radius: number;
}

const radius = 5;
const margin = radius + 1;
const axisSpace = 8;
const tallest = 72;

/** Places the voices on an item over a horizontal axis of this width; null when there are none. */
export function stripOf(
  { spread, voices }: Pick<ItemResult, 'spread' | 'voices'>,
  [lowest, highest]: readonly [lowest: number, highest: number],
  width: number,
): Strip | null {
  if (!spread) return null;
  const x = (value: number) => margin + ((value - lowest) / (highest - lowest)) * (width - 2 * margin);
  // Values are ascending: a dot goes to the lowest row whose last dot it does not touch.
  const ends: number[] = [];
  const placed = voices.map(({ value }) => {
    const at = x(value);
    const free = ends.findIndex((end) => at - end >= 2 * radius);
    const row = free === -1 ? ends.length : free;
    ends[row] = at;
    return { x: at, row };
  });
  const step = Math.min(2 * radius + 1, (tallest - 2 * radius) / Math.max(1, ends.length - 1));
  const dotsHeight = 2 * radius + step * Math.max(0, ends.length - 1);
  const axis = dotsHeight + 2;
  return {
    width,
    height: axis + axisSpace,
    axis,
    dots: placed.map(({ x, row }) => ({ x, y: axis - 2 - radius - row * step })),
    band: [x(spread.min), x(spread.max)],
    middle: [x(spread.lowerQuartile), x(spread.upperQuartile)],
    mean: spread.mean.on(x),
    radius,
  };
}
