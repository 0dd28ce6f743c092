import { inOrder } from '../../../../workshop/collection';
import { groupOf, type Grouping } from '../../../../workshop/roadmap/grouping';
import type { Horizon, Roadmap } from '../../../../workshop/roadmap/schema';
import { horizons } from '../../../../workshop/roadmap/terms';

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

/**
 * Where an arrow key moves an initiative when the columns are no horizons: to the column beside it, or past its neighbour when that is in
 * the same horizon. `groups` are the columns in order. Null at the edge.
 */
export function groupPlaceByKey(
  slice: Roadmap,
  id: string,
  key: string,
  { by, groups }: { by: Grouping; groups: readonly string[] },
): { group: string } | Place | null {
  const initiative = slice.initiatives[id];
  if (!initiative) return null;
  const own = groupOf(initiative, by);
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const group = groups[groups.indexOf(own) + (key === 'ArrowLeft' ? -1 : 1)];
    return group === undefined ? null : { group };
  }
  const { horizon } = initiative;
  const lane = laneOf(slice, horizon);
  const column = lane.filter((other) => {
    const found = slice.initiatives[other];
    return found !== undefined && groupOf(found, by) === own;
  });
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
  const neighbour = step === 0 ? undefined : column[column.indexOf(id) + step];
  return neighbour === undefined ? null : { horizon, index: lane.indexOf(neighbour) };
}
