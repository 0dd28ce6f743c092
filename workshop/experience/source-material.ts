import { inOrder } from '../collection';
import type { Language } from '../language';
import type { SourceMaterial } from '../step';
import { journey } from './moments';
import type { Experience } from './schema';
import { experienceWords } from './words';

/** The experience statement, the target emotions, and what customers do and think at each touchpoint. */
export function experienceSourceMaterial(experience: Experience, language: Language): SourceMaterial[] {
  const words = experienceWords[language];
  const item = (id: string, text: string, about: string): SourceMaterial => ({
    kind: 'experience',
    source: { step: 'experience', id },
    text,
    about,
  });
  const join = (...texts: (string | undefined)[]) => texts.filter((text) => text?.trim()).join(' · ');
  return [
    item('statement', experience.statement, words.statement),
    ...inOrder(experience.targetEmotions).map(([id, { kind, emotion, touchpoint, proof }]) => {
      const moment = touchpoint === null ? undefined : experience.touchpoints[touchpoint]?.title;
      return item(id, [emotion, proof].filter((text) => text.trim() !== '').join(': '), join(words[kind], moment));
    }),
    ...journey(experience).flatMap(({ phase, stops }) =>
      stops.map(({ id, touchpoint: { title, does, thinks, emotion } }) => {
        const said = [thinks, does].find((text) => text.trim() !== '');
        return item(id, said ?? title, join(phase.name, said === undefined ? '' : title, emotion));
      }),
    ),
  ];
}
