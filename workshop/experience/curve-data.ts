import type { Language } from '../language';
import type { CurveData } from './curve';
import { journey } from './moments';
import type { Experience } from './schema';
import { experienceWords } from './words';

/** The journey as input of the emotion curve. */
export function curveData(slice: Experience, language: Language): CurveData {
  const words = experienceWords[language];
  return {
    phases: journey(slice).map(({ id, phase, stops }) => ({
      id,
      name: phase.name,
      stops: stops.map(({ id: stopId, touchpoint }) => ({
        id: stopId,
        title: touchpoint.title.trim() || words.untitled,
        today: touchpoint.today,
        target: touchpoint.target,
      })),
    })),
    words,
  };
}
