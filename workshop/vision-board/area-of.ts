import type { Bounds } from './element-bounds';
import type { Area } from './schema';

/** The smallest area that contains the centre of `bounds`; null when there is none. */
export function areaAround({ x, y, width, height }: Bounds, areas: readonly Area[]): Area | null {
  const middle = { x: x + width / 2, y: y + height / 2 };
  let found: Area | null = null;
  for (const area of areas) {
    const isOn =
      middle.x >= area.x && middle.x <= area.x + area.width && middle.y >= area.y && middle.y <= area.y + area.height;
    if (isOn && (!found || area.width * area.height < found.width * found.height)) found = area;
  }
  return found;
}

/** Name of the smallest area that contains the centre of `bounds`; empty when there is none. */
export function areaOf(bounds: Bounds, areas: readonly Area[]): string {
  return areaAround(bounds, areas)?.name ?? '';
}
