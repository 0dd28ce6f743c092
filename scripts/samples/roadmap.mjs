// @ts-check
import { initiativesLater } from './roadmap-later.mjs';
import { initiativesNext } from './roadmap-next.mjs';
import { initiativesNow } from './roadmap-now.mjs';

/** Where each horizon ends, in months from the day of the workshop. */
export const horizonMonths = { now: 3, next: 9, later: 24 };

/** All initiatives in the order of the board. */
export const initiatives = [...initiativesNow, ...initiativesNext, ...initiativesLater];
