import type { Figure } from './schema';
import { effortAnswers, smallSample, type EffortAnswer } from './terms';

/**
 * Net Promoter Score from counts of answers 9-10 (promoters), 7-8 (passives) and 0-6 (detractors): the share of promoters minus the
 * share of detractors, in points from -100 to +100, not rounded. Null without answers.
 * Source: F. Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
 */
export function netPromoterScore(promoters: number, passives: number, detractors: number): number | null {
  const n = promoters + passives + detractors;
  return n === 0 ? null : ((promoters - detractors) / n) * 100;
}

/**
 * Customer satisfaction as the share of answers in the two highest boxes, in per cent, not rounded. Null without answers, and when
 * more are satisfied than have answered.
 * Source: the "top two box" score, see N. Bendle et al., "Marketing Metrics", 4th edition 2020, chapter 2.
 */
export function satisfactionShare(satisfied: number, n: number): number | null {
  return n === 0 || satisfied > n ? null : (satisfied / n) * 100;
}

/**
 * Customer Effort Score as the mean of the answers, in units of the scale, not rounded. `counts` are the answers from 1 upwards. Null
 * without answers.
 * Source: CES 2.0 after M. Dixon, N. Toman and R. DeLisi, "The Effortless Experience", 2013: agreement from 1 to 7 with "The company made it
 * easy for me to handle my issue". Its mean is used here, not the share of those who agree, because it fits scales of any length.
 */
export function customerEffortScore(counts: readonly number[]): number | null {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return n === 0 ? null : counts.reduce((sum, count, index) => sum + (index + 1) * count, 0) / n;
}

/** The answers that the scale of a figure about effort has, from 1 upwards. */
export function effortAnswersOf({ kind, scaleMax }: Figure): readonly EffortAnswer[] {
  return kind === 'ces' && scaleMax !== null ? effortAnswers.slice(0, scaleMax) : [];
}

/** The counts of answers about effort on its scale; empty when none is known. */
function effortCounts(figure: Figure): number[] {
  const answers = effortAnswersOf(figure);
  return answers.some((answer) => figure.efforts[answer] !== undefined)
    ? answers.map((answer) => figure.efforts[answer] ?? 0)
    : [];
}

/** Whether the value comes from counts of answers. */
export function isCounted(figure: Figure): boolean {
  return countsOf(figure).length > 0 || (figure.kind === 'csat' && figure.satisfied !== null);
}

/** The number of answers: the sum of the counts of an NPS or of a CES, otherwise as it was entered. Null for unknown. */
export function sampleOf(figure: Figure): number | null {
  const counts = countsOf(figure);
  return counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : figure.n;
}

/** Counts that add up to the number of answers; empty when none is known. */
function countsOf(figure: Figure): number[] {
  const { kind, promoters, passives, detractors } = figure;
  const counts = kind === 'nps' ? [promoters, passives, detractors] : [];
  return counts.some((count) => count !== null) ? counts.map((count) => count ?? 0) : effortCounts(figure);
}

/** The value of a figure: from counts of answers where there are any, otherwise as it was entered. Null for unknown. */
export function valueOf(figure: Figure): number | null {
  const { kind, value, n, promoters, passives, detractors, satisfied } = figure;
  if (kind === 'nps' && (promoters ?? passives ?? detractors) !== null)
    return netPromoterScore(promoters ?? 0, passives ?? 0, detractors ?? 0);
  if (kind === 'csat' && satisfied !== null && n !== null) return satisfactionShare(satisfied, n);
  const efforts = effortCounts(figure);
  if (efforts.length > 0) return customerEffortScore(efforts);
  return value;
}

/** Whether a figure rests on fewer than 30 answers. */
export function isSmallSample(figure: Figure): boolean {
  const n = sampleOf(figure);
  return n !== null && n < smallSample;
}

/** What a figure lacks to be quoted: number of answers, date, source. */
export function missingParts(figure: Figure): ('n' | 'date' | 'source')[] {
  if (valueOf(figure) === null) return [];
  const parts = { n: sampleOf(figure) === null, date: figure.date === '', source: figure.source.trim() === '' };
  return (['n', 'date', 'source'] as const).filter((part) => parts[part]);
}
