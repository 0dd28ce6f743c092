import type { Rect } from '../../../../workshop/vision-board/geometry';

/**
 * Moves the pixels of a canvas by whole pixels. Returns the uncovered strips in pixels, or null without any change when more than
 * half would be lost.
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

/** The strips that moving a canvas of a size uncovers: at most one at a side and one above or below. */
export function uncovered(width: number, height: number, dx: number, dy: number): readonly Rect[] {
  const strips: Rect[] = [];
  if (dx !== 0) strips.push({ x: dx > 0 ? 0 : width + dx, y: 0, width: Math.abs(dx), height });
  if (dy !== 0) strips.push({ x: 0, y: dy > 0 ? 0 : height + dy, width, height: Math.abs(dy) });
  return strips;
}
