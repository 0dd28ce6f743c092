import type { BoardItem } from '../model/board-item';
import { shorten } from '../../../../workshop/line-breaking/shorten';
import { titleSizes } from '../model/screen-titles';
import { titleHeight, type Cluster } from '../../../../workshop/vision-board/clusters';
import { intersects } from '../../../../workshop/vision-board/geometry';
import { renderElements } from './render-elements';
import type { RenderContext, RenderOptions } from './render-context';

interface ClusterOptions extends Pick<RenderOptions, 'palette' | 'scale' | 'leastTitle'> {
  withText: boolean;
}

/** Renders the frames of clusters, below their members. */
export function renderClusterFrames(
  context: RenderContext,
  clusters: readonly Cluster[],
  { palette, scale, withText }: ClusterOptions,
): void {
  // At a small zoom, a thousand dark frames would hide the colours of the notes.
  context.strokeStyle = withText ? palette.inks.grey : palette.areaEdge;
  context.lineWidth = Math.max(1, 1 / scale);
  for (const { rect } of clusters) {
    context.beginPath();
    context.roundRect(rect.x, rect.y, rect.width, rect.height, 12);
    context.stroke();
  }
}

/** Renders the titles of clusters, above all elements: on a sheet where one of `items` is below. */
export function renderClusterTitles(
  context: RenderContext,
  clusters: readonly Cluster[],
  items: readonly BoardItem[],
  { palette, leastTitle, withText }: ClusterOptions,
): void {
  if (!withText || leastTitle > titleSizes.cluster) return;
  context.textBaseline = 'alphabetic';
  for (const { title, rect } of clusters) {
    if (title === '') continue;
    context.font = `600 ${titleSizes.cluster}px ${palette.family}`;
    const widthOf = (text: string) => context.measureText(text).width;
    const shown = shorten(title, rect.width - 32, widthOf);
    const space = { x: rect.x + 8, y: rect.y + 4, width: widthOf(shown) + 16, height: titleHeight };
    if (items.some((item) => item.element.type !== 'area' && intersects(item.rect, space))) {
      context.fillStyle = palette.paper;
      context.fillRect(space.x, space.y, space.width, space.height);
    }
    context.fillStyle = palette.inks.ink;
    context.fillText(shown, rect.x + 16, rect.y + titleHeight - 10);
  }
}

/** Renders areas, then the frames of clusters, then all other elements, then the titles of clusters. `items` are in drawing order: areas come first. */
export function renderWithClusters(
  context: RenderContext,
  items: readonly BoardItem[],
  clusters: readonly Cluster[],
  options: RenderOptions,
): void {
  const first = items.findIndex(({ element }) => element.type !== 'area');
  const areas = first === -1 ? items.length : first;
  if (areas > 0) renderElements(context, items.slice(0, areas), options);
  const withText = options.detail === 'full';
  renderClusterFrames(context, clusters, { ...options, withText });
  renderElements(context, areas > 0 ? items.slice(areas) : items, options);
  renderClusterTitles(context, clusters, items, { ...options, withText });
}
