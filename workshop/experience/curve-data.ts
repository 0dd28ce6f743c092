import type { Language } from '../language';
import type { RoundResult } from '../voices/results';
import type { CurveData } from './curve';
import { curveVoices } from './curve-voices';
import { journey } from './moments';
import type { Experience } from './schema';
import { experienceWords } from './words';

/** The journey as input of the emotion curve, with the voices of a round about today's scores. */
export function curveData(
  slice: Pick<Experience, 'phases' | 'touchpoints'>,
  language: Language,
  voices: RoundResult | null = null,
): CurveData {
  const words = experienceWords[language];
  const phases = journey(slice).map(({ id, phase, stops }) => ({
    id,
    name: phase.name,
    stops: stops.map(({ id: stopId, touchpoint }) => ({
      id: stopId,
      title: touchpoint.title.trim() || words.untitled,
      today: touchpoint.today,
      target: touchpoint.target,
    })),
  }));
  const stops = phases.flatMap((phase) => phase.stops);
  return { phases, words, voices: curveVoices(voices, stops, language) };
}
