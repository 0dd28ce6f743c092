import { slidersGeometry } from '../charts/sliders';
import { slidersSvg } from '../charts/sliders-svg';
import { inOrder } from '../collection';
import { chapter, plain, textRow, type Block, type Table } from '../document';
import { fill } from '../format';
import type { Language } from '../language';
import { stepNames } from '../step';
import { positionText } from './position-text';
import type { Intent } from './schema';
import { intentQuestions, parties, priorities, priorityReach, shifts } from './terms';
import { intentWords } from './words';

/** In CSS pixels; the width of the text on an A4 page. */
const chartSize = { width: 620, fontSize: 11.5 };

/** The statement, the answers with their alternatives, priorities, shifts, balance and conflicts. Nothing empty is printed. */
export function intentOutline(slice: Intent, language: Language): Block[] {
  const blocks = [
    ...statement(slice),
    ...answers(slice, language),
    ...positions(slice, language),
    ...thinking(slice, language),
    ...balance(slice, language),
  ];
  return blocks.length === 0 ? [] : [chapter(1, stepNames.intent[language]), ...blocks];
}

function statement({ statement: text }: Intent): Block[] {
  return isBlank(text) ? [] : [{ kind: 'quote', runs: plain(text.trim()) }];
}

function answers({ questions }: Intent, language: Language): Block[] {
  const words = intentWords[language];
  const answered = intentQuestions.filter((id) => !isBlank(questions[id].answer));
  const alternatives = intentQuestions.flatMap((id) =>
    inOrder(questions[id].alternatives)
      .filter(([, { text }]) => !isBlank(text))
      .map(([, { text }]) => [words.questions[id], text]),
  );
  const tables = [
    ...table(
      '',
      [words.question, words.answer],
      [1, 2],
      answered.map((id) => [words.questions[id], questions[id].answer]),
    ),
    ...table(words.alternatives, [words.question, words.alternative], [1, 2], alternatives),
  ];
  return tables.length === 0 ? [] : [chapter(2, words.fourQuestions), ...tables];
}

function positions(slice: Intent, language: Language): Block[] {
  const words = intentWords[language];
  const rows = priorities
    .map((id) => ({ id, ...words.poles[id], ...slice.priorities[id] }))
    .filter(({ today, target }) => today !== null || target !== null);
  const exceptions = priorities
    .filter((id) => !isBlank(slice.priorities[id].exception))
    .map((id) => [pairName(id, language), slice.priorities[id].exception]);
  if (rows.length + exceptions.length === 0) return [];
  const geometry = slidersGeometry(
    { rows, reach: priorityReach, names: { today: words.today, target: words.target } },
    chartSize,
  );
  const said = rows.map(({ id, today, target }) => ({
    name: pairName(id, language),
    today: positionText(id, today, language),
    target: positionText(id, target, language),
  }));
  const alt = [
    words.prioritiesAlt,
    ...said.map(({ name, today, target }) =>
      fill('{{name}}: {{todayName}} {{today}}, {{targetName}} {{target}}.', {
        name,
        todayName: words.today,
        today,
        targetName: words.target,
        target,
      }),
    ),
  ].join(' ');
  const chart: Block = {
    kind: 'chart',
    form: 'drawing',
    drawing: { svg: slidersSvg(geometry, alt), width: geometry.width, height: geometry.height },
    alt,
    caption: words.prioritiesCaption,
    categoryTitle: words.priority,
    categories: said.map(({ name }) => name),
    series: (['today', 'target'] as const).map((side) => ({
      name: words[side],
      values: rows.map((row, index) => ({ value: row[side], text: said[index]?.[side] ?? '' })),
    })),
    scale: { min: -priorityReach, max: priorityReach, unit: '' },
  };
  return [
    chapter(2, words.prioritiesTitle),
    ...(rows.length === 0 ? [] : [chart]),
    ...table('', [words.priority, words.exception], [1, 2], exceptions),
  ];
}

function pairName(id: (typeof priorities)[number], language: Language): string {
  const { first, second } = intentWords[language].poles[id];
  return `${first} – ${second}`;
}

function thinking({ shifts: all }: Intent, language: Language): Block[] {
  const words = intentWords[language];
  const rows = shifts
    .filter((id) => !isBlank(all[id].meaning, all[id].sign))
    .map((id) => [words.shifts[id], all[id].meaning, all[id].sign]);
  const tables = table('', [words.shift, words.meaning, words.sign], [4, 5, 5], rows);
  return tables.length === 0 ? [] : [chapter(2, words.shiftsTitle), ...tables];
}

function balance(slice: Intent, language: Language): Block[] {
  const words = intentWords[language];
  const needs = parties
    .filter((id) => !isBlank(slice.balance[id]))
    .map((id) => ({ label: words.parties[id], value: slice.balance[id].trim() }));
  const conflicts = inOrder(slice.conflicts)
    .map(([, conflict]) => conflict)
    .filter(({ text, rule }) => !isBlank(text, rule))
    .map(({ between, text, rule }) => [between === null ? '' : words.pairs[between], text, rule]);
  const blocks: Block[] = [
    ...(needs.length === 0 ? [] : [{ kind: 'facts', rows: needs } satisfies Block]),
    ...table(words.conflicts, [words.between, words.conflict, words.rule], [4, 6, 6], conflicts),
  ];
  return blocks.length === 0 ? [] : [chapter(2, words.balanceTitle), ...blocks];
}

function table(caption: string, header: string[], widths: number[], rows: readonly (readonly string[])[]): Table[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, header, widths, rows: rows.map(textRow) }];
}

function isBlank(...texts: readonly string[]): boolean {
  return texts.every((text) => text.trim() === '');
}
