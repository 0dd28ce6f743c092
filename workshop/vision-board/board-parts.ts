import { inOrder } from '../collection';
import { elementBounds, inReadingOrder, type Bounds } from './element-bounds';
import { isTitled } from './groups';
import { isHidden } from './hidden-elements';
import type { BoardElement, BoardText, Note, Shape, VisionBoard } from './schema';

/** An element whose text is listed in documents. */
export type TextElement = Note | BoardText | Shape;

/** An area or a group with a title, and what belongs to it. */
export interface BoardPart {
  kind: 'area' | 'group';
  id: string;
  /** Empty for an area without a name. */
  name: string;
  bounds: Bounds;
  /** Elements with text, in reading order; without those of the inner parts. */
  texts: TextElement[];
  /** Whether nothing at all lies in it. */
  isEmpty: boolean;
  /** Groups and smaller areas that lie on an area, in reading order. */
  parts: BoardPart[];
}

/** The visible board as a tree. */
export interface BoardTree {
  /** Areas and groups that lie on no other area, in reading order. */
  parts: BoardPart[];
  /** Elements with text outside of all parts, in reading order. */
  texts: TextElement[];
}

/** The elements whose content is shown: everything but what was created in a silent phase that has not ended. */
export function visibleElements(elements: VisionBoard['elements']): VisionBoard['elements'] {
  return Object.fromEntries(Object.entries(elements).filter(([, element]) => !isHidden(element)));
}

/**
 * The areas and titled groups of a board with what belongs to them. An element belongs to its group, otherwise to the smallest area
 * that its centre lies on. Hidden elements are left out.
 */
export function boardTree({ elements, groups }: Pick<VisionBoard, 'elements' | 'groups'>): BoardTree {
  const visible = visibleElements(elements);
  const members = new Map<string, Bounds[]>();
  for (const element of Object.values(visible)) {
    const bounds = element.group === null ? null : elementBounds(element, visible);
    if (element.group === null || !bounds) continue;
    const known = members.get(element.group);
    if (known) known.push(bounds);
    else members.set(element.group, [bounds]);
  }
  const areas = Object.entries(visible).flatMap(([id, element]) =>
    element.type === 'area' ? [partOf('area', id, element.name, element)] : [],
  );
  const clusters = inOrder(groups).flatMap(([id, { title }]) => {
    const bounds = isTitled({ title }) ? around(members.get(id) ?? []) : null;
    return bounds ? [partOf('group', id, title, bounds)] : [];
  });
  const clusterOf = new Map(clusters.map((cluster) => [cluster.id, cluster]));

  const root: BoardTree = { parts: [], texts: [] };
  for (const part of [...areas, ...clusters]) {
    const parent = smallestAround(part.bounds, areas, part.kind === 'area' ? extentOf(part) : 0);
    if (parent) parent.isEmpty = false;
    (parent ?? root).parts.push(part);
  }
  for (const element of Object.values(visible)) {
    if (element.type === 'area') continue;
    const bounds = elementBounds(element, visible);
    const part =
      clusterOf.get(element.group ?? '') ?? (bounds && element.type !== 'connector' && smallestAround(bounds, areas));
    if (part) part.isEmpty = false;
    if (hasText(element)) (part || root).texts.push(element);
  }
  for (const part of [root, ...areas, ...clusters]) {
    part.texts.sort(inReadingOrder);
    part.parts = inRows(part.parts);
  }
  return root;
}

function partOf(kind: BoardPart['kind'], id: string, name: string, { x, y, width, height }: Bounds): BoardPart {
  return { kind, id, name: name.trim(), bounds: { x, y, width, height }, texts: [], isEmpty: true, parts: [] };
}

function hasText(element: BoardElement): element is TextElement {
  return (element.type === 'note' || element.type === 'text' || element.type === 'shape') && element.text.trim() !== '';
}

/** The smallest area that the centre of `bounds` lies on and that is larger than `extent`. */
function smallestAround({ x, y, width, height }: Bounds, areas: readonly BoardPart[], extent = 0): BoardPart | null {
  const [middle, centre] = [x + width / 2, y + height / 2];
  let smallest: BoardPart | null = null;
  for (const area of areas) {
    const { bounds } = area;
    if (extentOf(area) <= extent || (smallest && extentOf(area) >= extentOf(smallest))) continue;
    const isOn =
      middle >= bounds.x &&
      middle <= bounds.x + bounds.width &&
      centre >= bounds.y &&
      centre <= bounds.y + bounds.height;
    if (isOn) smallest = area;
  }
  return smallest;
}

function extentOf({ bounds }: BoardPart): number {
  return bounds.width * bounds.height;
}

function around(all: readonly Bounds[]): Bounds | null {
  if (all.length === 0) return null;
  const [left, top, right, bottom] = all.reduce(
    ([x0, y0, x1, y1], { x, y, width, height }) => [
      Math.min(x0, x),
      Math.min(y0, y),
      Math.max(x1, x + width),
      Math.max(y1, y + height),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Rows from the top, each from the left. A part that begins above the middle of a row's first part is in that row. */
function inRows(parts: readonly BoardPart[]): BoardPart[] {
  const rows: BoardPart[][] = [];
  for (const part of [...parts].sort((a, b) => a.bounds.y - b.bounds.y)) {
    const row = rows.at(-1);
    const first = row?.[0]?.bounds;
    if (row && first && part.bounds.y < first.y + first.height / 2) row.push(part);
    else rows.push([part]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.bounds.x - b.bounds.x));
}
