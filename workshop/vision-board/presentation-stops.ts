import { isHidden } from './hidden-elements';
import type { BoardElement } from './schema';
import type { Cluster } from './clusters';
import { extentOf, inRows, smallestAround, type Rect } from './geometry';
import { addToList } from '../add-to-list';

/** What a presentation shows at once: the whole board first, then each area and each cluster. */
export interface PresentationStop {
  kind: 'overview' | 'area' | 'cluster';
  /** Empty for the overview. */
  id: string;
  /** Empty for an area without a name. */
  name: string;
  /** In board units; null for the overview. */
  rect: Rect | null;
}

type Part = PresentationStop & { rect: Rect };

/**
 * The stops of a presentation in reading order. What lies on an area follows it. Areas and clusters of which everything is hidden in a
 * silent phase are left out.
 */
export function presentationStops(
  elements: Readonly<Record<string, BoardElement>>,
  clusters: readonly Cluster[],
): PresentationStop[] {
  const parts: Part[] = [];
  for (const [id, element] of Object.entries(elements)) {
    if (element.type !== 'area' || isHidden(element)) continue;
    const { x, y, width, height, name } = element;
    parts.push({ kind: 'area', id, name, rect: { x, y, width, height } });
  }
  for (const { id, title, rect, members } of clusters) {
    const isShown = members.some((member) => elements[member] && !isHidden(elements[member]));
    if (isShown) parts.push({ kind: 'cluster', id, name: title, rect });
  }
  const rectOf = ({ rect }: Part) => rect;
  const areas = parts.filter(({ kind }) => kind === 'area');
  const byParent = new Map<Part | null, Part[]>();
  for (const part of parts) {
    addToList(byParent, smallestAround(part.rect, areas, rectOf, extentOf(part.rect)), part);
  }
  const withChildren = (part: Part | null): Part[] =>
    inRows(byParent.get(part) ?? [], rectOf).flatMap((child) => [child, ...withChildren(child)]);
  return [{ kind: 'overview', id: '', name: '', rect: null }, ...withChildren(null)];
}
