import type { Step } from '../step';
import { painPointsCommands } from './commands';
import { painPointsGuide } from './guide';
import type { PainPoint, PainPoints } from './schema';
import { painPointsSourceMaterial } from './source-material';
import { recommended } from './terms';
import { painPointsWords } from './words';

/** Share of the pain points of which something is known. */
function share(painPoints: readonly PainPoint[], holds: (painPoint: PainPoint) => boolean): number {
  return painPoints.filter(holds).length / painPoints.length;
}

export const painPoints = {
  create: () => ({ painPoints: {}, votings: {} }),
  commands: painPointsCommands,
  sourceMaterial: painPointsSourceMaterial,
  progress(slice) {
    const all = Object.values(slice.painPoints).filter(({ title }) => title.trim() !== '');
    if (all.length === 0) return 0;
    return (
      0.4 * Math.min(1, all.length / recommended.least) +
      0.3 * share(all, ({ severity, frequency }) => severity !== null && frequency !== null) +
      0.3 * share(all, ({ decision }) => decision !== null)
    );
  },
  minutes: { 'half-day': 20, 'full-day': 30, 'two-days': 70 },
  words: painPointsWords,
  guide: painPointsGuide,
} satisfies Step<PainPoints, typeof painPointsCommands>;
