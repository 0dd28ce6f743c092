import { useMemo } from 'react';
import { pillarLevels } from '../../../workshop/reality-check/pillar-levels';
import { pillarItem } from '../../../workshop/reality-check/pillar-radar';
import { orientationPoints, pillarIds, strategies, type PillarId } from '../../../workshop/reality-check/terms';
import { realityCheckWords } from '../../../workshop/reality-check/words';
import { askItems } from '../../../workshop/voices/ask-items';
import type { Ask } from '../../../workshop/voices/schema';
import { useWorkshop } from '../../document/open-session';

/** What the rounds of the reality check ask, in the language of the documents. */
export function useRealityVoices(): { share: Ask; pillars: Ask; orientation: Ask } {
  const language = useWorkshop((facts) => facts.language);
  return useMemo(() => {
    const words = realityCheckWords[language];
    const levelsOf = (id: PillarId) =>
      pillarLevels[language][id].map((description, index) => `${index + 1}: ${description}`).join('\n');
    const pillars = pillarIds.flatMap((id) =>
      (['today', 'target'] as const).map((when) => ({
        id: pillarItem(id, when),
        label: `${words.pillars[id]}: ${words[when]}`,
        hint: levelsOf(id),
      })),
    );
    return {
      share: { kind: 'percent', items: askItems([{ id: 'share', label: words.selfImage }]) },
      pillars: { kind: 'scale', lowest: 1, highest: 5, lowLabel: '', highLabel: '', items: askItems(pillars) },
      orientation: {
        kind: 'points',
        total: orientationPoints,
        items: askItems(
          strategies.map((id) => ({ id, label: words.strategies[id], hint: words.strategyMeanings[id] })),
        ),
      },
    };
  }, [language]);
}
