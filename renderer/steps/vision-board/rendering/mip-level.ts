/** Smallest width of a level, in pixels. Each level has half the width of the one before. */
const smallestWidth = 120;

/** Width in pixels of the smallest level that is at least as wide as needed; 0 is the full size. */
export function mipLevelFor(needed: number, full: number): number {
  let level = 0;
  for (let half = Math.ceil(full / 2); half >= needed && half >= smallestWidth; half = Math.ceil(half / 2))
    level = half;
  return level;
}
