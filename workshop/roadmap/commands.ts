import { inOrder, orderAt, orderAtEnd, ordersAtEnd } from '../collection';
import { newInitiative } from './new-initiative';
import { scoreOf } from './score-of';
import type { Horizon, Initiative, Roadmap, Scoring } from './schema';

/** Values of some fields of an initiative. */
export type InitiativeValues = Partial<Omit<Initiative, 'order' | 'metric'>> & {
  metric?: Partial<Initiative['metric']>;
};

export const roadmapCommands = {
  addInitiative(slice: Roadmap, { id, horizon, title }: { id: string; horizon: Horizon; title: string }) {
    slice.initiatives[id] = newInitiative(orderAtEnd(slice.initiatives), horizon, title);
  },

  updateInitiative(
    slice: Roadmap,
    {
      id,
      change,
    }: {
      id: string;
      change: Partial<
        Omit<Initiative, 'order' | 'horizon' | 'dependencies' | 'metric' | 'promiseIds' | 'painPointIds'>
      >;
    },
  ) {
    const initiative = slice.initiatives[id];
    if (initiative) Object.assign(initiative, change);
  },

  /**
   * Changes and adds initiatives at once. One that gets another horizon is its last; dependencies on itself or on nothing are left
   * out.
   */
  editInitiatives(
    slice: Roadmap,
    {
      changed,
      added,
    }: {
      changed: readonly { id: string; values: InitiativeValues }[];
      added: readonly { id: string; horizon: Horizon; values: InitiativeValues }[];
    },
  ) {
    for (const { id, horizon } of added) {
      slice.initiatives[id] ??= newInitiative(orderAtEnd(slice.initiatives), horizon, '');
    }
    for (const { id, values } of [...changed, ...added]) {
      const initiative = slice.initiatives[id];
      if (!initiative) continue;
      const { metric, horizon = initiative.horizon, dependencies, ...others } = values;
      Object.assign(initiative, others);
      Object.assign(initiative.metric, metric);
      if (horizon !== initiative.horizon) {
        initiative.order = orderAtEnd(slice.initiatives);
        initiative.horizon = horizon;
      }
      if (!dependencies) continue;
      const known = Object.keys(dependencies).filter((needed) => needed !== id && slice.initiatives[needed]);
      initiative.dependencies = Object.fromEntries(known.map((needed) => [needed, true as const]));
    }
  },

  updateMetric(slice: Roadmap, { id, change }: { id: string; change: Partial<Initiative['metric']> }) {
    const initiative = slice.initiatives[id];
    if (initiative) Object.assign(initiative.metric, change);
  },

  /**
   * Moves an initiative to a position in a horizon. `index` counts the initiatives of that horizon without the moved one.
   * Nothing changes when it is already there.
   */
  moveInitiative(slice: Roadmap, { id, horizon, index }: { id: string; horizon: Horizon; index: number }) {
    const initiative = slice.initiatives[id];
    if (!initiative) return;
    const lane = inOrder(slice.initiatives).filter(([, item]) => item.horizon === horizon);
    if (lane.findIndex(([other]) => other === id) === index) return;
    const others = lane.filter(([other]) => other !== id);
    initiative.order = orderAt(others, index);
    initiative.horizon = horizon;
  },

  /** Adds or removes the dependency of `id` on `on`. An initiative cannot depend on itself. */
  setDependency(slice: Roadmap, { id, on, needed }: { id: string; on: string; needed: boolean }) {
    const initiative = slice.initiatives[id];
    if (!initiative || !slice.initiatives[on] || id === on) return;
    if (needed) initiative.dependencies[on] = true;
    else delete initiative.dependencies[on];
  },

  /** Links an initiative to a promise of the press release, or removes the link. */
  setPromise(slice: Roadmap, { id, promise, kept }: { id: string; promise: string; kept: boolean }) {
    const initiative = slice.initiatives[id];
    if (!initiative) return;
    if (kept) initiative.promiseIds[promise] = true;
    else delete initiative.promiseIds[promise];
  },

  /** Links an initiative to a pain point, or removes the links. `painPoints` is its id, then the ids merged into it. */
  setPainPoint(
    slice: Roadmap,
    { id, painPoints: [painPoint, ...merged], linked }: { id: string; painPoints: readonly string[]; linked: boolean },
  ) {
    const initiative = slice.initiatives[id];
    if (!initiative || painPoint === undefined) return;
    for (const each of [painPoint, ...merged]) delete initiative.painPointIds[each];
    if (linked) initiative.painPointIds[painPoint] = true;
  },

  removeInitiative(slice: Roadmap, { id }: { id: string }) {
    delete slice.initiatives[id];
    for (const other of Object.values(slice.initiatives)) delete other.dependencies[id];
  },

  /** Restores a deleted initiative at its position, and the dependencies on it of existing initiatives in `neededBy`. */
  restoreInitiative(
    slice: Roadmap,
    { id, initiative, neededBy }: { id: string; initiative: Initiative; neededBy: readonly string[] },
  ) {
    if (slice.initiatives[id]) return;
    const stillThere = Object.keys(initiative.dependencies).filter((needed) => slice.initiatives[needed]);
    slice.initiatives[id] = {
      ...initiative,
      dependencies: Object.fromEntries(stillThere.map((needed) => [needed, true as const])),
    };
    for (const other of neededBy) {
      const dependent = slice.initiatives[other];
      if (dependent && other !== id) dependent.dependencies[id] = true;
    }
  },

  setScoring(slice: Roadmap, { scoring }: { scoring: Scoring }) {
    slice.scoring = scoring;
  },

  /** Orders each horizon by score, the highest first; what has none keeps its order below. */
  orderByScore(slice: Roadmap, { scoring }: { scoring: Scoring }) {
    const ordered = inOrder(slice.initiatives).map(([id, each]) => ({ id, score: scoreOf(each, scoring) }));
    ordered.sort((a, b) => (b.score ?? -1) - (a.score ?? -1));
    const orders = ordersAtEnd({}, ordered.length);
    for (const [index, { id }] of ordered.entries()) {
      const initiative = slice.initiatives[id];
      if (initiative) initiative.order = orders[index] ?? initiative.order;
    }
  },

  setHorizonMonths(slice: Roadmap, { horizon, months }: { horizon: Horizon; months: number }) {
    slice.horizonMonths[horizon] = Math.max(1, Math.min(120, Math.round(months)));
  },
};
