/**
 * Samples points on a path with a distance of at most `step` CSS pixels. `path` is SVG path data of absolute moves, lines and cubic
 * curves (M, L, C), as d3-shape writes it.
 */
export function pathPoints(path: string, step: number): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  let [x, y] = [0, 0];
  for (const piece of path.match(/[MLC][^MLCZ]+/g) ?? []) {
    const numbers = (piece.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const [endX = x, endY = y] = numbers.slice(-2);
    if (piece[0] !== 'M') {
      const [x1 = x, y1 = y, x2 = endX, y2 = endY] = numbers.length === 6 ? numbers : [];
      // The control polygon of a cubic curve is at least as long as the curve.
      const length = Math.hypot(x1 - x, y1 - y) + Math.hypot(x2 - x1, y2 - y1) + Math.hypot(endX - x2, endY - y2);
      // Equal steps of t are up to three times the mean distance apart.
      const count = Math.max(1, Math.ceil((3 * length) / step));
      for (let index = 1; index < count; index += 1) {
        const t = index / count;
        points.push({ x: bezier(x, x1, x2, endX, t), y: bezier(y, y1, y2, endY, t) });
      }
    }
    points.push({ x: endX, y: endY });
    [x, y] = [endX, endY];
  }
  return points;
}

function bezier(start: number, first: number, second: number, end: number, t: number): number {
  const s = 1 - t;
  return s ** 3 * start + 3 * s * s * t * first + 3 * s * t * t * second + t ** 3 * end;
}
