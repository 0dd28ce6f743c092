import { isHidden } from './is-hidden';
import { inOrder } from '../collection';
import { withForeignProperties } from './foreign-properties';
import { connectorPath, type Point } from './connector-path';
import { hexOfInk } from './foreign-colours';
import type { BoardElement, Connector, InkColour, NoteColour, PlacedElement, TextSize, VisionBoard } from './schema';

/** The one key under which a canvas keeps what JSON Canvas has no words for. */
export const ourKey = 'leitbild';

/** JSON Canvas 1.0, https://jsoncanvas.org/spec/1.0: places and sizes are whole numbers, later nodes lie on top. */
export interface CanvasNode {
  id: string;
  type: 'text' | 'file' | 'link' | 'group';
  x: number;
  y: number;
  width: number;
  height: number;
  color?: string;
  text?: string;
  file?: string;
  url?: string;
  label?: string;
  [ourKey]?: BoardElement | { group: string };
}

export interface CanvasEdge {
  id: string;
  fromNode: string;
  fromSide: Side;
  fromEnd: 'none' | 'arrow';
  toNode: string;
  toSide: Side;
  toEnd: 'none' | 'arrow';
  color?: string;
  label?: string;
  [ourKey]?: Connector;
}

type Side = 'top' | 'right' | 'bottom' | 'left';

export interface JsonCanvas {
  nodes: CanvasNode[];
  edges: CanvasEdge[];
  [ourKey]: {
    version: 1;
    /** The workshop it comes from. */
    session: string;
    /** Names of authors by their id. */
    authors: Record<string, string>;
    /** Titles of groups by their id. */
    groups: Record<string, string>;
    /** Lines, drawings and loose connectors: other programs do not show them. */
    elements: Record<string, BoardElement>;
  };
}

/** The six preset colours, by the numbers of the specification: red, orange, yellow, green, cyan, purple. */
export const presetOfNote: Record<NoteColour, string> = {
  rose: '1',
  orange: '2',
  yellow: '3',
  green: '4',
  blue: '5',
  violet: '6',
};

/** Marks of headings in Markdown, by size: text of a node is Markdown. */
export const headingMarks: Record<TextSize, string> = { 104: '# ', 64: '## ', 40: '### ', 24: '#### ' };

export interface CanvasOptions {
  /** The folder beside the file in which the pictures are, `name/`, or empty. */
  folder: string;
  session: string;
  /** Names of participants by their id. */
  names: Readonly<Record<string, string>>;
  /** What is written, by id; null for the whole board. */
  ids: ReadonlySet<string> | null;
}

/** The board as JSON Canvas. Reading it again gives the same elements and groups; votings stay with the workshop. */
export function writeJsonCanvas(slice: VisionBoard, { folder, session, names, ids }: CanvasOptions): JsonCanvas {
  const all = inOrder(slice.elements).filter(([id]) => ids === null || ids.has(id));
  const chosen = Object.fromEntries(all);
  const nodes: CanvasNode[] = [];
  const edges: CanvasEdge[] = [];
  const elements: Record<string, BoardElement> = {};
  for (const [id, element] of all) {
    if (element.type === 'connector') {
      const edge = edgeOf(id, element, chosen);
      if (edge) edges.push(edge);
      else if (connectorPath(element, chosen)) elements[id] = element;
    } else if (element.type === 'line' || element.type === 'drawing') elements[id] = element;
    else nodes.push({ ...nodeOf(id, element, folder), [ourKey]: element });
  }
  const inUse = new Set(all.map(([, { group }]) => group));
  const groups = Object.fromEntries(
    inOrder(slice.groups)
      .filter(([id]) => inUse.has(id))
      .map(([id, { title }]) => [id, title]),
  );
  const authors = new Set(all.flatMap(([, element]) => (element.type === 'note' ? (element.author ?? []) : [])));
  const named = Object.entries(names).filter(([id]) => authors.has(id));
  // Groups of a canvas lie below everything on them.
  const isBelow = ({ type }: CanvasNode) => type === 'group';
  return {
    nodes: [...nodes.filter(isBelow), ...clusters(groups, all), ...nodes.filter((node) => !isBelow(node))],
    edges,
    [ourKey]: { version: 1, session, authors: Object.fromEntries(named), groups, elements },
  };
}

/** An element as other programs see it, with what they said about it. */
export function nodeOf(id: string, element: PlacedElement, folder = ''): CanvasNode {
  return withForeignProperties(plainNode(id, element, folder), element.details);
}

/** An element in the words that we have for it. */
export function plainNode(id: string, element: PlacedElement, folder = ''): CanvasNode {
  const box = { id, ...wholeBox(element) };
  switch (element.type) {
    case 'note':
      return { ...box, type: 'text', text: markdownOf(element), color: presetOfNote[element.colour] };
    case 'text':
      return { ...box, type: 'text', text: markdownOf(element), ...inkColour(element.colour) };
    case 'shape':
      return {
        ...box,
        type: 'text',
        text: markdownOf(element),
        ...(element.fill ? { color: presetOfNote[element.fill] } : {}),
      };
    case 'picture':
      return { ...box, type: 'file', file: `${folder}${element.asset}` };
    case 'area':
      return { ...box, type: 'group', label: isHidden(element) ? '' : element.name };
    case 'line':
    case 'drawing':
      return { ...box, type: 'text', text: '' };
  }
}

/** The words of an element in Markdown. What was made in a silent phase shows none. */
export function markdownOf(element: PlacedElement): string {
  if (isHidden(element)) return '';
  if (element.type === 'note') return element.text;
  if (element.type !== 'text') return 'text' in element ? element.text : '';
  const mark = headingMarks[element.size];
  return element.text
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `${mark}${line}`))
    .join('\n');
}

function edgeOf(id: string, connector: Connector, elements: Readonly<Record<string, BoardElement>>): CanvasEdge | null {
  const { from, to } = connector;
  const path = connectorPath(connector, elements);
  if (!path || !('element' in from) || !('element' in to)) return null;
  const [start, end] = [elements[from.element], elements[to.element]];
  // Lines and drawings are no nodes that could be joined.
  if (!isNode(start) || !isNode(end)) return null;
  const edge = {
    id,
    fromNode: from.element,
    fromSide: sideOf(start, path[0]),
    toNode: to.element,
    toSide: sideOf(end, path.at(-1)),
    ...plainEdge(connector),
    [ourKey]: connector,
  };
  const written = withForeignProperties(edge, connector.details);
  // Another program drew it from its end to its beginning.
  const isBackwards = written.fromEnd === 'arrow' && written.toEnd === 'none';
  return isBackwards ? { ...written, fromNode: to.element, toNode: from.element } : written;
}

/** What is said about a connector beside its ends. */
export function plainEdge({
  arrow,
  colour,
  label,
}: Connector): Pick<CanvasEdge, 'fromEnd' | 'toEnd' | 'color' | 'label'> {
  return {
    fromEnd: arrow === 'both' ? 'arrow' : 'none',
    toEnd: arrow === 'none' ? 'none' : 'arrow',
    ...inkColour(colour),
    ...(label === '' ? {} : { label }),
  };
}

function isNode(element: BoardElement | undefined): element is PlacedElement {
  return element !== undefined && !['connector', 'line', 'drawing'].includes(element.type);
}

/** Clusters are drawn as groups around their members; when the canvas is read they are known by our key. */
function clusters(groups: Record<string, string>, all: [string, BoardElement][]): CanvasNode[] {
  return Object.entries(groups).flatMap(([group, title]): CanvasNode[] => {
    if (title === '') return [];
    const members = all.flatMap(([, element]) =>
      element.group === group && element.type !== 'connector' ? element : [],
    );
    const [left, top] = [Math.min(...members.map(({ x }) => x)), Math.min(...members.map(({ y }) => y))];
    const right = Math.max(...members.map(({ x, width }) => x + width));
    const bottom = Math.max(...members.map(({ y, height }) => y + height));
    const box = wholeBox({ x: left - 20, y: top - 20, width: right - left + 40, height: bottom - top + 40 });
    return [{ id: `cluster-${group}`, type: 'group', ...box, label: title, [ourKey]: { group } }];
  });
}

function wholeBox({ x, y, width, height }: Pick<PlacedElement, 'x' | 'y' | 'width' | 'height'>) {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}

function inkColour(colour: InkColour): { color?: string } {
  return colour === 'ink' ? {} : { color: hexOfInk(colour) };
}

/** The side of a box on which a point lies, or which it is nearest to. */
function sideOf({ x, y, width, height }: PlacedElement, point: Point | undefined): Side {
  if (!point) return 'right';
  const distances: [Side, number][] = [
    ['left', Math.abs(point.x - x)],
    ['right', Math.abs(point.x - x - width)],
    ['top', Math.abs(point.y - y)],
    ['bottom', Math.abs(point.y - y - height)],
  ];
  return distances.reduce((nearest, next) => (next[1] < nearest[1] ? next : nearest))[0];
}
