import type { BoardItem } from '../model/board-item';
import type { BoardPalette } from './board-palette';
import { titleHeight, type Cluster } from '../model/clusters';
import { renderElements } from './render-elements';
import type { RenderContext, RenderOptions } from './render-context';

/** Renders the frames and titles of clusters. */
export function renderClusters(
  context: RenderContext,
  clusters: readonly Cluster[],
  { palette, scale, withText }: { palette: BoardPalette; scale: number; withText: boolean },
): void {
  for (const { title, rect } of clusters) {
    // At a small zoom, a thousand dark frames would hide the colours of the notes.
    context.strokeStyle = withText ? palette.inks.grey : palette.areaEdge;
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

/** Renders areas, then clusters, then all other elements. `items` are in drawing order: areas come first. */
export function renderWithClusters(
  context: RenderContext,
  items: readonly BoardItem[],
  clusters: readonly Cluster[],
  options: RenderOptions,
): void {
  const first = items.findIndex(({ element }) => element.type !== 'area');
  const areas = first === -1 ? items.length : first;
  if (areas > 0) renderElements(context, items.slice(0, areas), options);
  renderClusters(context, clusters, { ...options, withText: options.detail === 'full' });
  renderElements(context, areas > 0 ? items.slice(areas) : items, options);
}
