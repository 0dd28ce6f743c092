import { generateNKeysBetween } from 'fractional-indexing';
import type { Step } from '../step';
import { experienceCommands } from './commands';
import { experienceGuide } from './guide';
import type { Experience } from './schema';
import { experienceWords } from './words';
import { experienceSourceMaterial } from './source-material';
import { isRated, noRatings } from './wishes';

export const experience = {
  create({ language, newId }) {
    const names = experienceWords[language].defaultPhases;
    const orders = generateNKeysBetween(null, null, names.length);
    const phases = names.map(
      (name, index) => [newId(), { order: orders[index] ?? '', name, wishes: noRatings() }] as const,
    );
    return { phases: Object.fromEntries(phases), touchpoints: {}, targetEmotions: {}, statement: '' };
  },
  commands: experienceCommands,
  progress(slice) {
    const touchpoints = Object.values(slice.touchpoints);
    const scored = touchpoints.filter((touchpoint) => touchpoint.today !== null && touchpoint.target !== null);
    const filled = [
      touchpoints.length > 0,
      touchpoints.length > 0 && scored.length === touchpoints.length,
      Object.keys(slice.targetEmotions).length > 0,
      slice.statement !== '',
      Object.values(slice.phases).some(isRated),
    ];
    return filled.filter(Boolean).length / filled.length;
  },
  sourceMaterial: experienceSourceMaterial,
  minutes: { 'half-day': 30, 'full-day': 40, 'two-days': 115 },
  words: experienceWords,
  guide: experienceGuide,
} satisfies Step<Experience, typeof experienceCommands>;
