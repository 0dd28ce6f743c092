// @ts-check
import { collection, setOf } from '../helpers.mjs';
import { promises } from '../press-release-review.mjs';
import { horizonMonths, initiatives } from '../roadmap.mjs';

export const slice = () => ({
  horizonMonths,
  initiatives: collection(
    initiatives.map(({ after, ...initiative }) => ({
      ...initiative,
      promiseIds: setOf(promises.filter(({ keeps }) => keeps.includes(initiative.id)).map(({ id }) => id)),
      dependencies: setOf(after),
    })),
  ),
});
