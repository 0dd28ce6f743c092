import { formatNumber, formatSample, percentSigns } from '../format';
import type { Language, Localized } from '../language';
import type { AskKind } from './schema';
import type { Spread } from './spread';

const de = {
  kinds: {
    scale: 'Skala',
    percent: 'Prozent',
    points: 'Punkte verteilen',
    ranking: 'Rangfolge',
  } satisfies Record<AskKind, string>,
  ofStep: 'Stille Stimmen',
  roundNumber: '{{number}}. Runde',
  answered: '{{n}} von {{expected}} haben geantwortet',
  widest: 'Am weitesten auseinander: {{item}}',
  item: 'Wozu',
  mean: 'Durchschnitt (Spannweite, n)',
  place: 'Platz',
  points: 'Punkte',
};

const en: typeof de = {
  kinds: { scale: 'Scale', percent: 'Percent', points: 'Distribute points', ranking: 'Ranking' },
  ofStep: 'Silent votes',
  roundNumber: 'Round {{number}}',
  answered: '{{n}} of {{expected}} answered',
  widest: 'Widest disagreement: {{item}}',
  item: 'About',
  mean: 'Average (range, n)',
  place: 'Place',
  points: 'Points',
};

/** Words for rounds of voices, shared by screens and documents. */
export const voicesWords = { de, en } satisfies Localized<object>;

/** A mean with what belongs to it, such as "3.4 (1 to 5, n = 8)". The only text of a mean. */
export function describeSpread({ mean, min, max, n }: Spread, language: Language, kind: AskKind): string {
  const value = mean.on((exact) => exact);
  const unit = kind === 'percent' ? percentSigns[language] : '';
  const figure = (number: number) => formatNumber(number, language);
  const range =
    min === max ? `${figure(min)}${unit}` : `${figure(min)} ${language === 'de' ? 'bis' : 'to'} ${figure(max)}${unit}`;
  return `${figure(value)}${unit} (${range}, ${formatSample(n, language)})`;
}
