import type { BoardPalette } from './board-palette';
import type { Rect } from '../model/geometry';
import type { Handles } from '../model/handles';
import type { SnapLine } from '../model/snap';

/** Distance between an element and its outline, side of the handles, and font size of the angle, in screen pixels. */
const gap = 2;
const side = 10;
const letters = 13;

interface Marks {
  palette: BoardPalette;
  zoom: number;
  /** Bounds of the selected elements in view, in board units. */
  outlined: readonly Rect[];
  handles: Handles | null;
  /** Shows the angle. */
  isRotating: boolean;
  lasso: Rect | null;
  snapLines: readonly SnapLine[];
}

/** Renders the outlines and handles of the selection, snap lines and the lasso. */
export function renderSelection(
  context: CanvasRenderingContext2D,
  { palette, zoom, outlined, handles, isRotating, lasso, snapLines }: Marks,
): void {
  const space = gap / zoom;
  context.strokeStyle = palette.accent;
  context.lineWidth = 2 / zoom;
  // Rectangles are stroked one by one: a single path of 5,000 rectangles takes four times as long.
  for (const { x, y, width, height } of outlined) {
    context.strokeRect(x - space, y - space, width + 2 * space, height + 2 * space);
  }
  if (handles) paintHandles(context, handles, isRotating, palette, zoom);
  if (snapLines.length > 0) {
    context.strokeStyle = palette.inks.alarm;
    context.lineWidth = 1 / zoom;
    context.beginPath();
    for (const { from, to } of snapLines) {
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

function paintHandles(
  context: CanvasRenderingContext2D,
  { corner, turn }: Handles,
  isRotating: boolean,
  palette: BoardPalette,
  zoom: number,
): void {
  context.fillStyle = palette.paper;
  context.beginPath();
  context.rect(corner.x - side / 2 / zoom, corner.y - side / 2 / zoom, side / zoom, side / zoom);
  context.fill();
  context.stroke();
  if (!turn) return;
  const { knob, foot, angle } = turn;
  context.beginPath();
  context.moveTo(foot.x, foot.y);
  context.lineTo(knob.x, knob.y);
  context.stroke();
  context.beginPath();
  context.arc(knob.x, knob.y, side / 2 / zoom, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  if (!isRotating) return;
  context.font = `600 ${letters / zoom}px ${palette.family}`;
  context.textBaseline = 'middle';
  const words = `${angle}°`;
  const [left, width] = [knob.x + 12 / zoom, context.measureText(words).width];
  context.fillRect(left, knob.y - letters / zoom, width + 8 / zoom, (2 * letters) / zoom);
  context.fillStyle = palette.inks.ink;
  context.fillText(words, left + 4 / zoom, knob.y);
}
