import type { BoardItem } from '../model/board-item';
import { shorten } from '../../../../workshop/line-breaking/shorten';
import { titleSizes } from '../model/screen-titles';
import { titleHeight, type Cluster } from '../model/clusters';
import { renderElements } from './render-elements';
import type { RenderContext, RenderOptions } from './render-context';

/** Renders the frames and titles of clusters. */
export function renderClusters(
  context: RenderContext,
  clusters: readonly Cluster[],
  {
    palette,
    scale,
    leastTitle,
    withText,
  }: Pick<RenderOptions, 'palette' | 'scale' | 'leastTitle'> & { withText: boolean },
): void {
  for (const { title, rect } of clusters) {
    // At a small zoom, a thousand dark frames would hide the colours of the notes.
    context.strokeStyle = withText ? palette.inks.grey : palette.areaEdge;
    context.lineWidth = Math.max(1, 1 / scale);
    context.beginPath();
    context.roundRect(rect.x, rect.y, rect.width, rect.height, 12);
    context.stroke();
    if (!withText || leastTitle > titleSizes.cluster) continue;
    context.font = `600 ${titleSizes.cluster}px ${palette.family}`;
    context.fillStyle = palette.inks.ink;
    const shown = shorten(title, rect.width - 32, (text) => context.measureText(text).width);
    context.fillText(shown, rect.x + 16, rect.y + titleHeight - 10);
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
