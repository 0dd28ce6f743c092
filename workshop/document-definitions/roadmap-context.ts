import { functionsPresent } from '../functions-present';
import { linkedPainPoints } from '../red-thread';
import type { OutlineContext } from '../roadmap/outline';
import type { SessionDocument } from '../session-schema';

/** What the outline of the roadmap takes from other steps. `now` is ISO 8601. */
export function roadmapContext({ workshop, steps }: SessionDocument, now: string): OutlineContext {
  return {
    promises: steps['press-release'].promises,
    painPoints: linkedPainPoints(steps['pain-points']),
    functions: functionsPresent(workshop, steps.operations),
    actuals: steps.closing.followUp?.actuals ?? {},
    today: now.slice(0, 10),
  };
}
