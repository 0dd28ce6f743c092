/**
 * A mean that cannot be printed alone: it is no number, React refuses to render it, and calculating with it is a type error. Texts come
 * from `describeSpread`, which names spread and number of voices with it; drawings use `on`.
 */
export class Mean {
  readonly #value: number;
  constructor(value: number) {
    this.#value = value;
  }
  /** The place of the mean on the scale of a drawing. */
  on(scale: (value: number) => number): number {
    return scale(this.#value);
  }
}

/** How the voices on one item are distributed. */
export interface Spread {
  /** Number of values. */
  readonly n: number;
  readonly mean: Mean;
  readonly min: number;
  readonly max: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** Standard deviation of these values, in units of the scale. */
  readonly deviation: number;
}

/**
 * The distribution of some values; null without any. The order of the values has no influence, not even on rounding.
 *
 * Standard deviation: of a whole population, divided by n, because the voices in the room are all there are (NIST/SEMATECH e-Handbook of
 * Statistical Methods, 1.3.5.6, with N instead of N - 1). Quartiles: type 7 of Hyndman and Fan, Sample Quantiles in Statistical Packages,
 * The American Statistician 50 (1996) 361-365, as in spreadsheets (QUARTILE.INC).
 */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return null;
  const n = sorted.length;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / n;
  const variance = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n;
  return {
    n,
    mean: new Mean(mean),
    min,
    max,
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
    deviation: Math.sqrt(variance),
  };
}

function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
