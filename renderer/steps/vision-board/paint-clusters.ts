import type { BoardPalette } from './board-palette';
import { titleHeight, type Cluster } from './clusters';
import type { Context } from './paint-elements';

/** A line around what was put together, and its title above. */
export function paintClusters(
  context: Context,
  clusters: readonly Cluster[],
  { palette, scale, withText }: { palette: BoardPalette; scale: number; withText: boolean },
): void {
  for (const { title, rect } of clusters) {
    context.strokeStyle = palette.inks.grey;
    context.lineWidth = Math.max(1, 1 / scale);
    context.beginPath();
    context.roundRect(rect.x, rect.y, rect.width, rect.height, 12);
    context.stroke();
    if (!withText) continue;
    context.font = `600 22px ${palette.family}`;
    context.fillStyle = palette.inks.ink;
    context.fillText(title, rect.x + 16, rect.y + titleHeight - 10, rect.width - 32);
  }
}
