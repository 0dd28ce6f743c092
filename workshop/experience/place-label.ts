import { textWidth } from './fit-text';

/** Distance of two baselines, in letters. */
export const lineHeight = 1.2;

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface PlacedLabel {
  x: number;
  /** The baseline of the first line. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

/**
 * Finds the place near a point where a label covers least of what is already there: tries above, below and beside it,
 * each closer and farther away, and takes the first of the best. Everything in CSS pixels.
 */
export function placeLabel(
  lines: readonly string[],
  point: { x: number; y: number },
  fontSize: number,
  bounds: Box,
  obstacles: readonly Box[],
): PlacedLabel {
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
  const deeper = (lines.length - 1) * fontSize * lineHeight;
  const candidates = [0.9, 2, 3.2, 4.6, 6].flatMap((distance) => {
    const gap = fontSize * distance;
    const above = point.y - gap - deeper;
    const below = point.y + gap + fontSize * 0.8;
    const beside = point.y + fontSize * 0.35 - deeper / 2;
    return [
      at('middle', point.x, above),
      at('middle', point.x, below),
      at('end', point.x - gap, beside),
      at('start', point.x + gap, beside),
      at('end', point.x - fontSize * 0.9, below),
      at('start', point.x + fontSize * 0.9, below),
      at('end', point.x - fontSize * 0.9, above),
      at('start', point.x + fontSize * 0.9, above),
    ];
  });
  function at(anchor: PlacedLabel['anchor'], x: number, y: number): PlacedLabel {
    const start = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    // Slide along rather than stick out at the sides.
    const left = Math.max(bounds.left, Math.min(bounds.right - width, start));
    const box = { left, right: left + width, top: y - fontSize, bottom: y + deeper + fontSize * 0.3 };
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
