import { isHidden } from '../../../../workshop/vision-board/hidden-elements';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import { estimateTextWidth } from '../../../../workshop/svg/wrap-text';
import { titleHeight, type Cluster } from '../../../../workshop/vision-board/clusters';
import { centreOf, type Point, type Rect } from '../../../../workshop/vision-board/geometry';
import { SpatialGrid } from './spatial-grid';

/** Font sizes of the titles of areas and clusters, in board units. */
export const titleSizes = { area: 32, cluster: 28 } as const;
/** Least font size of titles on the screen, in screen pixels: readable from eight metres, and for a presentation. */
export const leastTitleSizes = { board: 20, presentation: 28 } as const;

/** Height of the strip with an area's name at its top, in board units. Areas are hit at this strip and at the border. */
export const areaTitleHeight = 44;
/** Height of a title, and space at its left and right, in multiples of the font size. */
const tagHeight = 1.4;
export const tagPadding = 0.4;
/** Semi-bold text is wider than the estimate, which is for regular text. */
const boldWidth = 1.2;

/** Least height of the strip by which an area is dragged, in board units: 28 pixels where titles have 20. */
export function leastStripHeight(leastTitle: number): number {
  return leastTitle * tagHeight;
}

/** A title that is drawn larger than its size on the board, because it would be unreadable at this zoom. In board units. */
export interface ScreenTitle {
  id: string;
  kind: 'area' | 'cluster' | 'text';
  text: string;
  size: number;
  /** Where it is drawn. A headline keeps its lines and is scaled from its lower left corner; a rotated one from its centre. */
  rect: Rect;
}

/** The enlarged title of an element; null when it has none or is large enough. `least` is the least font size in board units. */
export function elementScreenTitle(id: string, element: BoardElement, least: number): ScreenTitle | null {
  if (isHidden(element)) return null;
  if (element.type === 'area') {
    return element.name === '' || least <= titleSizes.area ? null : tagOf(id, 'area', element.name, element, least);
  }
  if (element.type !== 'text' || least <= element.size) return null;
  const factor = least / element.size;
  const [width, height] = [element.width * factor, element.height * factor];
  const centre = centreOf(element);
  const corner =
    element.rotation === 0
      ? { x: element.x, y: element.y + element.height - height }
      : { x: centre.x - width / 2, y: centre.y - height / 2 };
  return { id, kind: 'text', text: element.text, size: least, rect: { ...corner, width, height } };
}

function clusterScreenTitle({ id, title, rect }: Cluster, least: number): ScreenTitle | null {
  return least <= titleSizes.cluster ? null : tagOf(id, 'cluster', title, rect, least);
}

/** The space for the tag of an area or cluster. Its lower edge is that of the title strip: it grows upwards. */
export function tagRect(box: Rect, kind: 'area' | 'cluster', size: number): Rect {
  const height = size * tagHeight;
  const strip = kind === 'area' ? areaTitleHeight : titleHeight;
  return { x: box.x, y: box.y + strip - height, width: box.width, height };
}

/** A tag that is at most as wide as what it names. */
function tagOf(id: string, kind: 'area' | 'cluster', text: string, box: Rect, size: number): ScreenTitle {
  const width = Math.min(box.width, boldWidth * estimateTextWidth(text, size) + 2 * tagPadding * size);
  return { id, kind, text, size, rect: { ...tagRect(box, kind, size), width } };
}

/**
 * The enlarged titles of the board at a zoom. Where they would cover each other, areas come before headlines and headlines before
 * clusters, the larger ones first; the others are not enlarged.
 */
export class ScreenTitles {
  readonly #areasAndTexts = new Map<string, BoardElement>();
  #clusters: readonly Cluster[] = [];
  #least = 0;
  #placed: { titles: ReadonlyMap<string, ScreenTitle>; grid: SpatialGrid } | null = null;

  /** An element was added, changed or, without `element`, removed. */
  update(id: string, element: BoardElement | undefined): void {
    if (element?.type === 'area' || element?.type === 'text') this.#areasAndTexts.set(id, element);
    else if (!this.#areasAndTexts.delete(id)) return;
    this.#placed = null;
  }

  setClusters(clusters: readonly Cluster[]): void {
    this.#clusters = clusters;
    this.#placed = null;
  }

  /** Least font size of titles, in board units; 0 shows every title at its own size. */
  get least(): number {
    return this.#least;
  }

  set least(least: number) {
    if (least === this.#least) return;
    this.#least = least;
    this.#placed = null;
  }

  get(id: string): ScreenTitle | undefined {
    return this.#place().titles.get(id);
  }

  within(area: Rect): ScreenTitle[] {
    const { titles, grid } = this.#place();
    if (titles.size === 0) return [];
    return [...grid.near(area)].flatMap((id) => titles.get(id) ?? []);
  }

  at(point: Point): ScreenTitle | undefined {
    return this.within({ ...point, width: 0.001, height: 0.001 }).find(({ rect }) => overlaps(rect, point));
  }

  #place() {
    if (this.#placed) return this.#placed;
    const titles = new Map<string, ScreenTitle>();
    const grid = new SpatialGrid();
    for (const title of this.#inOrderOfPriority()) {
      const isCovered = [...grid.near(title.rect)].some((id) => {
        const other = titles.get(id);
        return other !== undefined && overlaps(other.rect, title.rect);
      });
      if (isCovered) continue;
      titles.set(title.id, title);
      grid.put(title.id, title.rect);
    }
    this.#placed = { titles, grid };
    return this.#placed;
  }

  #inOrderOfPriority(): ScreenTitle[] {
    const largestFirst = (a: BoardElement, b: BoardElement) => weightOf(b) - weightOf(a);
    const elements = [...this.#areasAndTexts].sort(([, a], [, b]) => largestFirst(a, b));
    return [
      ...elements.map(([id, element]) => elementScreenTitle(id, element, this.#least)),
      ...this.#clusters.map((cluster) => clusterScreenTitle(cluster, this.#least)),
    ].filter((title) => title !== null);
  }
}

/** Areas by their extent come before headlines by their size. */
function weightOf(element: BoardElement): number {
  if (element.type === 'area') return 1000 + element.width * element.height;
  return element.type === 'text' ? element.size : 0;
}

function overlaps(a: Rect, b: Rect | Point): boolean {
  const { width, height } = 'width' in b ? b : { width: 0, height: 0 };
  return a.x < b.x + width + 1e-6 && b.x < a.x + a.width && a.y < b.y + height + 1e-6 && b.y < a.y + a.height;
}
