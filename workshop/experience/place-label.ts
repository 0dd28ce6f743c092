import { textWidth } from './fit-text';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface PlacedLabel {
  x: number;
  /** The baseline. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

/**
 * Finds the place near a point where a label covers least of what is already there: tries above, below and beside it,
 * each closer and farther away, and takes the first of the best. Everything in CSS pixels.
 */
export function placeLabel(
  text: string,
  point: { x: number; y: number },
  fontSize: number,
  bounds: Box,
  obstacles: readonly Box[],
): PlacedLabel {
  const width = textWidth(text, fontSize);
  const candidates = [1, 2.2, 3.4, 4.6].flatMap((distance) => {
    const gap = fontSize * distance;
    return [
      at('middle', point.x, point.y - gap),
      at('middle', point.x, point.y + gap + fontSize * 0.7),
      at('start', point.x + fontSize * 0.9, point.y - gap + fontSize * 0.6),
      at('end', point.x - fontSize * 0.9, point.y - gap + fontSize * 0.6),
      at('start', point.x + fontSize * 0.9, point.y + gap),
      at('end', point.x - fontSize * 0.9, point.y + gap),
    ];
  });
  function at(anchor: PlacedLabel['anchor'], x: number, y: number): PlacedLabel {
    const start = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    // Slide along rather than stick out at the sides.
    const left = Math.max(bounds.left, Math.min(bounds.right - width, start));
    const box = { left, right: left + width, top: y - fontSize, bottom: y + fontSize * 0.3 };
    return { x: x + left - start, y, anchor, box };
  }
  function cost({ box }: PlacedLabel): number {
    const outside = Math.max(0, bounds.top - box.top) + Math.max(0, box.bottom - bounds.bottom);
    return outside * width * 4 + obstacles.reduce((sum, obstacle) => sum + overlap(box, obstacle), 0);
  }
  return candidates.reduce((best, candidate) => (cost(candidate) < cost(best) ? candidate : best));
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
