import type { RadarData } from '../charts/radar';
import type { Language } from '../language';
import { fill } from '../format';
import { describeN } from '../voices/describe-n';
import type { RoundResult } from '../voices/results';
import type { RealityCheck } from './schema';
import { pillarIds, type PillarId } from './terms';
import { realityCheckWords } from './words';

/** The item of a pillar in a round of voices about all of them. */
export const pillarItem = (id: PillarId, when: 'today' | 'target') => `${id}-${when}`;

/** The five pillars as a radar: today and target, and the band of the voices about today. */
export function pillarRadar(
  pillars: RealityCheck['pillars'],
  language: Language,
  voices: RoundResult | null = null,
): RadarData {
  const words = realityCheckWords[language];
  const items = pillarIds.map((id) => voices?.items.find((item) => item.id === pillarItem(id, 'today')));
  const spreads = items.map((item) => item?.spread ?? null);
  const n = describeN(
    items.filter((item) => item !== undefined),
    language,
  );
  return {
    spokes: pillarIds.map((id) => ({ id, label: words.pillars[id] })),
    scale: { min: 1, max: 5 },
    series: (['today', 'target'] as const).map((kind) => ({
      kind,
      name: words[kind],
      values: pillarIds.map((id) => pillars[id][kind]),
    })),
    ...(n === '' ? {} : { band: { name: fill(words.voicesBand, { n }), values: spreads } }),
  };
}
