import type { Chart } from '../document';
import { fill, formatNumber } from '../format';
import type { Language } from '../language';
import type { RadarData } from './radar';
import { chartWords } from './words';

/** A value with at most one decimal; a dash for null. */
export function formatValue(value: number | null, language: Language): string {
  return value === null ? '–' : formatNumber(value, language);
}

/** The figures of a radar as series by spoke: those of the data, then the ends of the band. */
export function radarSeries({ spokes, series, band }: RadarData, language: Language): Chart['series'] {
  const words = chartWords[language];
  const row = (name: string, values: readonly (number | null | undefined)[]) => ({
    name,
    values: spokes.map((_, index) => {
      const value = values[index] ?? null;
      return { value, text: formatValue(value, language) };
    }),
  });
  return [
    ...series.map(({ name, values }) => row(name, values)),
    ...(band
      ? (['min', 'max'] as const).map((end) =>
          row(
            fill(end === 'min' ? words.lowest : words.highest, { band: band.name }),
            band.values.map((value) => value?.[end]),
          ),
        )
      : []),
  ];
}

/** The radar in words: the range of each series or its only value, and where the voices are furthest apart. */
export function radarAlt({ spokes, scale, series, band }: RadarData, language: Language): string {
  const words = chartWords[language];
  const text = (value: number) => formatValue(value, language);
  const ranges = series.flatMap(({ name, values }) => {
    const known = spokes.flatMap(({ label }, index) => {
      const value = values[index] ?? null;
      return value === null ? [] : [{ label, value }];
    });
    const sorted = [...known].sort((a, b) => a.value - b.value);
    const [lowest, highest] = [sorted[0], sorted.at(-1)];
    if (!lowest || !highest) return [];
    if (lowest.value === highest.value) {
      const labels = known.map(({ label }) => fill(words.radarLabel, { label })).join(', ');
      return fill(words.radarSame, { series: name, value: text(lowest.value), labels });
    }
    return fill(words.radarRange, {
      series: name,
      lowest: text(lowest.value),
      lowestLabel: lowest.label,
      highest: text(highest.value),
      highestLabel: highest.label,
    });
  });
  const [widest] = spokes
    .flatMap(({ label }, index) => {
      const value = band?.values[index] ?? null;
      return value === null ? [] : [{ label, ...value }];
    })
    .sort((a, b) => b.max - b.min - (a.max - a.min));
  if (ranges.length === 0 && !widest) return words.radarNone;
  return [
    fill(words.radarAlt, { count: spokes.length, min: text(scale.min), max: text(scale.max) }),
    ...ranges,
    ...(widest && band
      ? [
          fill(words.bandWidest, {
            band: band.name,
            label: widest.label,
            min: text(widest.min),
            max: text(widest.max),
          }),
        ]
      : []),
  ].join(' ');
}
