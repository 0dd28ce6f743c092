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
import { ratings, rankings, type Ranking } from './terms';
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
    ...rankings.flatMap((ranking) => rankingTable(slice, ranking, language)),
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

function overview(
  slice: PainPoints,
  painPoints: readonly NumberedPainPoint[],
  places: readonly Place[],
  language: Language,
): Block {
  const words = painPointsWords[language];
  const votes = revealedVotes(slice);
  return {
    kind: 'table',
    caption: words.table,
    header: [
      words.number,
      words.painPoint,
      words.place,
      ...ratings.map((rating) => words.ratings[rating]),
      ...(votes ? [words.votes] : []),
      words.decision,
    ],
    widths: [8, 50, 27, 14, 17, 14, 15, ...(votes ? [15] : []), 18],
    rows: painPoints.map((each) =>
      textRow([
        String(each.number),
        titleOf(each, language),
        placeWords(each.painPoint, places),
        ...ratings.map((rating) => numberOf(each.painPoint[rating])),
        ...(votes ? [numberOf(votes.get(each.id) ?? null)] : []),
        each.painPoint.decision === null ? '–' : words.decisions[each.painPoint.decision],
      ]),
    ),
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
    },
  ];
}

function rankingTable(slice: PainPoints, ranking: Ranking, language: Language): Block[] {
  const words = painPointsWords[language];
  const ranked = rankPainPoints(slice, ranking).filter(
    ({ value }) => value !== null && !(ranking === 'votes' && value === 0),
  );
  if (ranked.length < 2) return [];
  const voting = ranking === 'votes' ? shownVoting(slice) : null;
  const rule = voting
    ? fill(words.voting, {
        title: voting.title.trim() || words.votingTitle,
        votes: voting.votesPerPerson,
        stacking: voting.stacking ? words.stackingOn : words.stackingOff,
      })
    : words.rankingRule;
  return [
    chapter(2, fill(words.ranking, { ranking: words.rankings[ranking] })),
    { kind: 'paragraph', runs: plain(rule) },
    {
      kind: 'table',
      caption: '',
      header: [words.rank, words.painPoint, words.value],
      widths: [12, 130, 18],
      rows: ranked
        .slice(0, rankedCount)
        .map((each) =>
          textRow([String(each.rank), `${each.number} ${titleOf(each, language)}`, valueText(each.value, language)]),
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
