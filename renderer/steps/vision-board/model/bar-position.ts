import type { Insets } from './camera';
import type { Point, Rect, Size } from '../../../../workshop/vision-board/geometry';

/** Distance of the bar to the selection, and to the edge of the view, in screen pixels. */
export const gapToSelection = 20;
const edge = 8;

interface BarLimits {
  view: Size;
  insets: Insets;
  /** Distance above the selection. */
  above: number;
}

/** Above the selection, else below, else beside it; inside it only when it fills the view. All in screen pixels. */
export function barPosition(selected: Rect, bar: Size, { view, insets, above }: BarLimits): Point {
  const left = insets.left + edge;
  const right = view.width - insets.right - edge - bar.width;
  const top = insets.top + edge;
  const bottom = view.height - insets.bottom - edge - bar.height;
  const clamped = (value: number, from: number, to: number) => Math.max(from, Math.min(to, value));
  const x = clamped(selected.x + (selected.width - bar.width) / 2, left, Math.max(left, right));
  const [over, under] = [selected.y - above - bar.height, selected.y + selected.height + gapToSelection];
  if (over >= top && over <= bottom) return { x, y: over };
  if (under <= bottom && under >= top) return { x, y: under };
  const y = clamped(selected.y, top, Math.max(top, bottom));
  const [before, after] = [selected.x - gapToSelection - bar.width, selected.x + selected.width + gapToSelection];
  if (after <= right) return { x: Math.max(left, after), y };
  if (before >= left) return { x: Math.min(right, before), y };
  return { x, y: top };
}
