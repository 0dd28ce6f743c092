import type Konva from 'konva';
import { expand, type Rect } from '../../../../workshop/vision-board/geometry';
import type { Camera } from '../model/camera';

/** How the board lies on a canvas. */
export interface Placement {
  camera: Camera;
  /** Device pixels per board unit. */
  scale: number;
}

/**
 * How far something may reach over the bounds of its element, in board units: at most the caption below a picture with a mount; and in
 * device pixels, for lines at a small zoom.
 */
const reach = { units: 48, pixels: 3 };

/** The device pixels, whole ones, on which something within `bounds` may be drawn. */
export function pixelsOf(bounds: Rect, { camera, scale }: Placement): Rect {
  const { x, y, width, height } = withReach(bounds, scale);
  const [left, top] = [Math.floor((x - camera.x) * scale), Math.floor((y - camera.y) * scale)];
  return {
    x: left,
    y: top,
    width: Math.ceil((x + width - camera.x) * scale) - left,
    height: Math.ceil((y + height - camera.y) * scale) - top,
  };
}

/** Clears a rectangle of device pixels and renders it again, with `render` for all elements that may reach into it. */
export function renderPixels(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rect,
  { camera, scale }: Placement,
  render: (area: Rect) => void,
): void {
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(x, y, width, height);
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  applyCamera(context, { camera, scale });
  render(withReach(areaOf({ x, y, width, height }, { camera, scale }), scale));
  context.restore();
}

/** The part of the board that is on a rectangle of device pixels. */
export function areaOf({ x, y, width, height }: Rect, { camera, scale }: Placement): Rect {
  return { x: camera.x + x / scale, y: camera.y + y / scale, width: width / scale, height: height / scale };
}

/** Sets a context to board units. */
export function applyCamera(context: CanvasRenderingContext2D, { camera: { x, y }, scale }: Placement): void {
  context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
}

function withReach(rect: Rect, scale: number): Rect {
  return expand(rect, Math.max(reach.units, reach.pixels / scale));
}

/** The native canvas context: Konva's wrapper costs time and can neither clip to device pixels nor copy pixels. */
export function nativeContext(layer: Konva.Layer): CanvasRenderingContext2D | null {
  return layer.getNativeCanvasElement().getContext('2d');
}
