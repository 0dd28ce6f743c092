import { noInsets, type Insets } from './camera';
import type { Rect, Size } from '../../../../workshop/vision-board/geometry';

/**
 * Widths of the strips that floating bars cover at the edges of a view. Each bar counts at the edge where its strip takes the smallest share
 * of the view. All in screen pixels, from the top left corner of the view.
 */
export function insetsOf({ width, height }: Size, bars: readonly Rect[]): Insets {
  const insets = { ...noInsets };
  for (const bar of bars) {
    if (bar.width === 0 || bar.height === 0) continue;
    const strips: [side: keyof Insets, extent: number, share: number][] = [
      ['top', bar.y + bar.height, (bar.y + bar.height) / height],
      ['bottom', height - bar.y, (height - bar.y) / height],
      ['left', bar.x + bar.width, (bar.x + bar.width) / width],
      ['right', width - bar.x, (width - bar.x) / width],
    ];
    const [side, extent] = strips.reduce((best, each) => (each[2] < best[2] ? each : best));
    insets[side] = Math.max(insets[side], Math.max(0, extent));
  }
  return insets;
}
