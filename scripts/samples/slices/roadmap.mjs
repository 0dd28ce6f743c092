// @ts-check
import { collection, setOf } from '../helpers.mjs';
import { painPoints } from '../pain-points.mjs';
import { promises } from '../press-release-review.mjs';
import { horizonMonths, initiatives } from '../roadmap.mjs';

export const slice = () => ({
  horizonMonths,
  scoring: 'none',
  initiatives: collection(
    initiatives.map(({ after, ...initiative }) => ({
      ...initiative,
      promiseIds: setOf(promises.filter(({ keeps }) => keeps.includes(initiative.id)).map(({ id }) => id)),
      painPointIds: setOf(painPoints.filter(({ solvedBy }) => solvedBy.includes(initiative.id)).map(({ id }) => id)),
      dependencies: setOf(after),
    })),
  ),
});
