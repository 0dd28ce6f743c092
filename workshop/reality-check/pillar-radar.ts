import type { RadarData } from '../charts/radar';
import type { Language } from '../language';
import type { RealityCheck } from './schema';
import { pillarIds } from './terms';
import { realityCheckWords } from './words';

/** The five pillars as a radar: today and target. */
export function pillarRadar(pillars: RealityCheck['pillars'], language: Language): RadarData {
  const words = realityCheckWords[language];
  return {
    spokes: pillarIds.map((id) => ({ id, label: words.pillars[id] })),
    scale: { min: 1, max: 5 },
    series: (['today', 'target'] as const).map((kind) => ({
      kind,
      name: words[kind],
      values: pillarIds.map((id) => pillars[id][kind]),
    })),
  };
}
