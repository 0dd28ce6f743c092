import type { Rect } from '../model/geometry';

/**
 * Moves what is on a canvas by whole pixels and clears the rest. Returns the strips that were uncovered, in pixels, or null (and
 * leaves the canvas as it is) when hardly anything would be kept.
 */
export function scrollCanvas(
  context: CanvasRenderingContext2D,
  { dx, dy }: { dx: number; dy: number },
): readonly Rect[] | null {
  const { canvas } = context;
  const { width, height } = canvas;
  if (Math.abs(dx) > width / 2 || Math.abs(dy) > height / 2) return null;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalCompositeOperation = 'copy';
  context.drawImage(canvas, dx, dy);
  context.restore();
  return uncovered(width, height, dx, dy);
}

/** What a picture of this size leaves uncovered when it is moved: at most one strip at a side and one above or below. */
export function uncovered(width: number, height: number, dx: number, dy: number): readonly Rect[] {
  const strips: Rect[] = [];
  if (dx !== 0) strips.push({ x: dx > 0 ? 0 : width + dx, y: 0, width: Math.abs(dx), height });
  if (dy !== 0) strips.push({ x: 0, y: dy > 0 ? 0 : height + dy, width, height: Math.abs(dy) });
  return strips;
}
