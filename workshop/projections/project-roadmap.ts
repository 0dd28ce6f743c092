import type { PressRelease } from '../press-release/schema';
import { solvedPainPoints, type Known } from '../roadmap/checks';
import type { Roadmap } from '../roadmap/schema';
import { mapItems } from './map-items';

/** The roadmap as the room sees it: all initiatives, with links to the promises and pain points that the room sees. */
export function projectRoadmap(
  { horizonMonths, scoring, initiatives }: Roadmap,
  { promises }: Pick<PressRelease, 'promises'>,
  painPoints: Known['painPoints'],
): Roadmap {
  const { now, next, later } = horizonMonths;
  return {
    horizonMonths: { now, next, later },
    scoring,
    initiatives: mapItems(initiatives, (each) => ({
      order: each.order,
      horizon: each.horizon,
      title: each.title,
      outcome: each.outcome,
      promises: each.promises,
      promiseIds: keepIds(each.promiseIds, promises),
      painPointIds: Object.fromEntries(solvedPainPoints(each, { painPoints }).map(({ id }) => [id, true as const])),
      lever: each.lever,
      owner: each.owner,
      function: each.function,
      effort: each.effort,
      confidence: each.confidence,
      dependencies: keepIds(each.dependencies, initiatives),
      start: each.start,
      end: each.end,
      metric: {
        name: each.metric.name,
        baseline: each.metric.baseline,
        target: each.metric.target,
        unit: each.metric.unit,
        date: each.metric.date,
      },
      risks: each.risks,
      decision: each.decision,
      status: each.status,
      firstStep: each.firstStep,
      reach: each.reach,
      impact: each.impact,
    })),
  };
}

/** The ids among these that name an item of the collection. */
function keepIds(ids: Readonly<Record<string, true>>, items: object): Record<string, true> {
  const kept = Object.keys(ids).filter((id) => Object.hasOwn(items, id));
  return Object.fromEntries(kept.map((id) => [id, true as const]));
}
