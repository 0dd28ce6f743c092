import { createDrawing } from '../drawing-path';
import type { Point, Rect } from '../geometry';
import type { ConnectorEnd, FillColour, InkColour, Picture, Thickness } from '../schema';
import { nearestOf, textSizeLimits, thicknesses } from '../terms';
import { excalidrawFill, excalidrawInk } from './excalidraw-colours';
import { corners, excalidrawPath, isBent, isClosed, withArrowheads } from './excalidraw-path';
import { asList, asRecord, BoardCollector, isFiniteNumber, type ImportedBoard } from './imported-board';
import { addToList } from '../../add-to-list';

type Data = Record<string, unknown>;

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
  const reader = new ExcalidrawReader(board, assets, bound);
  const own = elements
    .filter((element) => !bound.texts.has(element))
    .map((element) => ({ element, id: board.idFor(element['id']) }));
  for (const { element, id } of own) reader.read(id, element);
  return board.finish();
}

/** Texts that are bound to other elements. */
interface BoundTexts {
  /** By the id of the container: words in its middle, and titles elsewhere in it, which are texts of their own. */
  words: Map<string, string>;
  titles: Map<string, Data[]>;
  texts: Set<Data>;
}

function boundTexts(elements: readonly Data[]): BoundTexts {
  const containers = new Map<unknown, Data>();
  for (const element of elements) if (element['type'] !== 'text') containers.set(element['id'], element);
  const bound: BoundTexts = { words: new Map(), titles: new Map(), texts: new Set() };
  for (const element of elements) {
    const { type, containerId } = element;
    if (type !== 'text' || typeof containerId !== 'string') continue;
    const container = containers.get(containerId);
    if (!container) continue;
    bound.texts.add(element);
    if (isTitle(element) && shapes.has(container['type'])) {
      addToList(bound.titles, containerId, element);
    } else {
      const words = [bound.words.get(containerId), textOf(element)].filter(Boolean).join('\n');
      bound.words.set(containerId, words);
    }
  }
  return bound;
}

const shapes = new Set<unknown>(['rectangle', 'ellipse', 'diamond']);

/** Text that is not in the middle of its container. */
function isTitle({ verticalAlign, textAlign }: Data): boolean {
  return verticalAlign === 'top' || verticalAlign === 'bottom' || textAlign === 'left' || textAlign === 'right';
}

/** Text without the line breaks that Excalidraw has added. */
function textOf({ originalText, text }: Data): string {
  return typeof originalText === 'string' && originalText !== '' ? originalText : typeof text === 'string' ? text : '';
}

class ExcalidrawReader {
  readonly #board: BoardCollector;
  readonly #assets: ReadonlyMap<string, string>;
  readonly #words: ReadonlyMap<string, string>;
  readonly #titles: ReadonlyMap<string, readonly Data[]>;

  constructor(board: BoardCollector, assets: ReadonlyMap<string, string>, { words, titles }: BoundTexts) {
    this.#board = board;
    this.#assets = assets;
    this.#words = words;
    this.#titles = titles;
  }

  read(id: string, element: Data): void {
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
      // Freehand drawings of version 1.
      case 'draw':
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
    const fill = this.#fill(element);
    const titles = this.#titles.get(String(element['id'])) ?? [];
    const belonging = this.#belonging(element);
    // A title is moved with its shape.
    if (titles.length > 0) belonging.group ??= this.#board.groupFor(`title of ${id}`);
    const shape = {
      type: 'shape',
      ...this.#box(element),
      rotation: degrees(element['angle']),
      form,
      fill,
      text,
      ...stroke,
    } as const;
    this.#board.add(id, shape, belonging);
    for (const title of titles) this.#text(this.#board.idFor(title['id']), title, belonging);
  }

  #text(id: string, element: Data, belonging = this.#belonging(element)): void {
    const text = this.#board.prose(textOf(element));
    const { fontSize, textAlign } = element;
    const { least, most } = textSizeLimits;
    const size = Math.max(least, Math.min(most, isFiniteNumber(fontSize) ? fontSize : 20));
    const box = this.#box(element);
    // In another font the text needs more space.
    const width = Math.max(24, Math.min(20_000, box.width * 1.1));
    const before = textAlign === 'center' ? 0.5 : textAlign === 'right' ? 1 : 0;
    const body = {
      type: 'text',
      x: box.x - (width - box.width) * before,
      y: box.y,
      width,
      height: Math.max(24, Math.min(20_000, linesIn(text) * size * 1.3)),
      rotation: degrees(element['angle']),
      text,
      size,
      colour: this.#ink(element['strokeColor']),
    } as const;
    this.#board.add(id, body, belonging);
  }

  #line(id: string, element: Data): void {
    const path = excalidrawPath(element, this.#board.box(element, { flat: true }));
    const label = this.#words.get(String(element['id'])) ?? '';
    const [start, end] = [this.#bound(element['startBinding']), this.#bound(element['endBinding'])];
    const [first, last] = [path[0], path.at(-1)];
    if (!first || !last || path.length < 2) return this.#board.warn('looseEnds');
    const atStart = hasArrowhead(element['startArrowhead']);
    // In version 1 every arrow had a head at its end.
    const atEnd =
      hasArrowhead(element['endArrowhead']) || (element['type'] === 'arrow' && element['endArrowhead'] === undefined);
    const arrow = atStart && atEnd ? 'both' : atStart || atEnd ? 'end' : 'none';
    const stroke = { colour: this.#ink(element['strokeColor']), thickness: thicknessOf(element) };
    const backwards = atStart && !atEnd;
    const isElbow = element['elbowed'] === true && (start ?? end) !== null;
    if (!isElbow && isBent(path)) return this.#bentLine(id, element, path, { atStart, atEnd, ...stroke });
    if (start || end || label !== '') {
      const ends: [ConnectorEnd, ConnectorEnd] = [start ?? first, end ?? last];
      const [from, to] = backwards ? ends.reverse() : ends;
      if (!from || !to) return undefined;
      const route = isElbow ? 'elbow' : 'straight';
      const line = { type: 'connector', from, to, label: this.#board.line(label), arrow, route, ...stroke } as const;
      return this.#board.add(id, line, { locked: element['locked'] === true });
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

  /** Keeps the bends of a line as a drawing, with its arrowheads; it is no longer bound to other elements. */
  #bentLine(
    id: string,
    element: Data,
    path: readonly Point[],
    { atStart, atEnd, ...stroke }: { atStart: boolean; atEnd: boolean; colour: InkColour; thickness: Thickness },
  ): void {
    const isBound = this.#bound(element['startBinding']) !== null || this.#bound(element['endBinding']) !== null;
    if (isBound || atStart || atEnd) this.#board.warn('bentArrows');
    const isRound = Boolean(element['roundness']) || element['strokeSharpness'] === 'round';
    const drawn = withArrowheads(isRound ? path : corners(path), { atStart, atEnd, thickness: stroke.thickness });
    const belonging = this.#belonging(element);
    const words = this.#words.get(String(element['id'])) ?? '';
    if (words !== '') belonging.group ??= this.#board.groupFor(`label of ${id}`);
    this.#board.add(id, { ...createDrawing(drawn), ...stroke, ...this.#enclosed(element, path) }, belonging);
    const [before, behind] = [path[Math.floor((path.length - 1) / 2)], path[Math.floor(path.length / 2)]];
    if (words === '' || !before || !behind) return;
    const [width, height] = [Math.min(400, Math.max(24, words.length * 10)), 26];
    const place = { x: (before.x + behind.x - width) / 2, y: (before.y + behind.y - height) / 2, width, height };
    const label = { type: 'text', ...place, rotation: 0, text: this.#board.prose(words), size: 16 } as const;
    this.#board.add(this.#board.idFor(undefined), { ...label, colour: stroke.colour }, belonging);
  }

  #drawing(id: string, element: Data): void {
    const path = excalidrawPath(element, this.#board.box(element, { flat: true }));
    if (path.length === 0) return this.#board.warn('unknownKinds', 'freedraw');
    const pressures = new Set(asList(element['pressures']));
    if (pressures.size > 1) this.#board.warn('simplified');
    // The pen of version 1 draws as thick as its lines, the later one twice as thick.
    const scale = element['type'] === 'draw' ? 1 : 2;
    const stroke = { colour: this.#ink(element['strokeColor']), thickness: thicknessOf(element, scale) };
    const body = { ...createDrawing(path), ...stroke, ...this.#enclosed(element, path) };
    this.#board.add(id, body, this.#belonging(element));
  }

  /** The fill of a closed path. Excalidraw fills no open one. */
  #enclosed(element: Data, path: readonly Point[]): { fill?: FillColour } {
    const fill = isClosed(path) || element['polygon'] === true ? this.#fill(element) : null;
    return fill === null ? {} : { fill };
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

  #box(element: Data): Rect {
    return this.#board.box(element);
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

  /** The fill of a shape or a closed path. Hatching becomes a plain colour. */
  #fill({ backgroundColor, fillStyle }: Data): FillColour | null {
    const { colour, isExact } = excalidrawFill(backgroundColor);
    if (!isExact) this.#board.warn('nearestColours');
    if (colour !== null && typeof fillStyle === 'string' && fillStyle !== 'solid') this.#board.warn('simplified');
    return colour;
  }

  #ink(value: unknown): InkColour {
    const { colour, isExact } = excalidrawInk(value);
    if (!isExact) this.#board.warn('nearestColours');
    return colour;
  }
}

function hasArrowhead(head: unknown): boolean {
  return typeof head === 'string' && head !== '';
}

function thicknessOf({ strokeWidth }: Data, scale = 1): Thickness {
  const wanted = isFiniteNumber(strokeWidth) ? strokeWidth * scale : 2;
  return nearestOf(thicknesses, wanted);
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
