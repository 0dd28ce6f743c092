import { chapter, plain, textRow, type Block } from '../document';
import { fill } from '../format';
import type { Language } from '../language';
import { stepNames } from '../step';
import { defaultAxes, matrixGeometry } from './matrix';
import { matrixAlt, matrixSvg } from './matrix-svg';
import { numberedPainPoints, type NumberedPainPoint } from './pain-points-in-order';
import { placeWords, type Place } from './places';
import { rankPainPoints, revealedVotes, shownVoting, valueText } from './ranking';
import type { PainPoints } from './schema';
import { ratings, rankings } from './terms';
import { painPointsWords } from './words';

/** In CSS pixels; the width of the text on an A4 page. */
const chartSize = { width: 620, height: 380, fontSize: 11.5 };

/** Entries of a printed ranking. */
const rankedCount = 10;

/** Matrix, rankings, and all pain points with what is behind them; nothing while there are none. */
export function painPointsOutline(slice: PainPoints, places: readonly Place[], language: Language): Block[] {
  const painPoints = numberedPainPoints(slice).filter(isDescribed);
  if (painPoints.length === 0) return [];
  return [
    chapter(1, stepNames['pain-points'][language]),
    overview(slice, painPoints, places, language),
    ...matrix(painPoints, language),
    ...rankingTable(slice, language),
    ...details(painPoints, language),
  ];
}

/** A row that was only added is not printed. */
function isDescribed({ painPoint }: NumberedPainPoint): boolean {
  return [painPoint.title, painPoint.evidence].some((text) => text.trim() !== '');
}

function titleOf({ painPoint }: NumberedPainPoint, language: Language): string {
  return painPoint.title.trim() || painPointsWords[language].untitled;
}

/** All pain points as a table. A column of which nothing is known is left out. */
function overview(
  slice: PainPoints,
  painPoints: readonly NumberedPainPoint[],
  places: readonly Place[],
  language: Language,
): Block {
  const words = painPointsWords[language];
  const votes = revealedVotes(slice);
  const columns = [
    { header: words.number, width: 8, textOf: ({ number }: NumberedPainPoint) => String(number) },
    { header: words.painPoint, width: 50, textOf: (each: NumberedPainPoint) => titleOf(each, language) },
    { header: words.place, width: 27, textOf: ({ painPoint }: NumberedPainPoint) => placeWords(painPoint, places) },
    ...ratings.map((rating) => ({
      header: words.ratings[rating],
      width: 16,
      textOf: ({ painPoint }: NumberedPainPoint) => numberOf(painPoint[rating]),
    })),
    { header: words.votes, width: 15, textOf: ({ id }: NumberedPainPoint) => numberOf(votes?.get(id) ?? null) },
    {
      header: words.decision,
      width: 18,
      textOf: ({ painPoint: { decision } }: NumberedPainPoint) => (decision === null ? '–' : words.decisions[decision]),
    },
  ].filter(({ textOf }) => painPoints.some((each) => !['', '–'].includes(textOf(each).trim())));
  return {
    kind: 'table',
    caption: words.table,
    header: columns.map(({ header }) => header),
    widths: columns.map(({ width }) => width),
    rows: painPoints.map((each) => textRow(columns.map(({ textOf }) => textOf(each)))),
  };
}

function numberOf(value: number | null): string {
  return value === null ? '–' : String(value);
}

function matrix(painPoints: readonly NumberedPainPoint[], language: Language): Block[] {
  const words = painPointsWords[language];
  const geometry = matrixGeometry(painPoints, defaultAxes, chartSize);
  if (geometry.points.length === 0) return [];
  const placed = painPoints.filter((each) => !geometry.unplaced.includes(each));
  const names = { x: words.ratings[defaultAxes.x], y: words.ratings[defaultAxes.y] };
  return [
    chapter(2, fill(words.matrix, names)),
    {
      kind: 'chart',
      form: 'scatter',
      drawing: {
        svg: matrixSvg(geometry, defaultAxes, language),
        width: chartSize.width,
        height: chartSize.height,
      },
      alt: matrixAlt(geometry, defaultAxes, language),
      caption: words.matrixCaption,
      categoryTitle: words.painPoint,
      categories: placed.map((each) => `${each.number} ${titleOf(each, language)}`),
      series: (['y', 'x'] as const).map((axis) => ({
        name: names[axis],
        values: placed.map(({ painPoint }) => {
          const value = painPoint[defaultAxes[axis]];
          return { value, text: numberOf(value) };
        }),
      })),
      scale: { min: 1, max: 5, unit: '' },
      figuresInTable: true,
    },
  ];
}

/** One table for all rankings, in the order of the first one; a ranking of fewer than two values is none. */
function rankingTable(slice: PainPoints, language: Language): Block[] {
  const words = painPointsWords[language];
  const ranked = rankings.flatMap((ranking) => {
    const all = rankPainPoints(slice, ranking);
    return all.filter(({ rank }) => rank !== null).length < 2 ? [] : [{ ranking, all }];
  });
  const [first] = ranked;
  if (!first) return [];
  const voting = shownVoting(slice);
  const rules = [
    words.rankingRule,
    ...(voting
      ? [
          fill(words.voting, {
            title: voting.title.trim() === '' ? words.votingTitle : fill(words.quoted, { title: voting.title.trim() }),
            votes: voting.votesPerPerson,
            stacking: voting.stacking ? words.stackingOn : words.stackingOff,
          }),
        ]
      : []),
  ];
  return [
    chapter(2, words.rankingTitle),
    { kind: 'paragraph', runs: plain(rules.join(' ')) },
    {
      kind: 'table',
      caption: '',
      header: [words.painPoint, ...ranked.flatMap(({ ranking }) => [words.rankings[ranking], words.rank])],
      widths: [70, ...ranked.flatMap(() => [22, 12])],
      rows: first.all.slice(0, rankedCount).map((each) =>
        textRow([
          `${each.number} ${titleOf(each, language)}`,
          ...ranked.flatMap(({ all }) => {
            const own = all.find(({ id }) => id === each.id);
            return [valueText(own?.value ?? null, language), numberOf(own?.rank ?? null)];
          }),
        ]),
      ),
    },
  ];
}

function details(painPoints: readonly NumberedPainPoint[], language: Language): Block[] {
  const words = painPointsWords[language];
  const columns = ['evidence', 'affected', 'owner', 'measure'] as const;
  const used = columns.filter((column) => painPoints.some(({ painPoint }) => painPoint[column].trim() !== ''));
  const rows = painPoints.filter(({ painPoint }) => used.some((column) => painPoint[column].trim() !== ''));
  if (rows.length === 0) return [];
  const widths = { evidence: 58, affected: 32, owner: 30, measure: 40 };
  return [
    chapter(2, words.details),
    {
      kind: 'table',
      caption: '',
      header: [words.number, ...used.map((column) => words[column])],
      widths: [9, ...used.map((column) => widths[column])],
      rows: rows.map(({ number, painPoint }) => textRow([String(number), ...used.map((column) => painPoint[column])])),
    },
  ];
}
