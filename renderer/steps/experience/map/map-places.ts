import type { Touchpoint } from '../../../../workshop/experience/schema';
import type { JourneyView } from '../journey-view';

export type MapField = Exclude<keyof Touchpoint, 'order' | 'phase'>;

/** The rows below the titles of the touchpoints. */
export const mapRows = {
  map: ['does', 'thinks', 'emotion', 'today', 'target', 'channel', 'responsible', 'evidence', 'pictures'],
  room: ['does', 'emotion', 'today', 'target'],
} as const satisfies Record<Exclude<JourneyView, 'list'>, readonly MapField[]>;

/** A cell of the map: a field of a touchpoint. */
export interface MapPlace {
  stop: string;
  field: MapField;
}

export type Direction = 'left' | 'right' | 'up' | 'down' | 'start' | 'end';

/** The neighbour of a cell, or the first or last cell of its row; null outside the map. `fields` begins with the title. */
export function placeBesideCell(
  { stop, field }: MapPlace,
  direction: Direction,
  stops: readonly string[],
  fields: readonly MapField[],
): MapPlace | null {
  const [column, row] = [stops.indexOf(stop), fields.indexOf(field)];
  const ends = { start: 0, end: stops.length - 1 };
  const next =
    direction === 'start' || direction === 'end'
      ? stops[ends[direction]]
      : stops[column + (direction === 'left' ? -1 : direction === 'right' ? 1 : 0)];
  const nextField = fields[row + (direction === 'up' ? -1 : direction === 'down' ? 1 : 0)];
  return next === undefined || nextField === undefined || column < 0 || row < 0
    ? null
    : { stop: next, field: nextField };
}

const arrows: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What a key does in the map; null for nothing. */
export type MapKey =
  | { action: 'move'; direction: Direction; isEditing: boolean }
  | { action: 'edit' }
  /** Begins to edit; the key itself goes to the field. */
  | { action: 'type' }
  | { action: 'rest' };

/** The keys of a spreadsheet. While a cell is edited, arrows belong to its field; Alt and an arrow move on. */
export function mapKey(
  press: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  isEditing: boolean,
): MapKey | null {
  const { key, altKey, shiftKey } = press;
  const isControl = press.ctrlKey || press.metaKey;
  const arrow = arrows[key];
  if (isControl) return !isEditing && key.toLowerCase() === 'v' && !altKey ? { action: 'type' } : null;
  if (arrow) return isEditing === altKey ? { action: 'move', direction: arrow, isEditing } : null;
  if (altKey) return null;
  if (isEditing) {
    if (key === 'Escape') return { action: 'rest' };
    if (key === 'Enter' && !shiftKey) return { action: 'move', direction: 'down', isEditing };
    if (key === 'Tab') return { action: 'move', direction: shiftKey ? 'left' : 'right', isEditing };
    return null;
  }
  if (key === 'Home' || key === 'End')
    return { action: 'move', direction: key === 'Home' ? 'start' : 'end', isEditing };
  if (key === 'Enter' || key === 'F2' || key === ' ') return { action: 'edit' };
  return key.length === 1 ? { action: 'type' } : null;
}
