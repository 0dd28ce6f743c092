import type { Language } from '../language';
import { askItems } from '../voices/ask-items';
import type { Ask } from '../voices/schema';
import type { CurveSeries } from './curve';
import { journey } from './moments';
import type { Experience } from './schema';
import { experienceWords } from './words';

/** What the rounds about the scores of the curve are called. */
export const curveSubjects: Record<CurveSeries, string> = {
  today: 'experience/curve-today',
  target: 'experience/curve-target',
};

/** A score from -5 to +5 for each touchpoint, numbered as on the curve, with phase and channel as hint. */
export function curveAsk(slice: Pick<Experience, 'phases' | 'touchpoints'>, language: Language): Ask {
  const words = experienceWords[language];
  return {
    kind: 'scale',
    lowest: -5,
    highest: 5,
    lowLabel: words.lowestScore,
    highLabel: words.highestScore,
    items: askItems(
      journey(slice).flatMap(({ phase, stops }) =>
        stops.map(({ id, number, touchpoint: { title, channel } }) => ({
          id,
          label: `${number} ${title.trim() || words.untitled}`,
          hint: [phase.name, channel].filter((part) => part.trim() !== '').join(' · '),
        })),
      ),
    ),
  };
}
