import type { Board } from '../actions/board';
import type { BoardItem } from '../model/board-item';
import { clustersOf, type Cluster } from '../../../../workshop/vision-board/clusters';
import {
  boundingRect,
  contains,
  expand,
  intersects,
  type Rect,
  type Size,
} from '../../../../workshop/vision-board/geometry';

/** What is exported: everything, the selection, or one area by its id. */
export type ExtentKind = 'all' | 'selection' | { area: string };

/** The exported elements in drawing order, and the part of the board that is shown. */
export interface ExportExtent {
  /** Empty for the whole board. */
  name: string;
  rect: Rect;
  items: readonly BoardItem[];
  clusters: readonly Cluster[];
}

/** Margin around the exported elements, in board units. An area is exported without a margin. */
const margin = 40;

/** Chromium's limits of a canvas: pixels per side, and pixels in all at four bytes each. */
const maxCanvasSide = 16_384;
const maxCanvasPixels = 200_000_000;

/** Null when there is nothing to export. */
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

/** Ids in an extent, for formats without a picture: of an area itself and what lies wholly on it. Null for the whole board. */
export function idsInExtent(board: Board, kind: ExtentKind): string[] | null {
  if (kind === 'all') return null;
  const extent = extentOf(board, kind);
  if (!extent) return [];
  const { rect } = extent;
  const isWhole = (item: BoardItem) => kind === 'selection' || contains(expand(rect, 1), item.rect);
  return extent.items.filter(isWhole).map(({ id }) => id);
}

/** Largest scale at which a part of the board can be rendered, in pixels per board unit, rounded down to hundredths. */
export function maxScale({ width, height }: Size): number {
  const scale = Math.min(maxCanvasSide / width, maxCanvasSide / height, Math.sqrt(maxCanvasPixels / (width * height)));
  return Math.floor(scale * 100) / 100;
}
