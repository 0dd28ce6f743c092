/** Levels halve the width, down to this one: pictures are drawn from the level that suits the zoom. */
const smallestWidth = 120;

/** The width of the smallest level that is not coarser than needed, in pixels; 0 stands for the picture's own size. */
export function mipLevelFor(needed: number, full: number): number {
  let level = 0;
  for (let half = Math.ceil(full / 2); half >= needed && half >= smallestWidth; half = Math.ceil(half / 2))
    level = half;
  return level;
}
