import { isTitled } from '../groups';
import { isHidden } from '../hidden-elements';
import { inOrder } from '../../collection';
import { withForeignProperties } from './foreign-properties';
import { connectorPath } from '../connector-path';
import type { Point } from '../geometry';
import { hexOfInk } from './foreign-colours';
import type {
  BoardElement,
  Connector,
  FillColour,
  InkColour,
  NoteColour,
  PlacedElement,
  TextSize,
  VisionBoard,
} from '../schema';
import { nearestOf, textSizes } from '../terms';

/** Property for everything that JSON Canvas cannot express. */
export const leitbildKey = 'leitbild';

/** JSON Canvas 1.0, https://jsoncanvas.org/spec/1.0: positions and sizes are integers, later nodes are on top. */
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
  [leitbildKey]?: BoardElement | { group: string };
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
  [leitbildKey]?: Connector;
}

type Side = 'top' | 'right' | 'bottom' | 'left';

export interface JsonCanvas {
  nodes: CanvasNode[];
  edges: CanvasEdge[];
  [leitbildKey]: {
    version: 1;
    /** Id of the session it was exported from. */
    session: string;
    /** Names of authors by id. */
    authors: Record<string, string>;
    /** Titles of groups by id. */
    groups: Record<string, string>;
    /** Lines, drawings and connectors with free ends: other programs do not show them. */
    elements: Record<string, BoardElement>;
  };
}

/** Preset colours of the specification: red, orange, yellow, green, cyan, purple. */
export const presetByNoteColour: Record<NoteColour, string> = {
  rose: '1',
  orange: '2',
  yellow: '3',
  green: '4',
  blue: '5',
  violet: '6',
};

/** Colours of a canvas are presets or hex codes. */
const presetByFill: Record<FillColour, string> = { ...presetByNoteColour, white: '#ffffff', grey: '#dfe2e4' };

/** Markdown heading markers by size: text nodes contain Markdown. */
export const headingMarks: Record<TextSize, string> = { 104: '# ', 64: '## ', 40: '### ', 24: '#### ' };

/** The heading marker of the nearest size. */
function headingMark(size: number): string {
  return headingMarks[nearestOf(textSizes, size)];
}

export interface CanvasOptions {
  /** Folder of the pictures beside the file, as `name/`; empty for none. */
  folder: string;
  session: string;
  /** Names of participants by id. */
  names: Readonly<Record<string, string>>;
  /** Ids of the written elements; null for the whole board. */
  ids: ReadonlySet<string> | null;
}

/** Writes the board as JSON Canvas. Reading it restores elements and groups; votings are not written. */
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
    else nodes.push({ ...nodeOf(id, element, folder), [leitbildKey]: element });
  }
  const inUse = new Set(all.map(([, { group }]) => group));
  const groups = Object.fromEntries(
    inOrder(slice.groups)
      .filter(([id]) => inUse.has(id))
      .map(([id, { title }]) => [id, title]),
  );
  const authors = new Set(all.flatMap(([, element]) => (element.type === 'note' ? (element.author ?? []) : [])));
  const named = Object.entries(names).filter(([id]) => authors.has(id));
  // In a canvas, groups are below all other nodes.
  const isBelow = ({ type }: CanvasNode) => type === 'group';
  return {
    nodes: [...nodes.filter(isBelow), ...clusterNodes(groups, all), ...nodes.filter((node) => !isBelow(node))],
    edges,
    [leitbildKey]: { version: 1, session, authors: Object.fromEntries(named), groups, elements },
  };
}

/** The node of an element with the kept properties of other programs. */
export function nodeOf(id: string, element: PlacedElement, folder = ''): CanvasNode {
  return withForeignProperties(plainNode(id, element, folder), element.details);
}

/** The node of an element without kept properties. */
export function plainNode(id: string, element: PlacedElement, folder = ''): CanvasNode {
  const box = { id, ...wholeBox(element) };
  switch (element.type) {
    case 'note':
      return { ...box, type: 'text', text: markdownOf(element), color: presetByNoteColour[element.colour] };
    case 'text':
      return { ...box, type: 'text', text: markdownOf(element), ...inkColour(element.colour) };
    case 'shape':
      return {
        ...box,
        type: 'text',
        text: markdownOf(element),
        ...(element.fill ? { color: presetByFill[element.fill] } : {}),
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

/** Text of an element in Markdown; empty for hidden elements. */
export function markdownOf(element: PlacedElement): string {
  if (isHidden(element)) return '';
  if (element.type === 'note') return element.text;
  if (element.type !== 'text') return 'text' in element ? element.text : '';
  const mark = headingMark(element.size);
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
  // Edges can only join nodes, and lines and drawings are none.
  if (!isNode(start) || !isNode(end)) return null;
  const edge = {
    id,
    fromNode: from.element,
    fromSide: sideOf(start, path[0]),
    toNode: to.element,
    toSide: sideOf(end, path.at(-1)),
    ...plainEdge(connector),
    [leitbildKey]: connector,
  };
  const written = withForeignProperties(edge, connector.details);
  // Another program drew the edge from its end to its start.
  const isBackwards = written.fromEnd === 'arrow' && written.toEnd === 'none';
  return isBackwards ? { ...written, fromNode: to.element, toNode: from.element } : written;
}

/** The properties of an edge apart from its ends. */
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

/** Clusters are written as canvas groups around their members, marked with our property. */
function clusterNodes(groups: Record<string, string>, all: [string, BoardElement][]): CanvasNode[] {
  return Object.entries(groups).flatMap(([group, title]): CanvasNode[] => {
    if (!isTitled({ title })) return [];
    const members = all.flatMap(([, element]) =>
      element.group === group && element.type !== 'connector' ? element : [],
    );
    const [left, top] = [Math.min(...members.map(({ x }) => x)), Math.min(...members.map(({ y }) => y))];
    const right = Math.max(...members.map(({ x, width }) => x + width));
    const bottom = Math.max(...members.map(({ y, height }) => y + height));
    const box = wholeBox({ x: left - 20, y: top - 20, width: right - left + 40, height: bottom - top + 40 });
    return [{ id: `cluster-${group}`, type: 'group', ...box, label: title, [leitbildKey]: { group } }];
  });
}

function wholeBox({ x, y, width, height }: Pick<PlacedElement, 'x' | 'y' | 'width' | 'height'>) {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}

function inkColour(colour: InkColour): { color?: string } {
  return colour === 'ink' ? {} : { color: hexOfInk(colour) };
}

/** The side of a box that is nearest to a point. */
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
