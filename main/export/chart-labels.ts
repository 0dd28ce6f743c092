import type { Chart } from '../../workshop/document';

/** A chart that Office programs draw themselves, from its figures. */
export type NativeChart = Chart & { form: NativeForm };
export type NativeForm = Exclude<Chart['form'], 'drawing' | 'heat-map'>;

/** Letters of a label at an axis; the workbook of the chart has the whole name. */
export const longestLabel = { line: 24, radar: 30, bars: 34 } as const;

/** More names than these are too many below a line: their numbers stand there instead. */
const mostNames = 12;

export function isNative(chart: Chart): chart is NativeChart {
  return chart.form !== 'drawing' && chart.form !== 'heat-map';
}

/** The start of a text, without half of a character at its end. */
export function cutAt(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}

/** A text that is cut, with an ellipsis, to at most `length` letters. */
export function shortLabel(text: string, length: number): string {
  return text.length <= length ? text : `${cutAt(text, length - 1)}…`;
}

const numberOf = (name: string) => /^\d+/.exec(name)?.[0];

/** Whether the categories of a chart are numbered, and too many to be named. */
export function areNumbers({ form, categories: names }: NativeChart): boolean {
  return form === 'line' && names.length > mostNames && names.every((name) => numberOf(name) !== undefined);
}

/** The labels of the categories at their axis. */
export function axisLabels(chart: NativeChart & { form: keyof typeof longestLabel }): string[] {
  return chart.categories.map(
    (name) => (areNumbers(chart) ? numberOf(name) : undefined) ?? shortLabel(name, longestLabel[chart.form]),
  );
}

/** The labels of the points of a scatter. Those at one place share a label with the numbers of all; the others are empty. */
export function pointLabelsOf({ series: [vertical, horizontal], categories }: Chart): string[] {
  const places = categories.map((_, index) => `${horizontal?.values[index]?.value} ${vertical?.values[index]?.value}`);
  const nameOf = (index: number) => {
    const name = categories[index] ?? '';
    return numberOf(name) ?? shortLabel(name, 20);
  };
  return places.map((place, index) =>
    places.indexOf(place) < index
      ? ''
      : shortLabel(places.flatMap((each, other) => (each === place ? [nameOf(other)] : [])).join(' · '), 60),
  );
}

/** The number format of the axis of values (ECMA-376 part 1, 18.8.31), with signs where values can be negative. */
export function valueFormat({ min, unit }: Chart['scale']): string {
  const whole = unit === '' ? '0' : `0"${unit.replaceAll('"', '')}"`;
  return min < 0 ? `+${whole};\u2212${whole};${whole}` : whole;
}

/** The distance of the labels of the axis of values; null leaves it to the program. */
export function valueStep({ min, max }: Chart['scale']): number | null {
  return max - min <= 6 ? 1 : max - min <= 12 ? 5 : null;
}
