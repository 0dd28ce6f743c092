import type { Step } from '../step';
import { roadmapCommands } from './commands';
import { roadmapGuide } from './guide';
import type { Roadmap } from './schema';
import { roadmapWords } from './words';

export const roadmap = {
  create: () => ({ horizonMonths: { now: 3, next: 9, later: 24 }, scoring: 'none' as const, initiatives: {} }),
  commands: roadmapCommands,
  progress(slice) {
    const initiatives = Object.values(slice.initiatives);
    if (initiatives.length === 0) return 0;
    const ready = initiatives.filter(
      ({ owner, outcome, metric }) => owner !== '' && outcome !== '' && metric.name !== '',
    );
    return 0.2 + 0.8 * (ready.length / initiatives.length);
  },
  minutes: { 'half-day': 35, 'full-day': 45, 'two-days': 80 },
  words: roadmapWords,
  guide: roadmapGuide,
} satisfies Step<Roadmap, typeof roadmapCommands>;
