import { fill, formatDay } from '../format';
import type { Language } from '../language';
import type { Initiative } from './schema';
import { roadmapWords } from './words';

/** The metric with baseline, target and date, as far as they are known. */
export function metricInShort({ metric }: Pick<Initiative, 'metric'>, language: Language): string {
  const terms = roadmapWords[language];
  const { baseline, target } = metric;
  const way =
    target.trim() === '' ? baseline : fill(baseline.trim() === '' ? terms.wayTo : terms.way, { baseline, target });
  const words = [metric.name, way].filter((part) => part.trim() !== '').join(': ');
  return metric.date === '' || words === '' ? words : `${words} (${formatDay(metric.date, language)})`;
}
