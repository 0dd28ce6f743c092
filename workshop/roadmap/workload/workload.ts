import { functions, type CompanyFunction } from '../../function';
import type { Roadmap } from '../schema';
import { effortWeights, horizons } from '../terms';

/** Work of a function in a horizon. */
export interface WorkloadCell {
  /** Ids of the initiatives, in no order. */
  ids: string[];
  /** Sum of the weights of their sizes, see `effortWeights`. */
  weight: number;
  /** How many of them have no size; these are not in `weight`. */
  unsized: number;
}

export interface WorkloadRow {
  /** Null for initiatives without a function. */
  function: CompanyFunction | null;
  cells: Record<(typeof horizons)[number], WorkloadCell>;
  total: WorkloadCell;
}

/**
 * How much work each function has in each horizon. Functions with work or in `present` have a row, in the order of `functions`; what
 * is done or stopped is no work.
 */
export function workload({ initiatives }: Roadmap, present: readonly CompanyFunction[]): WorkloadRow[] {
  const open = Object.entries(initiatives).filter(([, { status }]) => status !== 'done' && status !== 'stopped');
  const cellOf = (own: typeof open): WorkloadCell => ({
    ids: own.map(([id]) => id),
    weight: own.reduce((sum, [, { effort }]) => sum + (effort === null ? 0 : effortWeights[effort]), 0),
    unsized: own.filter(([, { effort }]) => effort === null).length,
  });
  return [...functions, null].flatMap((name): WorkloadRow[] => {
    const own = open.filter(([, initiative]) => initiative.function === name);
    if (own.length === 0 && (name === null || !present.includes(name))) return [];
    const [now, next, later] = horizons.map((horizon) =>
      cellOf(own.filter(([, initiative]) => initiative.horizon === horizon)),
    ) as [WorkloadCell, WorkloadCell, WorkloadCell];
    return [{ function: name, cells: { now, next, later }, total: cellOf(own) }];
  });
}
