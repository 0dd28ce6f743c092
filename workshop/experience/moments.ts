import { inOrder } from '../collection';
import { itemPerValue } from '../item-per-value';
import type { Experience, Phase, Touchpoint } from './schema';

/** A touchpoint of the journey. `number` counts from 1 through all phases. */
export interface JourneyStop {
  id: string;
  number: number;
  touchpoint: Touchpoint;
}

/** The phases of the journey in order, each with its numbered touchpoints. Those of a session keep their identity until they change. */
export function journey(
  slice: Pick<Experience, 'phases' | 'touchpoints'>,
): { id: string; phase: Phase; stops: JourneyStop[] }[] {
  const touchpoints = inOrder(slice.touchpoints);
  let number = 0;
  return inOrder(slice.phases).map(([id, phase]) => ({
    id,
    phase,
    stops: touchpoints
      .filter(([, touchpoint]) => touchpoint.phase === id)
      .map(([touchpointId, touchpoint]) => sameStop(touchpoint, { id: touchpointId, number: ++number, touchpoint })),
  }));
}

const sameStop = itemPerValue<JourneyStop>();

/** Indices of the moments that matter in a series of scores; null without enough scores. */
export interface Moments {
  /** The score farthest from zero; the first one of equal scores. */
  peak: number | null;
  /** The last score. */
  end: number | null;
  /** The largest drop between two consecutive scores. */
  fall: { from: number; to: number } | null;
}

/** Finds peak, end and steepest fall. Missing scores are skipped, so a fall may span a gap. */
export function momentsThatMatter(scores: readonly (number | null)[]): Moments {
  const moments: Moments = { peak: null, end: null, fall: null };
  let peakScore = -1;
  let drop = 0;
  let previous: { index: number; score: number } | null = null;
  for (const [index, score] of scores.entries()) {
    if (score === null) continue;
    if (Math.abs(score) > peakScore) {
      peakScore = Math.abs(score);
      moments.peak = index;
    }
    if (previous !== null && previous.score - score > drop) {
      drop = previous.score - score;
      moments.fall = { from: previous.index, to: index };
    }
    previous = { index, score };
  }
  moments.end = previous?.index ?? null;
  return moments;
}

/**
 * The remembered experience by the peak-end rule: the mean of the most intense and the last score, -5 to +5. The length of an experience
 * has no effect. Null without scores.
 *
 * Sources: Kahneman, Fredrickson, Schreiber and Redelmeier (1993), "When more pain is preferred to less: adding a better end",
 * Psychological Science 4(6), 401-405; Redelmeier and Kahneman (1996), "Patients' memories of painful medical treatments", Pain 66(1), 3-8.
 */
export function rememberedScore(scores: readonly (number | null)[]): number | null {
  const { peak, end } = momentsThatMatter(scores);
  const [most, last] = [scores[peak ?? -1], scores[end ?? -1]];
  return most === undefined || most === null || last === undefined || last === null ? null : (most + last) / 2;
}

/** A series of scores whose last known score is higher. */
export interface BetterEnd {
  /** Index and new value of the last score. */
  index: number;
  score: number;
  /** The score that would be remembered. The new end may be the most intense moment, or no longer be it. */
  remembered: number;
}

/** What follows when the last score is `by` higher, at most +5. Null without scores. */
export function withBetterEnd(scores: readonly (number | null)[], by = 2): BetterEnd | null {
  const { end } = momentsThatMatter(scores);
  const last = scores[end ?? -1];
  if (end === null || last === undefined || last === null) return null;
  const score = Math.min(5, last + by);
  const remembered = rememberedScore(scores.map((known, index) => (index === end ? score : known)));
  return remembered === null ? null : { index: end, score, remembered };
}

/** The mean of the known scores or ratings, on their scale; null without one. */
export function meanScore(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score): score is number => score !== null);
  return known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length;
}
