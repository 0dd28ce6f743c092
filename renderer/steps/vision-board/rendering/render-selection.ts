import type { BoardPalette } from './board-palette';
import type { Point, Rect } from '../../../../workshop/vision-board/geometry';
import { connectorDots, type Handles } from '../model/handles';
import type { SnapLine } from '../model/snap';

/** Distance between an element and its outline, side of the handles, and font size of the angle, in screen pixels. */
const outlineDistance = 2;
const handleSize = 10;
const angleFontSize = 13;
/** Radius of a connector dot, in screen pixels. */
const dotRadius = 6;

interface SelectionMarks {
  palette: BoardPalette;
  zoom: number;
  /** Bounds of the selected elements in view, in board units. */
  outlined: readonly Rect[];
  handles: Handles | null;
  /** Points from which connectors are drawn, in board units. */
  dots: readonly Point[];
  /** Shows the angle. */
  isRotating: boolean;
  lasso: Rect | null;
  snapLines: readonly SnapLine[];
}

/** Renders the outlines and handles of the selection, snap lines and the lasso. */
export function renderSelection(
  context: CanvasRenderingContext2D,
  { palette, zoom, outlined, handles, dots, isRotating, lasso, snapLines }: SelectionMarks,
): void {
  const space = outlineDistance / zoom;
  context.strokeStyle = palette.accent;
  context.lineWidth = 2 / zoom;
  // Rectangles are stroked one by one: a single path of 5,000 rectangles takes four times as long.
  for (const { x, y, width, height } of outlined) {
    context.strokeRect(x - space, y - space, width + 2 * space, height + 2 * space);
  }
  if (handles) renderHandles(context, handles, isRotating, palette, zoom);
  context.fillStyle = palette.accent;
  for (const { x, y } of dots) {
    context.beginPath();
    context.arc(x, y, dotRadius / zoom, 0, 2 * Math.PI);
    context.fill();
    context.save();
    context.strokeStyle = palette.paper;
    context.lineWidth = 1.5 / zoom;
    context.stroke();
    context.restore();
  }
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

function renderHandles(
  context: CanvasRenderingContext2D,
  { element, resize, rotationHandle }: Handles,
  isRotating: boolean,
  palette: BoardPalette,
  zoom: number,
): void {
  context.fillStyle = palette.paper;
  const side = handleSize / zoom;
  // Connector dots are at the middle of the edges.
  const hasDots = connectorDots(element, zoom).length > 0;
  for (const { at, x, y } of resize) {
    if (hasDots && (x === 0 || y === 0)) continue;
    context.beginPath();
    context.rect(at.x - side / 2, at.y - side / 2, side, side);
    context.fill();
    context.stroke();
  }
  if (!rotationHandle) return;
  const { knob, foot, angle } = rotationHandle;
  context.beginPath();
  context.moveTo(foot.x, foot.y);
  context.lineTo(knob.x, knob.y);
  context.stroke();
  context.beginPath();
  context.arc(knob.x, knob.y, handleSize / 2 / zoom, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  if (!isRotating) return;
  context.font = `600 ${angleFontSize / zoom}px ${palette.family}`;
  context.textBaseline = 'middle';
  const label = `${angle}°`;
  const [left, width] = [knob.x + 12 / zoom, context.measureText(label).width];
  context.fillRect(left, knob.y - angleFontSize / zoom, width + 8 / zoom, (2 * angleFontSize) / zoom);
  context.fillStyle = palette.inks.ink;
  context.fillText(label, left + 4 / zoom, knob.y);
}
