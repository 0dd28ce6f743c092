import { gapBarsGeometry } from '../charts/gap-bars';
import { gapBarsSvg } from '../charts/gap-bars-svg';
import { inOrder, type Collection } from '../collection';
import { chapter, textRow, type Block } from '../document';
import { functionNames, functions } from '../function';
import type { Language } from '../language';
import { levers } from '../lever';
import { stepNames } from '../step';
import { gapBarsData, gapsAlt, gapText } from './gaps';
import type { Operations } from './schema';
import { operationsWords } from './words';

/** In CSS pixels; the width of the text on an A4 page. */
const chartSize = { width: 620, fontSize: 11.5 };

/**
 * The levers with their gaps and changes, then participation, change agents, leaders and metrics. `initiatives` are the titles of the
 * initiatives by their ids. Nothing empty is printed.
 */
export function operationsOutline(
  slice: Operations,
  language: Language,
  initiatives: ReadonlyMap<string, string>,
): Block[] {
  const words = operationsWords[language];
  const blocks = [
    ...leverBlocks(slice, language, initiatives),
    ...section(
      words.participationTitle,
      [words.function, words.contributes, words.stops],
      [2, 5, 5],
      functions.map((id) => [
        functionNames[language][id],
        slice.participation[id]?.contributes ?? '',
        slice.participation[id]?.stops ?? '',
      ]),
      1,
    ),
    ...section(
      words.agentsTitle,
      [words.agent, words.task],
      [1, 2],
      rowsOf(slice.agents, ({ name, task }) => [name, task]),
    ),
    ...section(
      words.leadersTitle,
      [words.leader, words.does, words.when],
      [3, 6, 3],
      rowsOf(slice.leaders, ({ name, does, when }) => [name, does, when]),
    ),
    ...section(
      words.metricsTitle,
      [words.internalMetric, words.customerMetric, words.metricSource],
      [4, 5, 3],
      rowsOf(slice.metrics, ({ internal, customer, source }) => [internal, customer, source]),
    ),
  ];
  return blocks.length === 0 ? [] : [chapter(1, stepNames.operations[language]), ...blocks];
}

function leverBlocks(slice: Operations, language: Language, initiatives: ReadonlyMap<string, string>): Block[] {
  const words = operationsWords[language];
  const described = levers.filter((id) => {
    const { today, needed, gap } = slice.levers[id];
    return gap !== null || !isBlank(today, needed);
  });
  const changes = levers.flatMap((id) =>
    rowsOf(slice.changes, ({ lever, text, initiative }) =>
      lever === id && !isBlank(text) ? [words.levers[id], text, initiatives.get(initiative ?? '') ?? ''] : ['', '', ''],
    ).filter((row) => !isBlank(...row)),
  );
  const isRated = levers.some((id) => slice.levers[id].gap !== null);
  const tables: Block[] = [
    ...(isRated ? [gapChart(slice, language)] : []),
    ...table(
      [words.lever, words.today, words.needed, words.gap],
      [3, 5, 5, 2],
      described.map((id) => {
        const { today, needed, gap } = slice.levers[id];
        return [words.levers[id], today, needed, gapText(gap, language)];
      }),
    ),
    ...table([words.lever, words.change, words.initiative], [3, 7, 5], changes),
  ];
  return tables.length === 0 ? [] : [chapter(2, words.leversTitle), ...tables];
}

function gapChart(slice: Operations, language: Language): Block {
  const words = operationsWords[language];
  const data = gapBarsData(slice.levers, language);
  const geometry = gapBarsGeometry(data, chartSize);
  const alt = gapsAlt(data, language);
  return {
    kind: 'chart',
    form: 'bars',
    drawing: { svg: gapBarsSvg(geometry, alt), width: geometry.width, height: geometry.height },
    alt,
    caption: words.gapsCaption,
    categoryTitle: words.lever,
    categories: data.rows.map(({ label }) => label),
    series: [{ name: words.gap, values: data.rows.map(({ size, text }) => ({ value: size, text })) }],
    scale: { min: 0, max: data.max, unit: '' },
    figuresInTable: true,
  };
}

/** A heading and a table of the rows that say more than their first `names` cells. */
function section(
  title: string,
  header: string[],
  widths: number[],
  rows: readonly (readonly string[])[],
  names = 0,
): Block[] {
  const said = rows.filter((row) => !isBlank(...row.slice(names)));
  return said.length === 0 ? [] : [chapter(2, title), ...table(header, widths, said)];
}

function table(header: string[], widths: number[], rows: readonly (readonly string[])[]): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption: '', header, widths, rows: rows.map(textRow) }];
}

function rowsOf<Item extends { order: string }>(items: Collection<Item>, cells: (item: Item) => string[]): string[][] {
  return inOrder(items).map(([, item]) => cells(item));
}

function isBlank(...texts: readonly string[]): boolean {
  return texts.every((text) => text.trim() === '');
}
