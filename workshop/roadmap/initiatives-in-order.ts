import { inOrder } from '../collection';
import { itemPerValue } from '../item-per-value';
import type { Language } from '../language';
import { oncePerValue } from '../once-per-value';
import type { Initiative, Roadmap } from './schema';
import { horizons } from './terms';
import { roadmapWords } from './words';

/** An initiative with its number in roadmap order, and a title that is never empty. */
export interface NumberedInitiative {
  id: string;
  number: number;
  title: string;
  initiative: Initiative;
}

/** All initiatives in roadmap order: now, next, later, each sorted by order key. */
export function initiativesInOrder(slice: Pick<Roadmap, 'initiatives'>): [id: string, initiative: Initiative][] {
  const ordered = inOrder(slice.initiatives);
  return horizons.flatMap((horizon) => ordered.filter(([, initiative]) => initiative.horizon === horizon));
}

/** All initiatives in roadmap order with their numbers. Those of a session keep their identity until they change. */
export function numberedInitiatives(
  { initiatives }: Pick<Roadmap, 'initiatives'>,
  language: Language,
): readonly NumberedInitiative[] {
  return numberedIn[language](initiatives);
}

// Each card of the roadmap asks for it.
const numberedIn = { de: numberedOnce('de'), en: numberedOnce('en') };

function numberedOnce(language: Language) {
  const same = itemPerValue<NumberedInitiative>();
  return oncePerValue((initiatives: Roadmap['initiatives']): readonly NumberedInitiative[] =>
    initiativesInOrder({ initiatives }).map(([id, initiative], index) =>
      same(initiative, {
        id,
        number: index + 1,
        title: initiative.title.trim() || roadmapWords[language].untitled,
        initiative,
      }),
    ),
  );
}
