import type { Chart } from '../../../workshop/document';
import { locales } from '../../../workshop/format';
import type { Language } from '../../../workshop/language';
import { escapeXml } from '../../../workshop/svg/escape-xml';
import {
  areNumbers,
  axisLabels,
  longestLabel,
  pointLabelsOf,
  shortLabel,
  valueFormat,
  valueStep,
  type NativeChart,
  type NativeForm,
} from '../chart-labels';
import { columnName } from './chart-workbook';
import { fill, type ThemeColour } from './drawing-xml';
import { leastSize } from './slide-style';

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The line and the marker of each series: today, the target, then earlier ones and ranges. */
const strokes: readonly { colour: ThemeColour; dash: string; symbol: string; marker: number }[] = [
  { colour: 'tx1', dash: 'solid', symbol: 'circle', marker: 7 },
  { colour: 'accent1', dash: 'dash', symbol: 'diamond', marker: 9 },
  { colour: 'tx2', dash: 'sysDot', symbol: 'square', marker: 6 },
];

/** The figures of a chart as rows of its workbook, with a header. The columns are those that `chartXml` refers to. */
export function chartRows(chart: NativeChart): (string | number | null)[][] {
  const series = inColumns(chart);
  return [
    [chart.categoryTitle, ...series.map(({ name }) => name)],
    ...chart.categories.map((category, index) => [
      category,
      ...series.map(({ values }) => values[index]?.value ?? null),
    ]),
  ];
}

/** The horizontal positions of a scatter are before the vertical ones, as PowerPoint expects them. */
function inColumns({ form, series }: NativeChart): Chart['series'] {
  return form === 'scatter' ? [...series].reverse() : series;
}

/** A native chart. `workbook` is the id of the relationship to its figures. */
export function chartXml(chart: NativeChart, language: Language, workbook: string): string {
  const plots: Record<NativeForm, () => string> = {
    line: () => `${linePlot(chart)}${categoryAxis(chart)}${valueAxis(chart)}`,
    radar: () => `${radarPlot(chart)}${categoryAxis(chart)}${valueAxis(chart)}`,
    bars: () => `${barPlot(chart, language)}${categoryAxis(chart)}${valueAxis(chart)}`,
    scatter: () => scatterPlot(chart, language),
  };
  const legend =
    chart.form === 'scatter' || chart.series.length < 2
      ? ''
      : '<c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend>';
  return [
    `<c:chartSpace ${namespaces}><c:date1904 val="0"/><c:lang val="${locales[language]}"/><c:roundedCorners val="0"/>`,
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plots[chart.form]()}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties()}`,
    `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  ].join('');
}

function textProperties(rotation = ''): string {
  return `<c:txPr><a:bodyPr${rotation}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${leastSize * 100}">${fill('tx1')}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr sz="${leastSize * 100}"/></a:p></c:txPr>`;
}

const cells = (column: number, chart: Chart) =>
  `Sheet1!$${columnName(column)}$2:$${columnName(column)}$${Math.max(2, chart.categories.length + 1)}`;

function seriesName(name: string, column: number): string {
  return `<c:tx><c:strRef><c:f>Sheet1!$${columnName(column)}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

function categories(chart: NativeChart & { form: keyof typeof longestLabel }): string {
  const points = axisLabels(chart).map((label, index) => `<c:pt idx="${index}"><c:v>${escapeXml(label)}</c:v></c:pt>`);
  return `<c:cat><c:strRef><c:f>${cells(0, chart)}</c:f><c:strCache><c:ptCount val="${points.length}"/>${points.join('')}</c:strCache></c:strRef></c:cat>`;
}

function numbers(element: 'c:val' | 'c:xVal' | 'c:yVal', chart: Chart, series: number, column: number): string {
  const points = (chart.series[series]?.values ?? []).map(({ value }, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<${element}><c:numRef><c:f>${cells(column, chart)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${points.length}"/>${points.join('')}</c:numCache></c:numRef></${element}>`;
}

function stroke(index: number): string {
  const { colour, dash, symbol, marker } = strokes[Math.min(index, strokes.length - 1)] ?? strokes[0] ?? never();
  return `<c:spPr><a:ln w="28575" cap="rnd">${fill(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr><c:marker><c:symbol val="${symbol}"/><c:size val="${marker}"/><c:spPr>${fill(colour)}<a:ln>${fill(colour)}</a:ln></c:spPr></c:marker>`;
}

function never(): never {
  throw new Error('A series has no stroke');
}

function lineSeries(chart: NativeChart & { form: 'line' | 'radar' }): string {
  return chart.series
    .map(
      ({ name }, index) =>
        `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(name, index + 1)}${stroke(index)}${categories(chart)}${numbers('c:val', chart, index, index + 1)}${chart.form === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`,
    )
    .join('');
}

const axes = '<c:axId val="1"/><c:axId val="2"/>';

function linePlot(chart: NativeChart): string {
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lineSeries({ ...chart, form: 'line' })}<c:marker val="1"/>${axes}</c:lineChart>`;
}

function radarPlot(chart: NativeChart): string {
  return `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${lineSeries({ ...chart, form: 'radar' })}${axes}</c:radarChart>`;
}

type LabelPlace = 'outEnd' | 'r';

/** A text at a point instead of its value; without one it has none. */
function pointLabel(index: number, text: string, place: LabelPlace, language: Language): string {
  if (text === '') return `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`;
  const run = `<a:r><a:rPr lang="${locales[language]}" sz="${leastSize * 100}"/><a:t>${escapeXml(text)}</a:t></a:r>`;
  return `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>`;
}

function pointLabels(labels: readonly string[], place: LabelPlace, language: Language): string {
  return `<c:dLbls>${labels.map((text, index) => pointLabel(index, text, place, language)).join('')}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties()}<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

/** Horizontal bars, the first category on top, each with its value in words. */
function barPlot(chart: NativeChart, language: Language): string {
  const series = chart.series.map(({ name, values }, index) => {
    const colour = index === 0 ? 'accent1' : 'tx2';
    const labels = pointLabels(
      values.map(({ text }) => shortLabel(text, longestLabel.bars)),
      'outEnd',
      language,
    );
    return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(name, index + 1)}<c:spPr>${fill(colour)}</c:spPr><c:invertIfNegative val="0"/>${labels}${categories({ ...chart, form: 'bars' })}${numbers('c:val', chart, index, index + 1)}</c:ser>`;
  });
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="60"/>${axes}</c:barChart>`;
}

/** Points without lines. */
function scatterPlot(chart: NativeChart, language: Language): string {
  const [vertical, horizontal] = chart.series;
  const { min, max } = chart.scale;
  const axis = (id: number, other: number, side: 'b' | 'l', title: string) =>
    [
      `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max + 0.5}"/><c:min val="${min - 0.5}"/></c:scaling><c:delete val="0"/><c:axPos val="${side}"/>`,
      `<c:title><c:tx><c:rich><a:bodyPr${side === 'l' ? ' rot="-5400000" vert="horz"' : ''}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${leastSize * 100}" b="0"/></a:pPr><a:r><a:rPr lang="${locales[language]}" sz="${leastSize * 100}" b="0">${fill('tx2')}</a:rPr><a:t>${escapeXml(`${title} →`)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
      `<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:spPr><a:ln w="12700">${fill('tx2')}</a:ln></c:spPr><c:crossAx val="${other}"/><c:crosses val="min"/><c:crossBetween val="midCat"/></c:valAx>`,
    ].join('');
  const name = [vertical?.name ?? '', horizontal?.name ?? ''];
  return [
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>${seriesName(name[0] ?? '', 2)}`,
    `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="13"/><c:spPr>${fill('accent1')}<a:ln>${fill('bg1')}</a:ln></c:spPr></c:marker>`,
    `${pointLabels(pointLabelsOf(chart), 'r', language)}${numbers('c:xVal', chart, 1, 1)}${numbers('c:yVal', chart, 0, 2)}<c:smooth val="0"/></c:ser>${axes}</c:scatterChart>`,
    axis(1, 2, 'b', name[1] ?? ''),
    axis(2, 1, 'l', name[0] ?? ''),
  ].join('');
}

function categoryAxis(chart: NativeChart): string {
  const isBars = chart.form === 'bars';
  const isRotated = chart.form === 'line' && chart.categories.length > 6 && !areNumbers(chart);
  return [
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isBars ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isBars ? 'l' : 'b'}"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr><a:ln w="9525">${fill('tx2')}</a:ln></c:spPr>${textProperties(isRotated ? ' rot="-5400000" vert="horz"' : '')}`,
    `<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${chart.form === 'line' ? '<c:tickLblSkip val="1"/>' : ''}<c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join('');
}

function valueAxis({ form, scale }: NativeChart): string {
  const { min, max } = scale;
  const step = valueStep(scale);
  return [
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling><c:delete val="${form === 'bars' ? 1 : 0}"/><c:axPos val="${form === 'bars' ? 't' : 'l'}"/>`,
    form === 'bars'
      ? ''
      : `<c:majorGridlines><c:spPr><a:ln w="6350">${fill('accent6')}</a:ln></c:spPr></c:majorGridlines>`,
    `<c:numFmt formatCode="${escapeXml(valueFormat(scale))}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties()}<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>${step === null ? '' : `<c:majorUnit val="${step}"/>`}</c:valAx>`,
  ].join('');
}
