import { inOrder } from '../../../workshop/collection';
import type { Horizon, Roadmap } from '../../../workshop/roadmap/schema';
import { horizons } from '../../../workshop/roadmap/terms';

export interface Place {
  horizon: Horizon;
  /** Index in the horizon, not counting the moved initiative. */
  index: number;
}

/** The ids of one horizon's initiatives, from top to bottom. */
export function laneOf(slice: Roadmap, horizon: Horizon): string[] {
  return inOrder(slice.initiatives)
    .filter(([, initiative]) => initiative.horizon === horizon)
    .map(([id]) => id);
}

/** Where an arrow key moves an initiative; null at the edge of the board. Moving sideways keeps the index if possible. */
export function placeByKey(slice: Roadmap, id: string, key: string): Place | null {
  const initiative = slice.initiatives[id];
  if (!initiative) return null;
  const { horizon } = initiative;
  const lane = laneOf(slice, horizon);
  const index = lane.indexOf(id);
  if (key === 'ArrowUp') return index > 0 ? { horizon, index: index - 1 } : null;
  if (key === 'ArrowDown') return index < lane.length - 1 ? { horizon, index: index + 1 } : null;
  const step = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
  const beside = step === 0 ? undefined : horizons[horizons.indexOf(horizon) + step];
  return beside ? { horizon: beside, index: Math.min(index, laneOf(slice, beside).length) } : null;
}
