import { inOrder, orderAt, orderAtEnd } from '../collection';
import type { Horizon, Initiative, Roadmap } from './schema';

export const roadmapCommands = {
  addInitiative(slice: Roadmap, { id, horizon, title }: { id: string; horizon: Horizon; title: string }) {
    slice.initiatives[id] = {
      order: orderAtEnd(slice.initiatives),
      horizon,
      title,
      outcome: '',
      promises: '',
      painPoints: '',
      lever: null,
      owner: '',
      function: null,
      effort: null,
      confidence: null,
      dependencies: {},
      start: '',
      end: '',
      metric: { name: '', baseline: '', target: '', date: '' },
      risks: '',
      decision: '',
      status: 'open',
      firstStep: '',
    };
  },

  updateInitiative(
    slice: Roadmap,
    { id, change }: { id: string; change: Partial<Omit<Initiative, 'order' | 'horizon' | 'dependencies' | 'metric'>> },
  ) {
    const initiative = slice.initiatives[id];
    if (initiative) Object.assign(initiative, change);
  },

  updateMetric(slice: Roadmap, { id, change }: { id: string; change: Partial<Initiative['metric']> }) {
    const initiative = slice.initiatives[id];
    if (initiative) Object.assign(initiative.metric, change);
  },

  /** Moves an initiative to a place in a horizon. `index` counts that horizon's initiatives without the moved one. */
  moveInitiative(slice: Roadmap, { id, horizon, index }: { id: string; horizon: Horizon; index: number }) {
    const initiative = slice.initiatives[id];
    if (!initiative) return;
    const others = inOrder(slice.initiatives).filter(([other, item]) => other !== id && item.horizon === horizon);
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

  removeInitiative(slice: Roadmap, { id }: { id: string }) {
    delete slice.initiatives[id];
    for (const other of Object.values(slice.initiatives)) delete other.dependencies[id];
  },

  setHorizonMonths(slice: Roadmap, { horizon, months }: { horizon: Horizon; months: number }) {
    slice.horizonMonths[horizon] = Math.max(1, Math.min(120, Math.round(months)));
  },
};
