import type { Language } from '../../../language';
import type { PartId } from '../../schema';

/** What reading ease is made of. */
export interface TextCounts {
  sentences: number;
  words: number;
  syllables: number;
}

export const readingBands = ['very-easy', 'easy', 'medium', 'demanding', 'hard'] as const;
export type ReadingBand = (typeof readingBands)[number];

/** Lines without a verb and a full stop: as sentences they would spoil the mean. */
export const noProse: ReadonlySet<PartId> = new Set<PartId>(['headline', 'subheadline', 'placeAndDate']);

/** Fewest words for which a score is meaningful. */
const enough = 30;

/**
 * Flesch's reading ease, mostly 0 to 100, higher is easier; null for texts of fewer than thirty words. English: 206.835 - 1.015 words per
 * sentence - 84.6 syllables per word (R. Flesch: A new readability yardstick, Journal of Applied Psychology 32, 1948, p. 221-233).
 * German: 180 - words per sentence - 58.5 syllables per word (T. Amstad: Wie verständlich sind unsere Zeitungen?, Zürich 1978).
 */
export function readingEase({ sentences, words, syllables }: TextCounts, language: Language): number | null {
  if (words < enough || sentences === 0) return null;
  const length = words / sentences;
  const weight = syllables / words;
  return language === 'de' ? 180 - length - 58.5 * weight : 206.835 - 1.015 * length - 84.6 * weight;
}

/** Flesch's own steps, two and two of them put together. */
export function readingBand(ease: number): ReadingBand {
  if (ease >= 80) return 'very-easy';
  if (ease >= 60) return 'easy';
  if (ease >= 50) return 'medium';
  return ease >= 30 ? 'demanding' : 'hard';
}

export function addCounts(sum: TextCounts, { sentences, words, syllables }: TextCounts): TextCounts {
  return {
    sentences: sum.sentences + sentences,
    words: sum.words + words,
    syllables: sum.syllables + syllables,
  };
}
