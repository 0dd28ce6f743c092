import type { RadarData } from '../charts/radar';
import type { Language } from '../language';
import { pillarRadar } from '../reality-check/pillar-radar';
import type { RealityCheck } from '../reality-check/schema';
import { pillarIds } from '../reality-check/terms';
import type { FollowUp } from '../closing/schema';
import { closingWords } from '../closing/words';

/** The pillars at the workshop, at the follow-up, and their targets. */
export function followUpRadar(
  pillars: RealityCheck['pillars'],
  later: FollowUp['pillars'],
  language: Language,
): RadarData {
  const words = closingWords[language];
  return {
    ...pillarRadar(pillars, language),
    series: [
      { kind: 'earlier', name: words.atWorkshop, values: pillarIds.map((id) => pillars[id].today) },
      { kind: 'target', name: words.target, values: pillarIds.map((id) => pillars[id].target) },
      { kind: 'today', name: words.atFollowUp, values: pillarIds.map((id) => later[id] ?? null) },
    ],
  };
}
