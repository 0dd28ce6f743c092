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

/** How far from its point a label may stand before nobody sees what it belongs to, in letters. */
const reach = 7;

/**
 * Finds the place near a point where a label covers nothing of what is already there: above, below and beside it, closer and
 * farther away; then any free place, the nearest first. Null when there is none. Everything in CSS pixels.
 */
export function placeLabel(
  lines: readonly string[],
  point: { x: number; y: number },
  fontSize: number,
  bounds: Box,
  obstacles: readonly Box[],
): PlacedLabel | null {
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
  const deeper = (lines.length - 1) * fontSize * lineHeight;
  const near = obstacles.filter((obstacle) => overlap(obstacle, boxAround(point, reach * fontSize + width + deeper)));
  const isFree = ({ box }: PlacedLabel) =>
    box.top >= bounds.top && box.bottom <= bounds.bottom && !near.some((obstacle) => overlap(box, obstacle));
  return choice().find(isFree) ?? nearest().find(isFree) ?? null;

  function choice(): PlacedLabel[] {
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

  function nearest(): PlacedLabel[] {
    const step = fontSize / 2;
    const places: { label: PlacedLabel; distance: number }[] = [];
    for (let y = point.y - reach * fontSize - deeper; y <= point.y + reach * fontSize + fontSize; y += step) {
      for (let left = point.x - reach * fontSize - width; left <= point.x + reach * fontSize; left += step) {
        // Set from the side of the point, so that a font that runs narrower than estimated does not drift away from it.
        const anchor = left >= point.x ? 'start' : left + width <= point.x ? 'end' : 'middle';
        const label = at(anchor, anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2, y);
        places.push({ label, distance: distanceTo(label.box, point) });
      }
    }
    return places
      .filter(({ distance }) => distance <= reach * fontSize)
      .sort((a, b) => a.distance - b.distance)
      .map(({ label }) => label);
  }

  function at(anchor: PlacedLabel['anchor'], x: number, y: number): PlacedLabel {
    const start = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    // Slide along rather than stick out at the sides.
    const left = Math.max(bounds.left, Math.min(bounds.right - width, start));
    const box = { left, right: left + width, top: y - fontSize, bottom: y + deeper + fontSize * 0.3 };
    return { x: x + left - start, y, anchor, box };
  }
}

export function boxAround(point: { x: number; y: number }, distance: number): Box {
  return { left: point.x - distance, right: point.x + distance, top: point.y - distance, bottom: point.y + distance };
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** From a point to the box, a bit more to its far parts: of two that are as near, the one that lies centred wins. */
function distanceTo(box: Box, point: { x: number; y: number }): number {
  const x = Math.max(box.left - point.x, 0, point.x - box.right);
  const y = Math.max(box.top - point.y, 0, point.y - box.bottom);
  return Math.hypot(x, y) + Math.abs((box.left + box.right) / 2 - point.x) / 20;
}
