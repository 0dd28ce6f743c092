import { generateNKeysBetween } from 'fractional-indexing';
import { idField } from '../fields';
import type { BoardElement, ConnectorEnd, PlacedElement } from './schema';
import { largestSide, smallestSide } from './terms';

/** What can be said about a file that was taken over. Whatever could not be taken as it was is named in one of these. */
export const importWarnings = [
  /** Files that a canvas names and that are not there: notes with their names stand for them. */
  'filesMissing',
  /** Kinds of elements that the board does not know. */
  'unknownKinds',
  /** Details that the board does not know: left out. */
  'unknownDetails',
  /** Details that the board does not show and that are written again with the canvas. */
  'keptDetails',
  /** Connectors that end nowhere. */
  'looseEnds',
  /** Elements without a usable place: they stand in rows of their own. */
  'placeless',
  /** Texts cut at the longest length. */
  'textsCut',
  /** Elements or rows beyond the largest number. */
  'tooMany',
  /** Colours that became the nearest of the board. */
  'coloursNear',
  /** Diamonds that became rectangles. */
  'diamonds',
  /** Bent arrows that became drawings without a head. */
  'bentArrows',
  /** Dashed strokes, opacity and turned lines. */
  'simplified',
  /** Links on elements. */
  'links',
  /** Names that are none of this workshop's participants. */
  'strangers',
  /** Pictures of kinds or sizes that cannot be read. */
  'pictures',
] as const;
export type ImportWarning = (typeof importWarnings)[number];

export interface CountedWarning {
  remark: ImportWarning;
  count: number;
  /** Names or paths, where there are some; the first few. */
  names: string[];
}

/** A board as it was read from a file: valid elements, bottom to top, with ids of their own, and what is to be said about it. */
export interface ImportedBoard {
  elements: { id: string; element: BoardElement }[];
  /** Titles by id. */
  groups: Record<string, string>;
  remarks: CountedWarning[];
}

/** Most elements of one file. More could neither be looked at nor undone in a moment. */
export const maxElements = 10_000;
const mostNames = 5;
const longestName = 120;
const longestText = 50_000;
const longestLine = 500;
/** The board's edge, in board units; see `boardField`. */
const edge = 1_000_000;

export type Body<Element> = Element extends BoardElement ? Omit<Element, 'order' | 'group' | 'locked'> : never;

/** Collects what a reader finds, within the limits of the schema. Readers see data of any origin and hand it over unchecked. */
export class BoardCollector {
  readonly #elements: { id: string; element: BoardElement }[] = [];
  readonly #ids = new Map<string, string>();
  readonly #used = new Set<string>();
  readonly #groups = new Map<string, { id: string; title: string }>();
  readonly #remarks = new Map<ImportWarning, { count: number; names: Set<string> }>();
  #placeless = 0;
  #left: number = maxElements;

  /** The id on the board of what is called so in the file. The first one of a name keeps it. */
  idFor(foreign: unknown): string {
    const name = typeof foreign === 'string' ? foreign : '';
    const id = idField.safeParse(name).success && !this.#used.has(name) ? name : this.#freshId();
    this.#used.add(id);
    if (name !== '' && !this.#ids.has(name)) this.#ids.set(name, id);
    return id;
  }

  /** The id that was given to what is called so in the file; undefined when there is no such thing. */
  known(foreign: unknown): string | undefined {
    return typeof foreign === 'string' ? this.#ids.get(foreign) : undefined;
  }

  groupFor(foreign: string, title = ''): string {
    const known = this.#groups.get(foreign);
    if (known) return known.id;
    const id = idField.safeParse(foreign).success ? foreign : this.#freshId();
    this.#used.add(id);
    this.#groups.set(foreign, { id, title });
    return id;
  }

  add(id: string, body: Body<BoardElement>, { group = null, locked = false }: Partial<Belonging> = {}): void {
    if (this.#left === 0) return this.remark('tooMany');
    this.#left -= 1;
    this.#elements.push({ id, element: { ...body, group, locked, order: 'a0' } });
  }

  /** As many of them as can be taken; the rest is counted. Whoever looks at a million elements holds the window up. */
  first<Item>(items: readonly Item[]): readonly Item[] {
    if (items.length <= maxElements) return items;
    this.remark('tooMany', '', items.length - maxElements);
    return items.slice(0, maxElements);
  }

  remark(remark: ImportWarning, name = '', count = 1): void {
    const entry = this.#remarks.get(remark) ?? { count: 0, names: new Set() };
    entry.count += count;
    if (name !== '' && entry.names.size < mostNames) entry.names.add(name.slice(0, longestName));
    this.#remarks.set(remark, entry);
  }

  /** Several sentences, at most as long as the board takes them. */
  prose(value: unknown): string {
    return this.#cut(value, longestText);
  }

  /** One line, at most as long as the board takes it. */
  line(value: unknown): string {
    return this.#cut(
      typeof value === 'string' ? value.slice(0, 4 * longestLine).replace(/\s+/g, ' ') : value,
      longestLine,
    );
  }

  /** A place and a size within the board. What has no usable place comes to stand in rows of its own. */
  box(value: Record<string, unknown>, { flat = false, usual = 200 } = {}): Box {
    const [x, y] = [value['x'], value['y']];
    const place = isFiniteNumber(x) && isFiniteNumber(y) && Math.abs(x) <= edge && Math.abs(y) <= edge;
    if (!place) this.remark('placeless');
    const corner = place ? { x, y } : this.#nextPlace();
    return { ...corner, width: side(value['width'], flat, usual), height: side(value['height'], flat, usual) };
  }

  /** Everything together. Connectors whose ends are not there any more are left out and said so. */
  finish(): ImportedBoard {
    const there = new Map(this.#elements.map(({ id, element }) => [id, element]));
    const isThere = (end: ConnectorEnd) => {
      if ('x' in end) return true;
      const joined = there.get(end.element);
      return joined !== undefined && joined.type !== 'connector';
    };
    const kept = this.#elements.filter(({ element }) => {
      if (element.type !== 'connector' || (isThere(element.from) && isThere(element.to))) return true;
      this.remark('looseEnds');
      return false;
    });
    const orders = generateNKeysBetween(null, null, kept.length);
    const elements = kept.map(({ id, element }, index) => ({
      id,
      element: { ...element, order: orders[index] ?? 'a0' },
    }));
    const used = new Set(elements.map(({ element }) => element.group));
    const groups = [...this.#groups.values()].filter(({ id }) => used.has(id));
    return {
      elements,
      groups: Object.fromEntries(groups.map(({ id, title }) => [id, title])),
      remarks: [...this.#remarks].map(([remark, { count, names }]) => ({ remark, count, names: [...names] })),
    };
  }

  #freshId(): string {
    let id = `e${this.#used.size + 1}`;
    while (this.#used.has(id)) id = `${id}x`;
    return id;
  }

  #nextPlace(): { x: number; y: number } {
    const index = this.#placeless;
    this.#placeless += 1;
    return { x: (index % 20) * 224, y: Math.floor(index / 20) * 224 };
  }

  #cut(value: unknown, longest: number): string {
    if (typeof value !== 'string') return '';
    if (value.length <= longest) return value;
    this.remark('textsCut');
    return value.slice(0, longest);
  }
}

interface Belonging {
  group: string | null;
  locked: boolean;
}

export type Box = Pick<PlacedElement, 'x' | 'y' | 'width' | 'height'>;

export function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** What has names and values; null for everything else. Only its own properties may be asked for. */
export function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** A list; empty for everything else. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value that a text in JSON stands for; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

export function withinBoard(value: number): number {
  return Math.max(-edge, Math.min(edge, value));
}

function side(value: unknown, flat: boolean, usual: number): number {
  const length = isFiniteNumber(value) ? Math.abs(value) : usual;
  return Math.max(flat ? 0 : smallestSide, Math.min(largestSide, length));
}
