import { inOrder } from '../collection';
import { numberFormat } from '../format';
import type { Language } from '../language';
import { countVotes } from '../voting/count-votes';
import type { Voting } from '../voting/schema';
import { numberedPainPoints, type NumberedPainPoint } from './pain-points-in-order';
import type { PainPoint, PainPoints } from './schema';
import type { Ranking } from './terms';

/** A pain point with its place in a ranking. */
export interface RankedPainPoint extends NumberedPainPoint {
  /** Equal values share a rank, and the next rank counts them all: 1, 1, 3. Null without a value. */
  rank: number | null;
  value: number | null;
}

/** The voting whose votes are shown: the latest one with a revealed result. */
export function shownVoting({ votings }: Pick<PainPoints, 'votings'>): Voting | null {
  const revealed = inOrder(votings).filter(([, { state }]) => state === 'revealed');
  return revealed.at(-1)?.[1] ?? null;
}

/** Votes by pain point in the latest revealed voting; those that were not up for the vote are absent. Null without a result. */
export function revealedVotes(slice: Pick<PainPoints, 'votings'>): ReadonlyMap<string, number> | null {
  const voting = shownVoting(slice);
  if (!voting) return null;
  const counts = new Map(Object.keys(voting.choices).map((id) => [id, 0]));
  for (const { element, votes } of countVotes(voting)) counts.set(element, votes);
  return counts;
}

/**
 * The value that a pain point is ranked by: severity x frequency (1 to 25), votes, or impact / effort (0.2 to 5). Null while one of its
 * parts is unknown.
 */
export function rankingValue(
  ranking: Ranking,
  { severity, frequency, impact, effort }: PainPoint,
  votes: number | undefined,
): number | null {
  switch (ranking) {
    case 'severityFrequency':
      return severity === null || frequency === null ? null : severity * frequency;
    case 'votes':
      return votes ?? null;
    case 'impactEffort':
      return impact === null || effort === null ? null : impact / effort;
  }
}

/** All pain points, the highest value first. Equal ones keep the order of the list; those without a value come last, unranked. */
export function rankPainPoints(slice: PainPoints, ranking: Ranking): RankedPainPoint[] {
  const votes = revealedVotes(slice);
  const valued = numberedPainPoints(slice)
    .map((each) => ({ ...each, value: rankingValue(ranking, each.painPoint, votes?.get(each.id)) }))
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  return valued.map((each) => ({
    ...each,
    rank: each.value === null ? null : valued.findIndex(({ value }) => value === each.value) + 1,
  }));
}

/** A value of a ranking with at most two decimals; a dash for none. */
export function valueText(value: number | null, language: Language): string {
  if (value === null) return '–';
  return numberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

/** Number of pain points at the top of the ranking that the roadmap must answer. */
const topCount = 5;

/**
 * The pain points that matter most: those decided for now, and the first five by severity x frequency that are not decided yet. Equal
 * values of the fifth are included.
 */
export function topPainPoints(slice: PainPoints): NumberedPainPoint[] {
  return rankPainPoints(slice, 'severityFrequency')
    .filter(
      ({ rank, painPoint: { decision } }) =>
        decision === 'now' || (decision === null && rank !== null && rank <= topCount),
    )
    .map(({ id, number, painPoint }) => ({ id, number, painPoint }));
}
