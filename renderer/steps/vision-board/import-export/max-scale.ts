import type { Size } from '../view/geometry';

/** Chromium's largest canvas: pixels of a side, and pixels in all, of which each takes four bytes. */
const longestSide = 16_384;
const mostPixels = 200_000_000;

/** The largest scale at which a part of the board can be painted, in pixels per board unit, rounded down to hundredths. */
export function maxScale({ width, height }: Size): number {
  const scale = Math.min(longestSide / width, longestSide / height, Math.sqrt(mostPixels / (width * height)));
  return Math.floor(scale * 100) / 100;
}
