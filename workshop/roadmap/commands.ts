import { inOrder, orderAt, orderAtEnd } from '../collection';
import { newInitiative } from './new-initiative';
import type { Horizon, Initiative, Roadmap } from './schema';

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
      change: Partial<Omit<Initiative, 'order' | 'horizon' | 'dependencies' | 'metric' | 'promiseIds'>>;
    },
  ) {
    const initiative = slice.initiatives[id];
    if (initiative) Object.assign(initiative, change);
  },

  updateMetric(slice: Roadmap, { id, change }: { id: string; change: Partial<Initiative['metric']> }) {
    const initiative = slice.initiatives[id];
    if (initiative) Object.assign(initiative.metric, change);
  },

  /**
   * Moves an initiative to a place in a horizon. `index` counts that horizon's initiatives without the moved one.
   * Where it stands there already, nothing changes.
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

  /** States or withdraws that `id` needs `on` first. An initiative never needs itself. */
  setDependency(slice: Roadmap, { id, on, needed }: { id: string; on: string; needed: boolean }) {
    const initiative = slice.initiatives[id];
    if (!initiative || !slice.initiatives[on] || id === on) return;
    if (needed) initiative.dependencies[on] = true;
    else delete initiative.dependencies[on];
  },

  /** States or withdraws that an initiative keeps a promise of the press release, named by its id. */
  setPromise(slice: Roadmap, { id, promise, kept }: { id: string; promise: string; kept: boolean }) {
    const initiative = slice.initiatives[id];
    if (!initiative) return;
    if (kept) initiative.promiseIds[promise] = true;
    else delete initiative.promiseIds[promise];
  },

  removeInitiative(slice: Roadmap, { id }: { id: string }) {
    delete slice.initiatives[id];
    for (const other of Object.values(slice.initiatives)) delete other.dependencies[id];
  },

  /** Puts a deleted initiative back where it was, with the links of those in `neededBy` that still exist. */
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

  setHorizonMonths(slice: Roadmap, { horizon, months }: { horizon: Horizon; months: number }) {
    slice.horizonMonths[horizon] = Math.max(1, Math.min(120, Math.round(months)));
  },
};
