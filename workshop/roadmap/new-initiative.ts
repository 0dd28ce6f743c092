import type { Horizon, Initiative } from './schema';

/** An initiative with nothing but a title. */
export function newInitiative(order: string, horizon: Horizon, title: string): Initiative {
  return {
    order,
    horizon,
    title,
    outcome: '',
    promises: '',
    promiseIds: {},
    painPointIds: {},
    lever: null,
    owner: '',
    function: null,
    effort: null,
    confidence: null,
    dependencies: {},
    start: '',
    end: '',
    metric: { name: '', baseline: '', target: '', unit: '', date: '' },
    risks: '',
    decision: '',
    status: 'open',
    firstStep: '',
    reach: null,
    impact: null,
  };
}
