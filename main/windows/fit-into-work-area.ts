/** In CSS pixels. */
interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Moves and shrinks a window as little as necessary, so that all of it, its title bar included, is in the work area of a screen. */
export function fitIntoWorkArea({ x, y, width, height }: Bounds, area: Bounds): Bounds {
  const fittedWidth = Math.min(width, area.width);
  const fittedHeight = Math.min(height, area.height);
  return {
    x: Math.max(area.x, Math.min(x, area.x + area.width - fittedWidth)),
    y: Math.max(area.y, Math.min(y, area.y + area.height - fittedHeight)),
    width: fittedWidth,
    height: fittedHeight,
  };
}
