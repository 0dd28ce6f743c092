import type { Language } from '../language';
import { askItems } from '../voices/ask-items';
import { resultOf, type RoundResult } from '../voices/results';
import { revealedAbout } from '../voices/rounds';
import type { Ask, Voices } from '../voices/schema';
import type { Experience } from './schema';
import { wishIds, wishRatings } from './terms';
import { experienceWords } from './words';

/**
 * What the rounds about a phase are called. Each phase has rounds of its own: six answers take a person half a minute, those to eight
 * phases would take the whole step.
 */
export function wishSubject(phase: string): string {
  return `experience/wishes/${phase}`;
}

/** A rating from 0 to 3 for each of the six wishes. */
export function wishesAsk(language: Language): Ask {
  const words = experienceWords[language];
  return {
    kind: 'scale',
    lowest: wishRatings[0],
    highest: wishRatings[3],
    lowLabel: words.wishLevels.none,
    highLabel: words.wishLevels.fully,
    items: askItems(wishIds.map((id) => ({ id, label: words.wishes[id] }))),
  };
}

/** The last revealed round about each phase that has one with answers. */
export function wishVoices(phases: Experience['phases'], voices: Voices): Record<string, RoundResult> {
  return Object.fromEntries(
    Object.keys(phases).flatMap((id) => {
      const round = revealedAbout(voices, wishSubject(id)).at(-1);
      const result = round && resultOf(round);
      return result && result.n > 0 ? [[id, result]] : [];
    }),
  );
}
