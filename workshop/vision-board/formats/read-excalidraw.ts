import { inkColourFor, noteColourFor } from './foreign-colours';
import { createDrawing, thinnedOut, rotatePoints, type Point } from '../drawing-path';
import type { ConnectorEnd, InkColour, NoteColour, Picture, TextSize, Thickness } from '../schema';
import { noteColours, textSizes, thicknesses } from '../terms';
import { asList, asRecord, BoardCollector, isFiniteNumber, type Box, type ImportedBoard } from './imported-board';

type Data = Record<string, unknown>;

/** Largest number of points of a path that are read; a drawing holds fewer. */
const maxPoints = 20_000;

/** Excalidraw's background colours with an exact counterpart: no warning is needed. */
const noteColourByHex: Record<string, NoteColour> = {
  '#ffec99': 'yellow',
  '#fff3bf': 'yellow',
  '#ffd8a8': 'orange',
  '#ffc9c9': 'rose',
  '#fcc2d7': 'rose',
  '#eebefa': 'violet',
  '#d0bfff': 'violet',
  '#a5d8ff': 'blue',
  '#b2f2bb': 'green',
};

/** Excalidraw's stroke colours. */
const inkColourByHex: Record<string, InkColour> = {
  '#1e1e1e': 'ink',
  '#000000': 'ink',
  '#868e96': 'grey',
  '#e03131': 'alarm',
  '#f08c00': 'signal',
  '#1971c2': 'accent',
  '#2f9e44': 'accent',
};

/** Whether data is an Excalidraw file or clipboard content. */
export function isExcalidraw(data: unknown): data is Data {
  const file = asRecord(data);
  const type = file?.['type'];
  return (type === 'excalidraw' || type === 'excalidraw/clipboard') && Array.isArray(file?.['elements']);
}

/** Pictures of an Excalidraw file: data URLs by file id. Only pictures in use. */
export function picturesOfExcalidraw(data: Data): Map<string, string> {
  const files = asRecord(data['files']) ?? {};
  const pictures = new Map<string, string>();
  for (const raw of asList(data['elements'])) {
    const { type, fileId, isDeleted } = asRecord(raw) ?? {};
    if (type !== 'image' || typeof fileId !== 'string' || isDeleted === true || !Object.hasOwn(files, fileId)) continue;
    const address = asRecord(files[fileId])?.['dataURL'];
    if (typeof address === 'string') pictures.set(fileId, address);
  }
  return pictures;
}

/**
 * Reads an Excalidraw file of any origin, https://docs.excalidraw.com/docs/codebase/json-schema. `assets` are the imported pictures
 * by file id. Excalidraw's angles are in radians, the board's in degrees.
 */
export function readExcalidraw(data: Data, assets: ReadonlyMap<string, string>): ImportedBoard {
  const board = new BoardCollector();
  const elements = board.limited(asList(data['elements'])).flatMap((raw) => {
    const element = asRecord(raw);
    if (!element) board.warn('unknownKinds');
    return element && element['isDeleted'] !== true ? [element] : [];
  });
  const bound = boundTexts(elements);
  const reader = new ExcalidrawReader(board, assets, bound.words);
  const own = elements
    .filter((element) => !bound.texts.has(element))
    .map((element) => ({ element, id: board.idFor(element['id']) }));
  for (const { element, id } of own) reader.take(id, element);
  return board.finish();
}

/** Bound texts: text by the id of its container, and the text elements. */
function boundTexts(elements: readonly Data[]): { words: Map<string, string>; texts: Set<Data> } {
  const holds = new Set<unknown>();
  for (const { id, type } of elements) if (type !== 'text') holds.add(id);
  const words = new Map<string, string>();
  const texts = new Set<Data>();
  for (const element of elements) {
    const { type, containerId } = element;
    if (type !== 'text' || typeof containerId !== 'string' || !holds.has(containerId)) continue;
    texts.add(element);
    words.set(containerId, [words.get(containerId), textOf(element)].filter(Boolean).join('\n'));
  }
  return { words, texts };
}

/** Text without the line breaks that Excalidraw has added. */
function textOf({ originalText, text }: Data): string {
  return typeof originalText === 'string' && originalText !== '' ? originalText : typeof text === 'string' ? text : '';
}

class ExcalidrawReader {
  readonly #board: BoardCollector;
  readonly #assets: ReadonlyMap<string, string>;
  readonly #words: ReadonlyMap<string, string>;

  constructor(board: BoardCollector, assets: ReadonlyMap<string, string>, words: ReadonlyMap<string, string>) {
    this.#board = board;
    this.#assets = assets;
    this.#words = words;
  }

  take(id: string, element: Data): void {
    const { type } = element;
    this.#remarkOnLooks(element);
    switch (type) {
      case 'rectangle':
      case 'ellipse':
      case 'diamond':
        return this.#shape(id, element);
      case 'text':
        return this.#text(id, element);
      case 'arrow':
      case 'line':
        return this.#line(id, element);
      case 'freedraw':
        return this.#drawing(id, element);
      case 'image':
        return this.#picture(id, element);
      case 'frame':
      case 'magicframe':
        return this.#board.add(id, { type: 'area', ...this.#box(element), name: this.#board.line(element['name']) });
      case 'selection':
        return undefined;
      default:
        return this.#other(id, element);
    }
  }

  #shape(id: string, element: Data): void {
    if (element['type'] === 'diamond') this.#board.warn('diamonds');
    const form = element['type'] === 'ellipse' ? 'ellipse' : 'rectangle';
    const stroke = { colour: this.#ink(element['strokeColor']), thickness: thicknessOf(element) };
    const text = this.#board.prose(this.#words.get(String(element['id'])) ?? '');
    const fill = this.#paper(element['backgroundColor']);
    const shape = {
      type: 'shape',
      ...this.#box(element),
      rotation: degrees(element['angle']),
      form,
      fill,
      text,
      ...stroke,
    } as const;
    this.#board.add(id, shape, this.#belonging(element));
  }

  #text(id: string, element: Data): void {
    const text = this.#board.prose(textOf(element));
    const wanted = isFiniteNumber(element['fontSize']) ? element['fontSize'] : 20;
    const size = textSizes.reduce((best, next) => (Math.abs(next - wanted) < Math.abs(best - wanted) ? next : best));
    const box = this.#box(element);
    // With another font and size, the text needs a larger box; 10 % more to be safe.
    const scale = Math.min(20, size / Math.max(1, wanted)) * 1.1;
    const sized = { width: Math.min(20_000, box.width * scale), height: Math.min(20_000, linesIn(text) * size * 1.3) };
    const rotation = degrees(element['angle']);
    const colour = this.#ink(element['strokeColor']);
    const height = Math.max(24, sized.height);
    this.#board.add(
      id,
      {
        type: 'text',
        x: box.x,
        y: box.y,
        width: Math.max(24, sized.width),
        height,
        rotation,
        text,
        size: size satisfies TextSize,
        colour,
      },
      this.#belonging(element),
    );
  }

  #line(id: string, element: Data): void {
    const path = this.#path(element);
    const label = this.#words.get(String(element['id'])) ?? '';
    const [start, end] = [this.#bound(element['startBinding']), this.#bound(element['endBinding'])];
    const [first, last] = [path[0], path.at(-1)];
    if (!first || !last || path.length < 2) return this.#board.warn('looseEnds');
    const [atStart, atEnd] = [hasArrowhead(element['startArrowhead']), hasArrowhead(element['endArrowhead'])];
    const arrow = atStart && atEnd ? 'both' : atStart || atEnd ? 'end' : 'none';
    const stroke = { colour: this.#ink(element['strokeColor']), thickness: thicknessOf(element) };
    const backwards = atStart && !atEnd;
    if (start || end || label !== '') {
      const ends: [ConnectorEnd, ConnectorEnd] = [start ?? first, end ?? last];
      const [from, to] = backwards ? ends.reverse() : ends;
      if (!from || !to) return undefined;
      const route = element['elbowed'] === true ? 'elbow' : 'straight';
      const line = { type: 'connector', from, to, label: this.#board.line(label), arrow, route, ...stroke } as const;
      return this.#board.add(id, line, { locked: element['locked'] === true });
    }
    if (path.length > 2) {
      if (arrow !== 'none') this.#board.warn('bentArrows');
      // Drawings are smoothed at each point; a repeated point stays a corner.
      const drawn = element['roundness'] ? path : path.flatMap((point) => [point, point]);
      return this.#board.add(id, { ...createDrawing(drawn), ...stroke }, this.#belonging(element));
    }
    const [from, to] = backwards ? [last, first] : [first, last];
    const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
    const points: [number, number, number, number] = [
      from.x > to.x ? 1 : 0,
      from.y > to.y ? 1 : 0,
      from.x > to.x ? 0 : 1,
      from.y > to.y ? 0 : 1,
    ];
    const box = {
      x,
      y,
      width: Math.min(20_000, Math.abs(from.x - to.x)),
      height: Math.min(20_000, Math.abs(from.y - to.y)),
    };
    this.#board.add(id, { type: 'line', ...box, points, arrow, ...stroke }, this.#belonging(element));
    return undefined;
  }

  #drawing(id: string, element: Data): void {
    const path = this.#path(element);
    if (path.length === 0) return this.#board.warn('unknownKinds', 'freedraw');
    const stroke = { colour: this.#ink(element['strokeColor']), thickness: thicknessOf(element, 2) };
    this.#board.add(id, { ...createDrawing(path), ...stroke }, this.#belonging(element));
  }

  #picture(id: string, element: Data): void {
    const box = this.#box(element);
    const asset = typeof element['fileId'] === 'string' ? this.#assets.get(element['fileId']) : undefined;
    const rotation = degrees(element['angle']);
    if (asset !== undefined) {
      const scale = asList(element['scale']);
      if (scale.some((factor) => isFiniteNumber(factor) && factor < 0)) this.#board.warn('simplified');
      const plain = { alt: '', caption: '', frame: 'none' } as const;
      return this.#board.add(
        id,
        { type: 'picture', ...box, rotation, asset, crop: cropOf(element['crop']), ...plain },
        this.#belonging(element),
      );
    }
    this.#board.warn('pictures');
    // An empty frame replaces the picture.
    const stroke = { colour: 'grey', thickness: 2 } as const;
    this.#board.add(
      id,
      { type: 'shape', ...box, rotation, form: 'rectangle', fill: null, text: '', ...stroke },
      this.#belonging(element),
    );
  }

  #other(id: string, element: Data): void {
    const { type, link } = element;
    const isPage = type === 'embeddable' || type === 'iframe';
    if (!isPage) this.#board.warn('unknownKinds', typeof type === 'string' ? type : '');
    const words = textOf(element) || this.#words.get(String(element['id'])) || (typeof link === 'string' ? link : '');
    if (words === '') return;
    const note = { author: null, hidden: false, sentOn: {}, colour: 'yellow' } as const;
    this.#board.add(
      id,
      { type: 'note', ...this.#box(element), text: this.#board.prose(words), ...note },
      this.#belonging(element),
    );
  }

  #box(element: Data): Box {
    return this.#board.box(element);
  }

  /** Points of a line or drawing in board units, rotated. */
  #path(element: Data): Point[] {
    const { x, y } = this.#board.box(element, { flat: true });
    const points = thinnedOut(asList(element['points']), maxPoints).flatMap((point): Point[] => {
      const [dx, dy] = asList(point);
      return isFiniteNumber(dx) && isFiniteNumber(dy) ? [{ x: withinBoard(x + dx), y: withinBoard(y + dy) }] : [];
    });
    const angle = isFiniteNumber(element['angle']) ? element['angle'] : 0;
    return rotatePoints(points, angle);
  }

  #bound(binding: unknown): ConnectorEnd | null {
    const element = this.#board.idOf(asRecord(binding)?.['elementId']);
    return element === undefined ? null : { element };
  }

  /** Groups on the board are not nested: the outermost group is used, which is the last one. */
  #belonging({ groupIds, locked }: Data): { group: string | null; locked: boolean } {
    const outermost = asList(groupIds).at(-1);
    const group = typeof outermost === 'string' && outermost !== '' ? this.#board.groupFor(outermost) : null;
    return { group, locked: locked === true };
  }

  #remarkOnLooks({ type, strokeStyle, opacity, link }: Data): void {
    const isDashed = strokeStyle === 'dashed' || strokeStyle === 'dotted';
    if (isDashed || (isFiniteNumber(opacity) && opacity < 100)) this.#board.warn('simplified');
    if (typeof link === 'string' && link !== '' && type !== 'embeddable' && type !== 'iframe') {
      this.#board.warn('links', link);
    }
  }

  #paper(colour: unknown): NoteColour | null {
    if (typeof colour !== 'string' || colour === 'transparent' || colour === '') return null;
    const known = Object.hasOwn(noteColourByHex, colour) ? noteColourByHex[colour] : undefined;
    if (known) return known;
    this.#board.warn('nearestColours');
    return noteColourFor(colour) ?? noteColours[0];
  }

  #ink(colour: unknown): InkColour {
    if (typeof colour !== 'string' || colour === 'transparent' || colour === '') return 'ink';
    const known = Object.hasOwn(inkColourByHex, colour) ? inkColourByHex[colour] : undefined;
    if (known) return known;
    this.#board.warn('nearestColours');
    return inkColourFor(colour) ?? 'ink';
  }
}

function hasArrowhead(head: unknown): boolean {
  return typeof head === 'string' && head !== '';
}

function thicknessOf({ strokeWidth }: Data, scale = 1): Thickness {
  const wanted = isFiniteNumber(strokeWidth) ? strokeWidth * scale : 2;
  return thicknesses.reduce((best, next) => (Math.abs(next - wanted) < Math.abs(best - wanted) ? next : best));
}

function degrees(angle: unknown): number {
  if (!isFiniteNumber(angle)) return 0;
  // Modulo first: a hostile angle would become infinite when multiplied.
  const turn = (((angle % (2 * Math.PI)) * 180) / Math.PI + 540) % 360;
  return Math.round((turn - 180) * 100) / 100;
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function withinBoard(value: number): number {
  return Math.max(-1_000_000, Math.min(1_000_000, value));
}

/** Crop as fractions of the picture; Excalidraw's is in pixels. */
function cropOf(value: unknown): Picture['crop'] {
  const crop = asRecord(value);
  if (!crop) return null;
  const { x, y, width, height, naturalWidth, naturalHeight } = crop;
  if (!isFiniteNumber(naturalWidth) || !isFiniteNumber(naturalHeight) || naturalWidth <= 0 || naturalHeight <= 0)
    return null;
  if (!isFiniteNumber(x) || !isFiniteNumber(y) || !isFiniteNumber(width) || !isFiniteNumber(height)) return null;
  const share = (part: number, whole: number) => Math.max(0, Math.min(1, part / whole));
  const [left, top] = [share(x, naturalWidth), share(y, naturalHeight)];
  const shown = {
    x: left,
    y: top,
    width: Math.min(1 - left, share(width, naturalWidth)),
    height: Math.min(1 - top, share(height, naturalHeight)),
  };
  return shown.width < 0.01 || shown.height < 0.01 ? null : shown;
}
