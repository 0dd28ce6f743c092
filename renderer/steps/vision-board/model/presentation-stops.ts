import { isHidden } from '../../../../workshop/vision-board/hidden-elements';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import type { Cluster } from './clusters';
import { centreOf, type Rect } from './geometry';

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
  const byParent = new Map<Part | null, Part[]>();
  for (const part of parts) {
    const parent = parentOf(part, parts);
    byParent.set(parent, [...(byParent.get(parent) ?? []), part]);
  }
  const withChildren = (part: Part | null): Part[] =>
    inRows(byParent.get(part) ?? []).flatMap((child) => [child, ...withChildren(child)]);
  return [{ kind: 'overview', id: '', name: '', rect: null }, ...withChildren(null)];
}

/** The smallest larger area that the centre of a part lies on. */
function parentOf(part: Part, parts: readonly Part[]): Part | null {
  const { x, y } = centreOf(part.rect);
  let parent: Part | null = null;
  for (const other of parts) {
    if (other.kind !== 'area' || extentOf(other) <= extentOf(part)) continue;
    const { rect } = other;
    const isOn = x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
    if (isOn && (!parent || extentOf(other) < extentOf(parent))) parent = other;
  }
  return parent;
}

function extentOf({ rect }: Part): number {
  return rect.width * rect.height;
}

/** Rows from the top, each from the left. What begins above the middle of a row's first part is in that row. */
function inRows(parts: readonly Part[]): Part[] {
  const rows: Part[][] = [];
  for (const part of [...parts].sort((a, b) => a.rect.y - b.rect.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && part.rect.y < centreOf(first.rect).y) row.push(part);
    else rows.push([part]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.rect.x - b.rect.x));
}
