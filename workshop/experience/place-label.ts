import { estimateTextWidth } from '../svg/wrap-text';

/** Distance of two baselines, as a multiple of the font size. */
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

/** Maximum distance of a label from its point, as a multiple of the font size. */
const maxDistance = 7;

/**
 * Places a label near a point without covering an obstacle. Preferred positions above, below and beside the point are tried first, then
 * a grid, nearest position first. Null when no position is free. Coordinates are in CSS pixels.
 */
export function placeLabel(
  lines: readonly string[],
  point: { x: number; y: number },
  fontSize: number,
  bounds: Box,
  obstacles: readonly Box[],
): PlacedLabel | null {
  const width = Math.max(...lines.map((line) => estimateTextWidth(line, fontSize)));
  const deeper = (lines.length - 1) * fontSize * lineHeight;
  const around = boxAround(point, maxDistance * fontSize + width + deeper);
  const near = obstacles.filter((obstacle) => overlap(obstacle, around));
  let blocking: Box | undefined;
  const isFree = ({ box }: PlacedLabel) => {
    if (box.top < bounds.top || box.bottom > bounds.bottom) return false;
    // What covers a place mostly covers the next one too.
    if (blocking && overlap(box, blocking)) return false;
    blocking = near.find((obstacle) => overlap(box, obstacle));
    return blocking === undefined;
  };
  return preferred().find(isFree) ?? inGrid();

  function preferred(): PlacedLabel[] {
    return [0.9, 2, 3.2].flatMap((distance) => {
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
  }

  function inGrid(): PlacedLabel | null {
    const step = fontSize / 2;
    let nearest: PlacedLabel | null = null;
    let least = Infinity;
    for (
      let y = point.y - maxDistance * fontSize - deeper;
      y <= point.y + maxDistance * fontSize + fontSize;
      y += step
    ) {
      for (
        let left = point.x - maxDistance * fontSize - width;
        left <= point.x + maxDistance * fontSize;
        left += step
      ) {
        // Anchored on the side of the point, so that a font narrower than estimated keeps its distance to it.
        const anchor = left >= point.x ? 'start' : left + width <= point.x ? 'end' : 'middle';
        const label = at(anchor, anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2, y);
        const distance = distanceTo(label.box, point);
        if (distance > maxDistance * fontSize || distance >= least || !isFree(label)) continue;
        nearest = label;
        least = distance;
      }
    }
    return nearest;
  }

  function at(anchor: PlacedLabel['anchor'], x: number, y: number): PlacedLabel {
    const start = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    // Moves the label inside the bounds.
    const left = Math.max(bounds.left, Math.min(bounds.right - width, start));
    const box = { left, right: left + width, top: y - fontSize, bottom: y + deeper + fontSize * 0.3 };
    return { x: x + left - start, y, anchor, box };
  }
}

export function boxAround(point: { x: number; y: number }, distance: number): Box {
  return { left: point.x - distance, right: point.x + distance, top: point.y - distance, bottom: point.y + distance };
}

/** Whether two boxes overlap; touching edges do not. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Distance from a point to a box. The horizontal offset of their centres adds a little, so that centred boxes are preferred. */
function distanceTo(box: Box, point: { x: number; y: number }): number {
  const x = Math.max(box.left - point.x, 0, point.x - box.right);
  const y = Math.max(box.top - point.y, 0, point.y - box.bottom);
  return Math.hypot(x, y) + Math.abs((box.left + box.right) / 2 - point.x) / 20;
}
