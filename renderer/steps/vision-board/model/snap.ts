import type { Point, Rect } from '../../../../workshop/vision-board/geometry';

/** A guide between the edges or centres that snapped, in board units. */
export interface SnapLine {
  from: Point;
  to: Point;
}

export interface SnapResult {
  /** Correction of the offset; 0 when nothing is near. */
  dx: number;
  dy: number;
  guides: SnapLine[];
}

/** Snaps the edges and centres of a moving rectangle to those of others within `tolerance` board units. */
export function snap(moving: Rect, others: readonly Rect[], tolerance: number): SnapResult {
  const across = nearest(linesOf(moving.x, moving.width), others, ({ x, width }) => linesOf(x, width), tolerance);
  const down = nearest(linesOf(moving.y, moving.height), others, ({ y, height }) => linesOf(y, height), tolerance);
  const moved = { ...moving, x: moving.x + (across?.by ?? 0), y: moving.y + (down?.by ?? 0) };
  const guides: SnapLine[] = [];
  if (across) {
    const top = Math.min(moved.y, across.other.y);
    const bottom = Math.max(moved.y + moved.height, across.other.y + across.other.height);
    guides.push({ from: { x: across.at, y: top }, to: { x: across.at, y: bottom } });
  }
  if (down) {
    const left = Math.min(moved.x, down.other.x);
    const right = Math.max(moved.x + moved.width, down.other.x + down.other.width);
    guides.push({ from: { x: left, y: down.at }, to: { x: right, y: down.at } });
  }
  return { dx: across?.by ?? 0, dy: down?.by ?? 0, guides };
}

interface Snap {
  by: number;
  at: number;
  other: Rect;
}

function nearest(
  own: readonly number[],
  others: readonly Rect[],
  lines: (rect: Rect) => readonly number[],
  tolerance: number,
): Snap | null {
  let best: Snap | null = null;
  for (const other of others) {
    for (const at of lines(other)) {
      for (const line of own) {
        const by = at - line;
        if (Math.abs(by) <= tolerance && (!best || Math.abs(by) < Math.abs(best.by))) best = { by, at, other };
      }
    }
  }
  return best;
}

function linesOf(start: number, extent: number): readonly number[] {
  return [start, start + extent / 2, start + extent];
}
