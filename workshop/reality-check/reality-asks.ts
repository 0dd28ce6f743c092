import type { Language } from '../language';
import { askItems } from '../voices/ask-items';
import type { Ask } from '../voices/schema';
import { pillarLevels } from './pillar-levels';
import { pillarItem } from './pillar-radar';
import { orientationPoints, pillarIds, strategies, type PillarId } from './terms';
import { realityCheckWords } from './words';

/** What the rounds of the reality check ask. */
export function realityAsks(language: Language): Record<'share' | 'pillars' | 'orientation', Ask> {
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
      items: askItems(strategies.map((id) => ({ id, label: words.strategies[id], hint: words.strategyMeanings[id] }))),
    },
  };
}
