import type { BoardPalette } from './board-palette';
import type { Point, Rect } from './geometry';
import type { Guide } from './snap';

/** Distance between an element and its outline, and side of the corner handle, in screen pixels. */
const gap = 2;
const side = 10;

interface Marks {
  palette: BoardPalette;
  zoom: number;
  /** What is selected and in view, in board units like everything here. */
  outlined: readonly Rect[];
  handle: Point | null;
  lasso: Rect | null;
  guides: readonly Guide[];
}

/** Paints what is no part of the board: outlines of the selection, the corner handle, the lasso. */
export function paintMarks(
  context: CanvasRenderingContext2D,
  { palette, zoom, outlined, handle, lasso, guides }: Marks,
): void {
  const space = gap / zoom;
  context.strokeStyle = palette.accent;
  context.lineWidth = 2 / zoom;
  // One by one: a single path of 5,000 rectangles takes four times as long to stroke.
  for (const { x, y, width, height } of outlined) {
    context.strokeRect(x - space, y - space, width + 2 * space, height + 2 * space);
  }
  if (handle) {
    context.fillStyle = palette.paper;
    context.beginPath();
    context.rect(handle.x - side / 2 / zoom, handle.y - side / 2 / zoom, side / zoom, side / zoom);
    context.fill();
    context.stroke();
  }
  if (guides.length > 0) {
    context.strokeStyle = palette.inks.alarm;
    context.lineWidth = 1 / zoom;
    context.beginPath();
    for (const { from, to } of guides) {
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
    context.stroke();
    context.strokeStyle = palette.accent;
  }
  if (lasso) {
    const { x, y, width, height } = lasso;
    context.lineWidth = 1 / zoom;
    context.strokeRect(x, y, width, height);
    context.globalAlpha = 0.08;
    context.fillStyle = palette.accent;
    context.fillRect(x, y, width, height);
    context.globalAlpha = 1;
  }
}
