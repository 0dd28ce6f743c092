import type { DocPropertiesOptions, ParagraphChild, ThemeColor } from 'docx';
import { ChartRun, type ChartFont, type ChartRunOptions, type ChartValueAxis } from 'docx/charts';
import {
  axisLabels,
  longestLabel,
  pointLabelsOf,
  shortLabel,
  valueFormat,
  valueStep,
  type NativeChart,
  type NativeForm,
} from '../chart-labels';
import { colour, sans } from './docx-style';

export interface DocxChartOptions {
  /** In CSS pixels. */
  width: number;
  altText: DocPropertiesOptions;
  /** Whether the document has the theme of a client's template, whose colours and fonts the chart then takes. */
  themed: boolean;
}

/** Of labels, in points. */
const fontSize = 9;

/** The line and the marker of each series: today, the target, then earlier ones and ranges. */
const strokes = [
  { paint: 'first', dash: 'solid', width: 2.25, shape: 'circle', size: 7 },
  { paint: 'second', dash: 'dash', width: 2.25, shape: 'diamond', size: 9 },
  { paint: 'third', dash: 'shortDot', width: 1, shape: null, size: 0 },
] as const;

const paints: Record<'own' | 'themed', Record<'first' | 'second' | 'third' | 'text', string | ThemeColor>> = {
  own: { first: colour.ink, second: colour.accent, third: colour.muted, text: colour.ink },
  themed: {
    first: { theme: 'dark1' },
    second: { theme: 'accent1' },
    third: { theme: 'dark2' },
    text: { theme: 'dark1' },
  },
};

/** A chart that Word draws from its figures, and whose figures Word can edit. */
export function docxChart(chart: NativeChart, { width, altText, themed }: DocxChartOptions): ParagraphChild {
  const colours = themed ? paints.themed : paints.own;
  const font: ChartFont = { ...(themed ? {} : { name: sans }), size: fontSize, color: colours.text };
  const base = {
    altText,
    font: { ...(themed ? {} : { name: sans }), color: colours.text },
    chartArea: { fill: 'none', border: 'none' },
    legend: chart.series.length < 2 ? (false as const) : { position: 'top' as const, font },
    transformation: { width, height: height(chart, width) },
  } as const;
  const axis: ChartValueAxis = {
    minimum: chart.scale.min,
    maximum: chart.scale.max,
    numberFormat: valueFormat(chart.scale),
    font,
    ...(valueStep(chart.scale) === null ? {} : { interval: valueStep(chart.scale) ?? 1 }),
  };
  const lines = chart.series.map(({ name, values }, index) => {
    const { paint, dash, width: points, shape, size } = strokes[Math.min(index, strokes.length - 1)] ?? strokes[0];
    const line = { color: colours[paint], dash, width: points };
    return {
      name,
      values: values.map(({ value }) => value),
      color: colours[paint],
      line,
      markers: shape ? { shape, size } : false,
    };
  });
  const options: Record<NativeForm, () => ChartRunOptions> = {
    line: () => ({
      ...base,
      type: 'line',
      categories: axisLabels({ ...chart, form: 'line' }),
      series: lines,
      // The labels stand below the plot, not at the line of zero.
      categoryAxis: { font, crossesAt: 'minimum' },
      valueAxis: axis,
    }),
    radar: () => ({
      ...base,
      type: 'radar',
      categories: axisLabels({ ...chart, form: 'radar' }),
      series: lines,
      markers: true,
      categoryAxis: { font },
      valueAxis: axis,
    }),
    bars: () => ({
      ...base,
      type: 'bar',
      categories: axisLabels({ ...chart, form: 'bars' }),
      series: chart.series.map(({ name, values }, index) => ({
        name,
        values: values.map(({ value }) => value),
        color: index === 0 ? colours.second : colours.third,
        pointLabels: values.map(({ text }) =>
          text === '' ? false : { text: shortLabel(text, longestLabel.bars), position: 'outsideEnd', font },
        ),
      })),
      gapWidth: 60,
      categoryAxis: { font, reverseOrder: true },
      valueAxis: { ...axis, visible: false, gridlines: false },
    }),
    scatter: () => scatter(chart, { base, font, colour: colours.second }),
  };
  return new ChartRun(options[chart.form]());
}

/** Numbered points without lines; both scales run half a step beyond their ends, so that no point lies on the edge. */
function scatter(
  chart: NativeChart,
  { base, font, colour: color }: { base: object; font: ChartFont; colour: string | ThemeColor },
): ChartRunOptions {
  const [vertical, horizontal] = chart.series;
  const labels = pointLabelsOf(chart);
  const placed = chart.categories.flatMap((_, index) => {
    const [x, y] = [horizontal?.values[index]?.value ?? null, vertical?.values[index]?.value ?? null];
    return x === null || y === null ? [] : [{ x, y, label: labels[index] ?? '' }];
  });
  const axis = (title: string): ChartValueAxis => ({
    title: { text: `${title} →`, font },
    minimum: chart.scale.min - 0.5,
    maximum: chart.scale.max + 0.5,
    interval: 1,
    crossesAt: 'minimum',
    gridlines: false,
    // Half steps at the ends would be labelled otherwise.
    numberFormat: ';;;',
    font,
  });
  return {
    ...base,
    type: 'scatter',
    legend: false,
    series: [
      {
        name: vertical?.name ?? '',
        points: placed.map(({ x, y }) => ({ x, y })),
        color,
        markers: { shape: 'circle', size: 10 },
        pointLabels: placed.map(({ label }) => (label === '' ? false : { text: label, position: 'right', font })),
      },
    ],
    xAxis: axis(horizontal?.name ?? ''),
    yAxis: axis(vertical?.name ?? ''),
  };
}

/** In CSS pixels. */
function height({ form, categories, series }: NativeChart, width: number): number {
  if (form === 'bars') return 40 + 30 * categories.length;
  if (form === 'scatter') return Math.round(width * 0.7);
  // Each name in the legend can take a line.
  return Math.round(width * (form === 'radar' ? 0.5 : 0.4)) + 20 * series.length;
}
