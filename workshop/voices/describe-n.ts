import { formatSample } from '../format';
import type { Language } from '../language';
import type { ItemResult } from './results';

/** The number of voices on some items, such as "n = 8", or "n = 6 to 8" where some people abstained. Empty without any. */
export function describeN(items: readonly Pick<ItemResult, 'spread'>[], language: Language): string {
  const counts = items.flatMap(({ spread }) => (spread ? [spread.n] : []));
  if (counts.length === 0) return '';
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const sample = formatSample(least, language);
  return least === most ? sample : `${sample} ${language === 'de' ? 'bis' : 'to'} ${most}`;
}
