import { inkColourFor, noteColourFor } from './foreign-colours';
import { foreignPropertiesOf, foreignNames, withForeignProperties } from './foreign-properties';
import {
  headingMarks,
  nodeOf,
  leitbildKey,
  plainEdge,
  plainNode,
  presetByNoteColour,
  markdownOf,
} from './write-json-canvas';
import {
  visionBoardSchema,
  type BoardElement,
  type Connector,
  type InkColour,
  type NoteColour,
  type PlacedElement,
  type TextSize,
} from '../schema';
import {
  asList,
  asRecord,
  BoardCollector,
  isFiniteNumber,
  withinBoard,
  type ElementBody,
  type ImportedBoard,
} from './imported-board';
import { noteColours } from '../terms';

type Data = Record<string, unknown>;

const elementSchema = visionBoardSchema.shape.elements.valueType;

/** Properties that the board can represent; all others cause a warning. */
const nodeKeys = new Set('id type x y width height color text file subpath url label'.split(' ').concat(leitbildKey));
const edgeKeys = new Set('id fromNode fromSide fromEnd toNode toSide toEnd color label'.split(' ').concat(leitbildKey));
const canvasKeys = new Set(['nodes', 'edges', leitbildKey]);

const pictureEnding = /\.(?:png|jpe?g|gif|webp|svg)$/i;

/** Whether data is a JSON canvas. */
export function isJsonCanvas(data: unknown): data is Data {
  const canvas = asRecord(data);
  if (!canvas) return false;
  const [nodes, edges] = [canvas['nodes'], canvas['edges']];
  const isEmpty = nodes === undefined && edges === undefined;
  return !isEmpty && [nodes, edges].every((list) => list === undefined || Array.isArray(list));
}

/** Paths of the pictures in a canvas, as they are in the file. */
export function picturesOfCanvas(data: unknown): string[] {
  const paths = asList(asRecord(data)?.['nodes']).flatMap((node) => {
    const { type, file } = asRecord(node) ?? {};
    return type === 'file' && typeof file === 'string' && pictureEnding.test(file) ? [file] : [];
  });
  return [...new Set(paths)];
}

/** Session of a canvas that Leitbild wrote, and the names of its authors by id. Empty for other programs. */
export function originOfCanvas(data: unknown): { workshop: string; names: Map<string, string> } {
  const ours = asRecord(asRecord(data)?.[leitbildKey]);
  const names = Object.entries(asRecord(ours?.['authors']) ?? {}).flatMap(([id, name]): [string, string][] =>
    typeof name === 'string' ? [[id, name]] : [],
  );
  return { workshop: typeof ours?.['session'] === 'string' ? ours['session'] : '', names: new Map(names) };
}

/**
 * Reads JSON Canvas 1.0 of any origin. `assets` are the imported pictures by path. Elements that Leitbild wrote are restored, with
 * the changes of other programs.
 */
export function readJsonCanvas(data: Data, assets: ReadonlyMap<string, string>): ImportedBoard {
  const board = new BoardCollector();
  const reader = new CanvasReader(board, assets);
  const ours = asRecord(data[leitbildKey]);
  for (const name of unknownProperties(data, canvasKeys)) board.warn('unknownDetails', name);
  const placed: { order: string; add: () => void }[] = [];
  for (const raw of board.limited(asList(data['nodes']))) {
    const node = asRecord(raw);
    if (!node) board.warn('unknownKinds');
    else placed.push(reader.node(node, ours));
  }
  for (const [id, raw] of board.limited(Object.entries(asRecord(ours?.['elements']) ?? {}))) {
    const parsed = elementSchema.safeParse(raw);
    if (!parsed.success) board.warn('unknownKinds');
    else placed.push(reader.ours(id, parsed.data, ours));
  }
  for (const raw of board.limited(asList(data['edges']))) {
    const edge = asRecord(raw);
    if (!edge) board.warn('unknownKinds');
    else placed.push(reader.edge(edge, ours));
  }
  // Our own elements have a drawing order; added ones are on top in the order of the file.
  const inOrder = placed.map((entry, index) => ({ ...entry, index }));
  inOrder.sort((a, b) => compare(a.order, b.order) || a.index - b.index);
  for (const { add } of inOrder) add();
  return board.finish();
}

/** Sorts after all order keys. */
const afterAllOrders = '~';

/** Names of unknown properties with a value. */
function unknownProperties(data: Data, known: ReadonlySet<string>): string[] {
  const isEmpty = (value: unknown) =>
    value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
  return Object.entries(data).flatMap(([name, value]) => (known.has(name) || isEmpty(value) ? [] : name));
}

class CanvasReader {
  readonly #board: BoardCollector;
  readonly #assets: ReadonlyMap<string, string>;

  constructor(board: BoardCollector, assets: ReadonlyMap<string, string>) {
    this.#board = board;
    this.#assets = assets;
  }

  node(node: Data, ours: Data | null): { order: string; add: () => void } {
    const cluster = asRecord(node[leitbildKey])?.['group'];
    if (typeof cluster === 'string' && node['type'] === 'group') {
      const title = this.#board.line(node['label']);
      return { order: '', add: () => void this.#board.groupFor(cluster, title) };
    }
    const id = this.#board.idFor(node['id']);
    const parsed = node[leitbildKey] === undefined ? null : elementSchema.safeParse(node[leitbildKey]);
    if (parsed?.success && parsed.data.type !== 'connector') {
      return this.ours(id, this.#changed(node, parsed.data), ours, node['file']);
    }
    return { order: afterAllOrders, add: () => this.#foreign(id, node) };
  }

  /** Restores an element that Leitbild wrote. */
  ours(name: string, element: BoardElement, ours: Data | null, path?: unknown): { order: string; add: () => void } {
    const { order, group, locked, ...body } = element;
    const id =
      element.type === 'line' || element.type === 'drawing' || element.type === 'connector'
        ? this.#board.idFor(name)
        : name;
    const add = () => {
      const title = group === null ? undefined : asRecord(ours?.['groups'])?.[group];
      const belonging = {
        group: group === null ? null : this.#board.groupFor(group, this.#board.line(title)),
        locked,
      };
      if (body.type === 'connector') {
        const [from, to] = [this.#end(body.from), this.#end(body.to)];
        if (from && to) this.#board.add(id, { ...body, from, to }, belonging);
        else this.#board.warn('looseEnds');
        return;
      }
      if (body.type !== 'picture') return this.#board.add(id, body, belonging);
      const asset = typeof path === 'string' ? this.#assets.get(path) : undefined;
      if (asset !== undefined) this.#board.add(id, { ...body, asset }, belonging);
      else this.#missing(id, body, typeof path === 'string' ? path : body.asset, body.alt || body.caption);
    };
    return { order, add };
  }

  edge(edge: Data, ours: Data | null): { order: string; add: () => void } {
    const parsed = edge[leitbildKey] === undefined ? null : elementSchema.safeParse(edge[leitbildKey]);
    const id = this.#board.idFor(edge['id']);
    const before = parsed?.success && parsed.data.type === 'connector' ? parsed.data : null;
    const add = () => {
      const [from, to] = [this.#board.idOf(edge['fromNode']), this.#board.idOf(edge['toNode'])];
      if (from === undefined || to === undefined) return this.#board.warn('looseEnds');
      // In the specification, `toEnd` defaults to an arrow.
      const [start, end] = [edge['fromEnd'] === 'arrow', edge['toEnd'] !== 'none'];
      const backwards = start && !end;
      const arrow = start && end ? 'both' : start || end ? 'end' : 'none';
      const label = edge['label'] === undefined ? '' : this.#board.line(edge['label']);
      const was = before && withForeignProperties(plainEdge(before), before.details);
      const colour = was && was.color === edge['color'] ? before.colour : this.#ink(edge['color']);
      const { thickness = 2, route = 'elbow', locked = false } = before ?? {};
      const ends = backwards
        ? { from: { element: to }, to: { element: from } }
        : { from: { element: from }, to: { element: to } };
      const connector: Omit<Connector, 'order' | 'group' | 'locked'> = {
        type: 'connector',
        ...ends,
        label,
        colour,
        thickness,
        arrow,
        route,
      };
      const whole: Connector = { ...connector, order: '', group: null, locked };
      const details = this.#details(
        edge,
        plainEdge(whole),
        before,
        edgeKeys,
        !before || foreignNames(before.details).has('fromSide'),
      );
      const group = before?.group ?? null;
      const title = group === null ? undefined : asRecord(ours?.['groups'])?.[group];
      const groupId = group === null ? null : this.#board.groupFor(group, this.#board.line(title));
      this.#board.add(id, { ...connector, ...details }, { group: groupId, locked });
    };
    return { order: before?.order ?? afterAllOrders, add };
  }

  #end(end: Connector['from']): Connector['from'] | null {
    if ('x' in end) return end;
    const element = this.#board.idOf(end.element);
    return element === undefined ? null : { element };
  }

  /** An element that Leitbild wrote, with the changes of other programs. */
  #changed(node: Data, element: PlacedElement): PlacedElement {
    const written = nodeOf('', element);
    const changed = { ...element };
    for (const side of ['x', 'y', 'width', 'height'] as const) {
      const value = node[side];
      if (!isFiniteNumber(value) || value === written[side]) continue;
      const isPlace = side === 'x' || side === 'y';
      changed[side] = isPlace ? withinBoard(value) : Math.max(24, Math.min(20_000, value));
    }
    const text = node['text'];
    if (typeof text === 'string' && 'text' in changed && text !== markdownOf(element)) {
      changed.text = this.#board.prose(changed.type === 'text' ? withoutMarks(text) : text);
      if (changed.type === 'note') changed.hidden = false;
      else delete changed.hidden;
    }
    const url = node['url'];
    if (typeof url === 'string' && changed.type === 'note' && url !== written.url)
      changed.text = this.#board.prose(url);
    if (changed.type === 'area' && node['label'] !== changed.name) changed.name = this.#board.line(node['label']);
    if (node['color'] !== written.color) {
      if (changed.type === 'note') changed.colour = this.#note(node['color']);
      else if (changed.type === 'text') changed.colour = this.#ink(node['color']);
      else if (changed.type === 'shape') changed.fill = node['color'] === undefined ? null : this.#note(node['color']);
    }
    delete changed.details;
    return { ...changed, ...this.#details(node, this.#plain(node, changed), element, nodeKeys) };
  }

  /** Properties of a node or an edge that we do not write. */
  #details(
    theirs: Data,
    ours: object,
    before: BoardElement | null,
    known: ReadonlySet<string>,
    sided = false,
  ): { details?: string } {
    const { details, left } = foreignPropertiesOf(theirs, ours as Data, sided);
    const mentioned = foreignNames(before?.details);
    for (const name of unknownProperties(theirs, known)) {
      if (left.includes(name)) this.#board.warn('unknownDetails', name);
      else if (!mentioned.has(name)) this.#board.warn('keptDetails', name);
    }
    return details === undefined ? {} : { details };
  }

  /** A node as we would write it; the file names of pictures are those of the canvas. */
  #plain(node: Data, element: PlacedElement): object {
    const plain = plainNode('', element);
    return element.type === 'picture' ? { ...plain, file: node['file'] } : plain;
  }

  #addForeign(id: string, node: Data, body: ElementBody<PlacedElement>): void {
    const plain = this.#plain(node, { ...body, order: '', group: null, locked: false });
    this.#board.add(id, { ...body, ...this.#details(node, plain, null, nodeKeys) });
  }

  #foreign(id: string, node: Data): void {
    const box = this.#board.box(node);
    const note = (text: string) => {
      const colour = this.#note(node['color']);
      this.#addForeign(id, node, { type: 'note', ...box, text, colour, author: null, hidden: false, sentOn: {} });
    };
    switch (node['type']) {
      case 'text':
        return this.#text(id, node, box, note);
      case 'link':
        return note(this.#board.prose(node['url']));
      case 'file': {
        const path = typeof node['file'] === 'string' ? node['file'] : '';
        const asset = this.#assets.get(path);
        if (asset === undefined) {
          const subpath = typeof node['subpath'] === 'string' ? node['subpath'] : '';
          this.#board.warn('filesMissing', `${path}${subpath}`);
          return note(this.#board.prose(`${path}${subpath}`));
        }
        const alt = this.#board.line(path.replace(/^.*[\\/]/, '').replace(pictureEnding, ''));
        const plain = { rotation: 0, caption: '', frame: 'none', crop: null } as const;
        return this.#addForeign(id, node, { type: 'picture', ...box, asset, alt, ...plain });
      }
      case 'group':
        return this.#addForeign(id, node, { type: 'area', ...box, name: this.#board.line(node['label']) });
      default: {
        const words = [node['text'], node['label'], node['url'], node['file']].find(
          (value) => typeof value === 'string',
        );
        this.#board.warn('unknownKinds', typeof node['type'] === 'string' ? node['type'] : '');
        if (words !== undefined) note(this.#board.prose(words));
      }
    }
  }

  /** A text node with a single heading is a headline; all others are notes with their Markdown unchanged. */
  #text(id: string, node: Data, box: ReturnType<BoardCollector['box']>, note: (text: string) => void): void {
    const text = this.#board.prose(node['text']);
    const [, mark, heading] = /^(#{1,4} )([^\n]+)$/.exec(text.trim()) ?? [];
    if (mark === undefined || heading === undefined) return note(text);
    const size = headingSizes.find(([, candidate]) => candidate === mark)?.[0] ?? 24;
    this.#addForeign(id, node, {
      type: 'text',
      ...box,
      rotation: 0,
      text: heading,
      size,
      colour: this.#ink(node['color']),
    });
  }

  /** A note replaces a missing file. */
  #missing(id: string, box: ReturnType<BoardCollector['box']>, path: string, alt: string): void {
    this.#board.warn('filesMissing', path);
    const { x, y, width, height } = box;
    const text = this.#board.prose([alt, path].filter((part) => part !== '').join('\n'));
    const plain = { colour: 'yellow', author: null, hidden: false, sentOn: {} } as const;
    this.#board.add(id, { type: 'note', x, y, width, height, text, ...plain });
  }

  #note(colour: unknown): NoteColour {
    if (colour === undefined || colour === null || colour === '') return 'yellow';
    const preset = noteColours.find((candidate) => presetByNoteColour[candidate] === colour);
    if (preset) return preset;
    this.#board.warn('nearestColours');
    return noteColourFor(colour) ?? 'yellow';
  }

  #ink(colour: unknown): InkColour {
    if (colour === undefined || colour === null || colour === '') return 'ink';
    const preset = typeof colour === 'string' && Object.hasOwn(inkPresets, colour) ? inkPresets[colour] : undefined;
    if (preset) return preset;
    this.#board.warn('nearestColours');
    return inkColourFor(colour) ?? 'ink';
  }
}

const headingSizes = Object.entries(headingMarks).map(([size, mark]) => [Number(size) as TextSize, mark] as const);

const inkPresets: Record<string, InkColour> = {
  1: 'alarm',
  2: 'signal',
  3: 'signal',
  4: 'accent',
  5: 'accent',
  6: 'accent',
};

function withoutMarks(text: string): string {
  return text.replace(/^#{1,6} /gm, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
