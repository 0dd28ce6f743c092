import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineHeight, overlap, placeLabel, type Box, type PlacedLabel } from './place-label';
import { estimateTextWidth } from '../svg/wrap-text';

const bounds: Box = { left: 0, right: 600, top: 0, bottom: 300 };
const fontSize = 13;

/**
 * The rule in its plain form: all places, those of the grid sorted by their distance, and the first that is inside the bounds and covers
 * nothing.
 */
function placeLabelPlainly(
  lines: readonly string[],
  point: { x: number; y: number },
  obstacles: readonly Box[],
): PlacedLabel | null {
  const width = Math.max(...lines.map((line) => estimateTextWidth(line, fontSize)));
  const deeper = (lines.length - 1) * fontSize * lineHeight;
  const at = (anchor: PlacedLabel['anchor'], x: number, y: number): PlacedLabel => {
    const start = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    const left = Math.max(bounds.left, Math.min(bounds.right - width, start));
    const box = { left, right: left + width, top: y - fontSize, bottom: y + deeper + fontSize * 0.3 };
    return { x: x + left - start, y, anchor, box };
  };
  const places: PlacedLabel[] = [];
  for (const distance of [0.9, 2, 3.2]) {
    const gap = fontSize * distance;
    const above = point.y - gap - deeper;
    const below = point.y + gap + fontSize * 0.8;
    const beside = point.y + fontSize * 0.35 - deeper / 2;
    const aside = fontSize * 0.9;
    places.push(at('middle', point.x, above), at('middle', point.x, below));
    places.push(at('end', point.x - gap, beside), at('start', point.x + gap, beside));
    places.push(at('end', point.x - aside, below), at('start', point.x + aside, below));
    places.push(at('end', point.x - aside, above), at('start', point.x + aside, above));
  }
  const most = 7 * fontSize;
  const grid: { label: PlacedLabel; distance: number }[] = [];
  for (let y = point.y - most - deeper; y <= point.y + most + fontSize; y += fontSize / 2) {
    for (let left = point.x - most - width; left <= point.x + most; left += fontSize / 2) {
      const anchor = left >= point.x ? 'start' : left + width <= point.x ? 'end' : 'middle';
      const label = at(anchor, anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2, y);
      const { box } = label;
      const across = Math.max(box.left - point.x, 0, point.x - box.right);
      const down = Math.max(box.top - point.y, 0, point.y - box.bottom);
      const distance = Math.hypot(across, down) + Math.abs((box.left + box.right) / 2 - point.x) / 20;
      if (distance <= most) grid.push({ label, distance });
    }
  }
  grid.sort((a, b) => a.distance - b.distance);
  const isFree = ({ box }: PlacedLabel) =>
    box.top >= bounds.top && box.bottom <= bounds.bottom && !obstacles.some((obstacle) => overlap(box, obstacle));
  return [...places, ...grid.map(({ label }) => label)].find(isFree) ?? null;
}

const pixel = (most: number) => fc.integer({ min: 0, max: most });
const obstacle = fc
  .record({
    left: pixel(560),
    top: pixel(280),
    width: fc.integer({ min: 1, max: 160 }),
    height: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ left, top, width, height }): Box => ({ left, right: left + width, top, bottom: top + height }));

test('A label goes where the plain rule puts it, among few obstacles and among so many that no place is left', () => {
  let free = 0;
  let none = 0;
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 24 }), { minLength: 1, maxLength: 3 }),
      fc.record({ x: pixel(600), y: pixel(300) }),
      fc.array(obstacle, { maxLength: 120, size: 'max' }),
      (lines, point, obstacles) => {
        const placed = placeLabel(lines, point, fontSize, bounds, obstacles);
        expect(placed).toEqual(placeLabelPlainly(lines, point, obstacles));
        if (placed) free += 1;
        else none += 1;
      },
    ),
    { numRuns: 300 },
  );
  expect(Math.min(free, none)).toBeGreaterThan(0);
});
