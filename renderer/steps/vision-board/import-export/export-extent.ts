import type { Board } from '../actions/board';
import type { BoardItem } from '../model/board-item';
import { clustersOf, type Cluster } from '../model/clusters';
import { boundingRect, contains, expand, intersects, type Rect, type Size } from '../model/geometry';

/** How much of the board goes out: all of it, what is selected, or one area by its id. */
export type ExtentKind = 'all' | 'selection' | { area: string };

/** What goes out, in drawing order, and the part of the board it is seen in. */
export interface ExportExtent {
  /** Empty for the whole board. */
  name: string;
  rect: Rect;
  items: readonly BoardItem[];
  clusters: readonly Cluster[];
}

/** Free space around everything, in board units. An area ends at its own border. */
const margin = 40;

/** Chromium's largest canvas: pixels of a side, and pixels in all, of which each takes four bytes. */
const longestSide = 16_384;
const mostPixels = 200_000_000;

/** Null when there is nothing to be seen. */
export function extentOf(board: Board, kind: ExtentKind): ExportExtent | null {
  const { model } = board.view;
  const clusters = clustersOf(board.slice.groups, board.elements, model);
  if (typeof kind === 'object') {
    const rect = model.rectOf(kind.area);
    const area = model.get(kind.area);
    if (!rect || area?.type !== 'area') return null;
    const items = model.within(rect);
    return { name: area.name, rect, items, clusters: clusters.filter((cluster) => intersects(cluster.rect, rect)) };
  }
  const items = model.items(kind === 'all' ? model.ids() : board.selected);
  const chosen = new Set(items.map(({ id }) => id));
  const shown = clusters.filter(({ members }) => members.every((id) => chosen.has(id)));
  const bounds = boundingRect([...items.map(({ rect }) => rect), ...shown.map(({ rect }) => rect)]);
  return bounds && { name: '', rect: expand(bounds, margin), items, clusters: shown };
}

/** What stands on an extent, for formats without a picture of it: of an area what lies wholly on it, and itself. */
export function idsInExtent(board: Board, kind: ExtentKind): string[] | null {
  if (kind === 'all') return null;
  const extent = extentOf(board, kind);
  if (!extent) return [];
  const { rect } = extent;
  const isWhole = (item: BoardItem) => kind === 'selection' || contains(expand(rect, 1), item.rect);
  return extent.items.filter(isWhole).map(({ id }) => id);
}

/** The largest scale at which a part of the board can be painted, in pixels per board unit, rounded down to hundredths. */
export function maxScale({ width, height }: Size): number {
  const scale = Math.min(longestSide / width, longestSide / height, Math.sqrt(mostPixels / (width * height)));
  return Math.floor(scale * 100) / 100;
}
