import { fill, formatNumber, formatSample } from '../format';
import type { Language } from '../language';
import { ratingSummary } from './rating';
import type { Closing } from './schema';
import { closingWords } from './words';

/** The rating of the day in one sentence: mean, spread and number of voices; empty without ratings. */
export function describeRating(ratings: Closing['ratings'], language: Language): string {
  const summary = ratingSummary(ratings);
  if (!summary) return '';
  const mean = formatNumber(summary.mean, language);
  return fill(closingWords[language].ratingSummary, { ...summary, mean, sample: formatSample(summary.n, language) });
}
