import { inOrder } from '../collection';
import type { Experience, Phase, Touchpoint } from './schema';

/** A touchpoint of the journey. `number` counts from 1 through all phases. */
export interface JourneyStop {
  id: string;
  number: number;
  touchpoint: Touchpoint;
}

/** The phases of the journey in order, each with its numbered touchpoints. */
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
      .map(([touchpointId, touchpoint]) => ({ id: touchpointId, number: ++number, touchpoint })),
  }));
}

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
 * The remembered experience by Kahneman's peak-end rule: the mean of the most intense and the last score, -5 to +5. Null without
 * scores.
 */
export function rememberedScore(scores: readonly (number | null)[]): number | null {
  const { peak, end } = momentsThatMatter(scores);
  const [most, last] = [scores[peak ?? -1], scores[end ?? -1]];
  return most === undefined || most === null || last === undefined || last === null ? null : (most + last) / 2;
}

/** The mean of the known scores or ratings, on their scale; null without one. */
export function meanScore(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score): score is number => score !== null);
  return known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length;
}
