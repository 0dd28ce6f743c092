import { fill, formatDay } from '../format';
import type { Language } from '../language';
import { measureText } from './measure-text';
import type { Initiative } from './schema';
import { roadmapWords } from './words';

/** The metric with baseline, target and date, as far as they are known. */
export function metricInShort({ metric }: Pick<Initiative, 'metric'>, language: Language): string {
  const terms = roadmapWords[language];
  const baseline = measureText(metric.baseline, metric.unit, language);
  const target = measureText(metric.target, metric.unit, language);
  const way =
    target.trim() === '' ? baseline : fill(baseline.trim() === '' ? terms.wayTo : terms.way, { baseline, target });
  const words = [metric.name, way].filter((part) => part.trim() !== '').join(': ');
  return metric.date === '' || words === '' ? words : `${words} (${formatDay(metric.date, language)})`;
}
