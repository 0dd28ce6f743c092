import type { Figure } from './schema';
import { smallSample } from './terms';

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

/** The number of answers: the sum of the counts of an NPS, otherwise as it was entered. Null for unknown. */
export function sampleOf({ kind, n, promoters, passives, detractors }: Figure): number | null {
  const counts = kind === 'nps' ? [promoters, passives, detractors] : [];
  return counts.some((count) => count !== null) ? counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) : n;
}

/** The value of a figure: from counts of answers where there are any, otherwise as it was entered. Null for unknown. */
export function valueOf(figure: Figure): number | null {
  const { kind, value, n, promoters, passives, detractors, satisfied } = figure;
  if (kind === 'nps' && (promoters ?? passives ?? detractors) !== null)
    return netPromoterScore(promoters ?? 0, passives ?? 0, detractors ?? 0);
  if (kind === 'csat' && satisfied !== null && n !== null) return satisfactionShare(satisfied, n);
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
