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
  roundNumber: '{{number}}. Runde',
  item: 'Wozu',
  mean: 'Mittel',
  range: 'Spannweite',
  voices: 'Stimmen',
  place: 'Platz',
  points: 'Punkte',
};

const en: typeof de = {
  kinds: { scale: 'Scale', percent: 'Percent', points: 'Distribute points', ranking: 'Ranking' },
  roundNumber: 'Round {{number}}',
  item: 'About',
  mean: 'Mean',
  range: 'Range',
  voices: 'Voices',
  place: 'Place',
  points: 'Points',
};

/** Words for rounds of voices, shared by screens and documents. */
export const voicesWords = { de, en } satisfies Localized<object>;

/** A mean with what belongs to it, such as "3.4 (1 to 5, n = 8)". The only text of a mean. `unit` follows the figures, such as " %". */
export function describeSpread({ mean, min, max, n }: Spread, language: Language, unit = ''): string {
  const value = mean.on((exact) => exact);
  const figure = (number: number, digits: number) =>
    new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: digits }).format(number);
  const range =
    min === max
      ? `${figure(min, 1)}${unit}`
      : `${figure(min, 1)} ${language === 'de' ? 'bis' : 'to'} ${figure(max, 1)}${unit}`;
  return `${figure(value, 1)}${unit} (${range}, n = ${n})`;
}
