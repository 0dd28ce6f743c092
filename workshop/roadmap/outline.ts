import { chapter, paragraphs, plain, textRow, type Block } from '../document';
import { fill, formatNumber, formatPeriod, linesOf } from '../format';
import { functionNames, type CompanyFunction } from '../function';
import type { Language } from '../language';
import { dependencyChart } from './dependencies/dependency-chart';
import { gaps, gapsOf, solvedPainPoints, type Gap, type Known } from './checks';
import { numberedInitiatives, type NumberedInitiative } from './initiatives-in-order';
import { metricInShort } from './metric-in-short';
import type { Horizon, Initiative, Roadmap } from './schema';
import { horizons } from './terms';
import { roadmapWords } from './words';
import { stepNames } from '../step';
import { measureText } from './measure-text';
import { scoreOf } from './score-of';
import { timelineCharts } from './timeline/timeline-chart';
import { workloadBlocks } from './workload/workload-blocks';

/** What documents say of a roadmap besides the roadmap itself. */
export interface OutlineContext extends Known {
  /** Functions that should have a part in it. */
  functions: readonly CompanyFunction[];
  /** What metrics have come to at the follow-up, by id of the initiative. */
  actuals: Readonly<Record<string, string>>;
  /** The day of the document, `YYYY-MM-DD`. */
  today: string;
}

/** Lanes, overview, timeline, dependencies and workload, the initiatives in detail, decisions needed, and gaps. */
export function roadmapOutline(slice: Roadmap, language: Language, known: OutlineContext): Block[] {
  const initiatives = numberedInitiatives(slice, language);
  if (initiatives.length === 0) return [];
  const dependencies = dependencyChart(slice, initiatives, language);
  return [
    ...lanes(slice, initiatives, language),
    overview(initiatives, language),
    ...timelineCharts(initiatives, known.today, language),
    ...(dependencies ? [dependencies] : []),
    ...workloadBlocks(slice, known.functions, language),
    ...details(slice, initiatives, language, known),
    ...decisions(initiatives, language),
    ...missing(initiatives, language, known),
  ];
}

function laneTitle(slice: Roadmap, horizon: Horizon, language: Language): string {
  const words = roadmapWords[language];
  return fill(words.lane, { horizon: words.horizons[horizon], months: slice.horizonMonths[horizon] });
}

function lanes(slice: Roadmap, initiatives: readonly NumberedInitiative[], language: Language): Block[] {
  const words = roadmapWords[language];
  return [
    chapter(1, stepNames.roadmap[language]),
    {
      kind: 'lanes',
      caption: `${words.lanes}. ${words.counted}`,
      lanes: horizons.map((horizon) => ({
        title: laneTitle(slice, horizon, language),
        cards: initiatives
          .filter(({ initiative }) => initiative.horizon === horizon)
          .map(({ number, title, initiative }) => ({
            title: `${number} ${title}`,
            lines: [initiative.owner, initiative.metric.name].filter((line) => line.trim() !== ''),
          })),
      })),
    },
  ];
}

function overview(initiatives: readonly NumberedInitiative[], language: Language): Block {
  const words = roadmapWords[language];
  return {
    kind: 'table',
    caption: words.overview,
    header: [words.number, words.initiative, words.horizon, words.owner, words.effort, words.metric, words.status],
    widths: [7, 40, 20, 28, 14, 37, 16],
    rows: initiatives.map(({ number, title, initiative }) =>
      textRow([
        String(number),
        title,
        words.horizons[initiative.horizon],
        initiative.owner,
        initiative.effort ?? '',
        initiative.metric.name,
        words.statuses[initiative.status],
      ]),
    ),
  };
}

function details(
  slice: Roadmap,
  initiatives: readonly NumberedInitiative[],
  language: Language,
  known: OutlineContext,
): Block[] {
  const words = roadmapWords[language];
  const titles = new Map(initiatives.map(({ id, title }) => [id, title]));
  return [
    chapter(1, words.inDetail),
    ...horizons.flatMap((horizon): Block[] => {
      const own = initiatives.filter(({ initiative }) => initiative.horizon === horizon);
      if (own.length === 0) return [];
      return [
        chapter(2, laneTitle(slice, horizon, language)),
        ...own.flatMap((item) => detail(item, slice, titles, language, known)),
      ];
    }),
  ];
}

function detail(
  { id, number, title, initiative }: NumberedInitiative,
  slice: Roadmap,
  titles: Map<string, string>,
  language: Language,
  known: OutlineContext,
) {
  const words = roadmapWords[language];
  const painPoints = solvedPainPoints(initiative, known).map((painPoint) => painPoint.title);
  const dependencies = Object.keys(initiative.dependencies).flatMap((id) => titles.get(id) ?? []);
  const rows = [
    { label: words.promises, value: linesOf(initiative.promises).join('\n') },
    { label: words.painPoints, value: painPoints.join('\n') },
    { label: words.metric, value: metricInShort(initiative, language) },
    { label: words.actual, value: measureText(known.actuals[id] ?? '', initiative.metric.unit, language) },
    { label: words.score, value: scoreInWords(initiative, slice, language) },
    { label: words.dependencies, value: dependencies.join('\n') },
    { label: words.risks, value: initiative.risks },
    { label: words.decision, value: initiative.decision },
    { label: words.firstTwoWeeks, value: initiative.firstStep },
  ].filter((row) => row.value.trim() !== '');
  return [
    chapter(3, `${number} ${title}`),
    ...paragraphs(initiative.outcome),
    { kind: 'factRow', facts: inShort(initiative, language) },
    ...(rows.length === 0 ? [] : [{ kind: 'facts', rows } as const]),
  ] satisfies Block[];
}

/** The score with its parts; empty without one. */
function scoreInWords(initiative: Initiative, { scoring }: Roadmap, language: Language): string {
  const words = roadmapWords[language];
  const score = scoreOf(initiative, scoring);
  if (score === null || scoring === 'none' || initiative.impact === null) return '';
  const reach =
    scoring === 'rice' && initiative.reach !== null
      ? [`${words.reach}: ${formatNumber(initiative.reach, language)}`]
      : [];
  const parts = [...reach, `${words.impact}: ${words.impacts[initiative.impact]}`].join('; ');
  return `${words[scoring]} ${formatNumber(score, language, 2)} (${parts})`;
}

/** Owner, effort, period and so on: the same columns for every initiative, so that they can be compared across pages. */
function inShort(initiative: Initiative, language: Language) {
  const words = roadmapWords[language];
  const { owner, function: area, lever, effort, confidence, status } = initiative;
  return [
    { label: words.owner, value: owner, width: 31 },
    { label: words.function, value: area === null ? '' : functionNames[language][area], width: 24 },
    { label: words.lever, value: lever === null ? '' : words.levers[lever], width: 19 },
    { label: words.effort, value: effort ?? '', width: 14 },
    { label: words.confidence, value: confidence === null ? '' : words.confidences[confidence], width: 17 },
    { label: words.status, value: words.statuses[status], width: 15 },
    { label: words.period, value: periodOf(initiative, language), width: 27 },
  ].map((fact) => ({ ...fact, value: fact.value.trim() || '–' }));
}

function periodOf({ start, end }: Initiative, language: Language): string {
  const words = roadmapWords[language];
  if (start === '') return end === '' ? '' : fill(words.until, { day: formatPeriod(end, end, language) });
  return end === ''
    ? fill(words.from, { day: formatPeriod(start, start, language) })
    : formatPeriod(start, end, language);
}

function decisions(initiatives: readonly NumberedInitiative[], language: Language): Block[] {
  const needed = initiatives.filter(({ initiative }) => initiative.decision.trim() !== '');
  if (needed.length === 0) return [];
  return [
    chapter(1, roadmapWords[language].decisions),
    {
      kind: 'list',
      marker: 'number',
      items: needed.map(({ title, initiative }) => ({
        runs: [{ text: `${title}: `, bold: true }, { text: initiative.decision.trim() }],
        level: 0,
      })),
    },
  ];
}

function missing(initiatives: readonly NumberedInitiative[], language: Language, known: Known): Block[] {
  const words = roadmapWords[language];
  const texts: Record<Gap, string> = {
    owner: words.withoutOwner,
    metric: words.withoutMetric,
    customer: words.withoutCustomer,
  };
  const lines = gaps.flatMap((gap) => {
    const titles = initiatives
      .filter(({ initiative }) => gapsOf(initiative, known).includes(gap))
      .map(({ title }) => title);
    return titles.length === 0 ? [] : [{ runs: plain(fill(texts[gap], { initiatives: titles.join('; ') })), level: 0 }];
  });
  if (lines.length === 0) return [];
  return [chapter(1, words.missing), { kind: 'list', marker: 'bullet', items: lines }];
}
