import { generateNKeysBetween } from 'fractional-indexing';
import { idField } from '../fields';
import type { BoardElement, ConnectorEnd, PlacedElement } from './schema';
import { largestSide, smallestSide } from './terms';

/** Warnings of an import. Everything that was changed or left out is covered by one of them. */
export const importWarnings = [
  /** Files of a canvas that were not found; notes with their names replace them. */
  'filesMissing',
  /** Elements of unknown types. */
  'unknownKinds',
  /** Unknown properties that were left out. */
  'unknownDetails',
  /** Unknown properties that are kept and written to an exported canvas. */
  'keptDetails',
  /** Connectors with a missing end. */
  'looseEnds',
  /** Elements without a valid position; they are placed in rows. */
  'placeless',
  /** Texts cut to the longest length. */
  'textsCut',
  /** Elements or rows over the limit. */
  'tooMany',
  /** Colours replaced by the nearest one of the board. */
  'coloursNear',
  /** Diamonds that were imported as rectangles. */
  'diamonds',
  /** Bent arrows that were imported as drawings without an arrowhead. */
  'bentArrows',
  /** Dashed strokes, opacity and mirrored pictures. */
  'simplified',
  /** Links on elements. */
  'links',
  /** Authors who are not participants of this workshop. */
  'strangers',
  /** Pictures with unsupported formats or sizes. */
  'pictures',
] as const;
export type ImportWarning = (typeof importWarnings)[number];

export interface CountedWarning {
  remark: ImportWarning;
  count: number;
  /** The first names or paths that the warning is about. */
  names: string[];
}

/** A board read from a file: valid elements, bottom to top, with their own ids, and warnings. */
export interface ImportedBoard {
  elements: { id: string; element: BoardElement }[];
  /** Titles by id. */
  groups: Record<string, string>;
  remarks: CountedWarning[];
}

/** Largest number of elements of one file. More would make rendering and undo slow. */
export const maxElements = 10_000;
const mostNames = 5;
const longestName = 120;
const longestText = 50_000;
const longestLine = 500;
/** Largest coordinate, in board units; see `boardField`. */
const edge = 1_000_000;

export type Body<Element> = Element extends BoardElement ? Omit<Element, 'order' | 'group' | 'locked'> : never;

/** Collects the elements of a file within the limits of the schema. Readers pass unchecked values of any origin. */
export class BoardCollector {
  readonly #elements: { id: string; element: BoardElement }[] = [];
  readonly #ids = new Map<string, string>();
  readonly #used = new Set<string>();
  readonly #groups = new Map<string, { id: string; title: string }>();
  readonly #remarks = new Map<ImportWarning, { count: number; names: Set<string> }>();
  #placeless = 0;
  #left: number = maxElements;

  /** The board id for a name in the file. The first element with a name keeps it. */
  idFor(foreign: unknown): string {
    const name = typeof foreign === 'string' ? foreign : '';
    const id = idField.safeParse(name).success && !this.#used.has(name) ? name : this.#freshId();
    this.#used.add(id);
    if (name !== '' && !this.#ids.has(name)) this.#ids.set(name, id);
    return id;
  }

  /** The board id that was given to a name; undefined for unknown names. */
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

  /** The first items within the limit; the others are counted. Longer lists would block the window. */
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

  /** A text of several lines, cut to the longest length of the schema. */
  prose(value: unknown): string {
    return this.#cut(value, longestText);
  }

  /** A text of one line, cut to the longest length of the schema. */
  line(value: unknown): string {
    return this.#cut(
      typeof value === 'string' ? value.slice(0, 4 * longestLine).replace(/\s+/g, ' ') : value,
      longestLine,
    );
  }

  /** A valid position and size. Elements without a valid position are placed in rows. */
  box(value: Record<string, unknown>, { flat = false, usual = 200 } = {}): Box {
    const [x, y] = [value['x'], value['y']];
    const place = isFiniteNumber(x) && isFiniteNumber(y) && Math.abs(x) <= edge && Math.abs(y) <= edge;
    if (!place) this.remark('placeless');
    const corner = place ? { x, y } : this.#nextPlace();
    return { ...corner, width: side(value['width'], flat, usual), height: side(value['height'], flat, usual) };
  }

  /** The collected board. Connectors with missing ends are left out with a warning. */
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

/** An object with properties; null for everything else. Read only own properties of it. */
export function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** An array; empty for everything else. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Parses JSON; undefined when it is invalid. */
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
