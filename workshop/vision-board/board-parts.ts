import { inOrder } from '../collection';
import { elementBounds, inReadingOrder } from './element-bounds';
import { boundingRect, extentOf, inRows, smallestAround, type Rect } from './geometry';
import { isTitled } from './groups';
import { isHidden } from './hidden-elements';
import type { BoardElement, BoardText, Note, Shape, VisionBoard } from './schema';
import { addToList } from '../add-to-list';

/** An element whose text is listed in documents. */
export type TextElement = Note | BoardText | Shape;

/** An area or a group with a title, and what belongs to it. */
export interface BoardPart {
  kind: 'area' | 'group';
  id: string;
  /** Empty for an area without a name. */
  name: string;
  bounds: Rect;
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
  const members = new Map<string, Rect[]>();
  for (const element of Object.values(visible)) {
    const bounds = element.group === null ? null : elementBounds(element, visible);
    if (element.group !== null && bounds) addToList(members, element.group, bounds);
  }
  const areas = Object.entries(visible).flatMap(([id, element]) =>
    element.type === 'area' ? [partOf('area', id, element.name, element)] : [],
  );
  const clusters = inOrder(groups).flatMap(([id, { title }]) => {
    const bounds = isTitled({ title }) ? boundingRect(members.get(id) ?? []) : null;
    return bounds ? [partOf('group', id, title, bounds)] : [];
  });
  const clusterOf = new Map(clusters.map((cluster) => [cluster.id, cluster]));

  const root: BoardTree = { parts: [], texts: [] };
  for (const part of [...areas, ...clusters]) {
    const parent = smallestAround(part.bounds, areas, boundsOf, part.kind === 'area' ? extentOf(part.bounds) : 0);
    if (parent) parent.isEmpty = false;
    (parent ?? root).parts.push(part);
  }
  for (const element of Object.values(visible)) {
    if (element.type === 'area') continue;
    const bounds = elementBounds(element, visible);
    const part =
      clusterOf.get(element.group ?? '') ??
      (bounds && element.type !== 'connector' && smallestAround(bounds, areas, boundsOf));
    if (part) part.isEmpty = false;
    if (hasText(element)) (part || root).texts.push(element);
  }
  for (const part of [root, ...areas, ...clusters]) {
    part.texts.sort(inReadingOrder);
    part.parts = inRows(part.parts, boundsOf);
  }
  return root;
}

const boundsOf = ({ bounds }: BoardPart) => bounds;

function partOf(kind: BoardPart['kind'], id: string, name: string, { x, y, width, height }: Rect): BoardPart {
  return { kind, id, name: name.trim(), bounds: { x, y, width, height }, texts: [], isEmpty: true, parts: [] };
}

function hasText(element: BoardElement): element is TextElement {
  return (element.type === 'note' || element.type === 'text' || element.type === 'shape') && element.text.trim() !== '';
}
