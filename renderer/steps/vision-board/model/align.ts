import { boundingRect, type Point, type Rect } from '../../../../workshop/vision-board/geometry';
import { addToList } from '../../../../workshop/add-to-list';

/** An element that can be arranged, with its bounds. */
export interface Arrangeable {
  id: string;
  rect: Rect;
}

export interface Position extends Point {
  id: string;
}

export type Edge = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

/** Aligns at an edge or centre of the common bounding rectangle. */
export function align(items: readonly Arrangeable[], edge: Edge): Position[] {
  const all = boundingRect(items.map(({ rect }) => rect));
  if (!all) return [];
  return items.map(({ id, rect: { x, y, width, height } }) => {
    switch (edge) {
      case 'left':
        return { id, x: all.x, y };
      case 'centre':
        return { id, x: Math.round(all.x + (all.width - width) / 2), y };
      case 'right':
        return { id, x: all.x + all.width - width, y };
      case 'top':
        return { id, x, y: all.y };
      case 'middle':
        return { id, x, y: Math.round(all.y + (all.height - height) / 2) };
      case 'bottom':
        return { id, x, y: all.y + all.height - height };
    }
  });
}

/** Makes the gaps between neighbours equal; the first and the last stay. Empty for fewer than three. */
export function distribute(items: readonly Arrangeable[], direction: 'across' | 'down'): Position[] {
  if (items.length < 3) return [];
  const [start, extent] = direction === 'across' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const sorted = [...items].sort((a, b) => a.rect[start] - b.rect[start]);
  const first = sorted[0];
  const end = Math.max(...sorted.map(({ rect }) => rect[start] + rect[extent]));
  if (!first) return [];
  const occupied = sorted.reduce((sum, { rect }) => sum + rect[extent], 0);
  const gap = (end - first.rect[start] - occupied) / (sorted.length - 1);
  let next = first.rect[start];
  return sorted.map(({ id, rect }) => {
    const position = { id, x: rect.x, y: rect.y, [start]: Math.round(next) };
    next += rect[extent] + gap;
    return position;
  });
}

/**
 * Arranges in a grid about as wide as high from the top left corner of the common bounds, `gap` board units apart. Each `kind` has
 * a grid of its own, side by side.
 */
export function tidy(items: readonly (Arrangeable & { kind?: string })[], gap: number): Position[] {
  const all = boundingRect(items.map(({ rect }) => rect));
  if (!all) return [];
  const kinds = new Map<string, Arrangeable[]>();
  for (const item of items) addToList(kinds, item.kind ?? '', item);
  const positions: Position[] = [];
  let left = all.x;
  for (const members of kinds.values()) {
    const columns = Math.max(1, Math.round(Math.sqrt(members.length * (kinds.size > 1 ? 0.6 : 1.4))));
    const widest = Math.max(...members.map(({ rect }) => rect.width));
    let y = all.y;
    for (let from = 0; from < members.length; from += columns) {
      const row = members.slice(from, from + columns);
      row.forEach(({ id }, column) => positions.push({ id, x: left + column * (widest + gap), y }));
      y += Math.max(...row.map(({ rect }) => rect.height)) + gap;
    }
    left += Math.min(columns, members.length) * (widest + gap) + gap * 2;
  }
  return positions;
}
