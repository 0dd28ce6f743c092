import { generateNKeysBetween } from 'fractional-indexing';
import { idField } from '../../fields';
import type { Rect } from '../geometry';
import type { BoardElement, ConnectorEnd } from '../schema';
import { boardLimit, largestSide, smallestSide } from '../terms';
import { maxLineLength, maxTextLength } from '../../text-limits';

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
  'withoutPosition',
  /** Texts cut to the longest length. */
  'textsCut',
  /** Elements or rows over the limit. */
  'tooMany',
  /** Colours replaced by the nearest one of the board. */
  'nearestColours',
  /** Diamonds that were imported as rectangles. */
  'diamonds',
  /** Bent arrows that were imported as drawings, which keep bends and heads but are bound to nothing. */
  'bentArrows',
  /** Dashed strokes, hatched fills, pen pressure, opacity and mirrored pictures. */
  'simplified',
  /** Links on elements. */
  'links',
  /** Authors who are not participants of this workshop. */
  'unknownAuthors',
  /** Pictures with unsupported formats or sizes. */
  'pictures',
] as const;
export type ImportWarning = (typeof importWarnings)[number];

export interface CountedWarning {
  kind: ImportWarning;
  count: number;
  /** The first names or paths that the warning is about. */
  names: string[];
}

/** A board read from a file: valid elements, bottom to top, with their own ids, and warnings. */
export interface ImportedBoard {
  elements: { id: string; element: BoardElement }[];
  /** Titles by id. */
  groups: Record<string, string>;
  warnings: CountedWarning[];
}

/** Largest number of elements of one file. More would make rendering and undo slow. */
export const maxElements = 10_000;
const maxNames = 5;
const maxNameLength = 120;

export type ElementBody<Element> = Element extends BoardElement ? Omit<Element, 'order' | 'group' | 'locked'> : never;

/** Collects the elements of a file within the limits of the schema. Readers pass unchecked values of any origin. */
export class BoardCollector {
  readonly #elements: { id: string; element: BoardElement }[] = [];
  readonly #ids = new Map<string, string>();
  readonly #usedIds = new Set<string>();
  readonly #groups = new Map<string, { id: string; title: string }>();
  readonly #warnings = new Map<ImportWarning, { count: number; names: Set<string> }>();
  #withoutPosition = 0;
  #remaining: number = maxElements;

  /** The board id for a name in the file. The first element with a name keeps it. */
  idFor(foreign: unknown): string {
    const name = typeof foreign === 'string' ? foreign : '';
    const id = idField.safeParse(name).success && !this.#usedIds.has(name) ? name : this.#freshId();
    this.#usedIds.add(id);
    if (name !== '' && !this.#ids.has(name)) this.#ids.set(name, id);
    return id;
  }

  /** The board id that was given to a name; undefined for unknown names. */
  idOf(foreign: unknown): string | undefined {
    return typeof foreign === 'string' ? this.#ids.get(foreign) : undefined;
  }

  groupFor(foreign: string, title = ''): string {
    const known = this.#groups.get(foreign);
    if (known) return known.id;
    const id = idField.safeParse(foreign).success ? foreign : this.#freshId();
    this.#usedIds.add(id);
    this.#groups.set(foreign, { id, title });
    return id;
  }

  add(id: string, body: ElementBody<BoardElement>, { group = null, locked = false }: Partial<GroupAndLock> = {}): void {
    if (this.#remaining === 0) return this.warn('tooMany');
    this.#remaining -= 1;
    this.#elements.push({ id, element: { ...body, group, locked, order: 'a0' } });
  }

  /** The first items within the limit; the others are counted. Longer lists would block the window. */
  limited<Item>(items: readonly Item[]): readonly Item[] {
    if (items.length <= maxElements) return items;
    this.warn('tooMany', '', items.length - maxElements);
    return items.slice(0, maxElements);
  }

  warn(warning: ImportWarning, name = '', count = 1): void {
    const entry = this.#warnings.get(warning) ?? { count: 0, names: new Set() };
    entry.count += count;
    if (name !== '' && entry.names.size < maxNames) entry.names.add(name.slice(0, maxNameLength));
    this.#warnings.set(warning, entry);
  }

  /** A text of several lines, cut to the longest length of the schema. */
  prose(value: unknown): string {
    return this.#cut(value, maxTextLength);
  }

  /** A text of one line, cut to the longest length of the schema. */
  line(value: unknown): string {
    return this.#cut(
      typeof value === 'string' ? value.slice(0, 4 * maxLineLength).replace(/\s+/g, ' ') : value,
      maxLineLength,
    );
  }

  /** A valid position and size. Elements without a valid position are placed in rows. */
  box(value: Record<string, unknown>, { flat = false, fallback = 200 } = {}): Rect {
    const [x, y] = [value['x'], value['y']];
    const isValid = isFiniteNumber(x) && isFiniteNumber(y) && Math.abs(x) <= boardLimit && Math.abs(y) <= boardLimit;
    if (!isValid) this.warn('withoutPosition');
    const corner = isValid ? { x, y } : this.#nextPosition();
    return {
      ...corner,
      width: validSide(value['width'], flat, fallback),
      height: validSide(value['height'], flat, fallback),
    };
  }

  /** The collected board. Connectors with missing ends are left out with a warning. */
  finish(): ImportedBoard {
    const byId = new Map(this.#elements.map(({ id, element }) => [id, element]));
    const endExists = (end: ConnectorEnd) => {
      if ('x' in end) return true;
      const joined = byId.get(end.element);
      return joined !== undefined && joined.type !== 'connector';
    };
    const complete = this.#elements.filter(({ element }) => {
      if (element.type !== 'connector' || (endExists(element.from) && endExists(element.to))) return true;
      this.warn('looseEnds');
      return false;
    });
    const orders = generateNKeysBetween(null, null, complete.length);
    const elements = complete.map(({ id, element }, index) => ({
      id,
      element: { ...element, order: orders[index] ?? 'a0' },
    }));
    const used = new Set(elements.map(({ element }) => element.group));
    const groups = [...this.#groups.values()].filter(({ id }) => used.has(id));
    return {
      elements,
      groups: Object.fromEntries(groups.map(({ id, title }) => [id, title])),
      warnings: [...this.#warnings].map(([kind, { count, names }]) => ({ kind, count, names: [...names] })),
    };
  }

  #freshId(): string {
    let id = `e${this.#usedIds.size + 1}`;
    while (this.#usedIds.has(id)) id = `${id}x`;
    return id;
  }

  #nextPosition(): { x: number; y: number } {
    const index = this.#withoutPosition;
    this.#withoutPosition += 1;
    return { x: (index % 20) * 224, y: Math.floor(index / 20) * 224 };
  }

  #cut(value: unknown, longest: number): string {
    if (typeof value !== 'string') return '';
    if (value.length <= longest) return value;
    this.warn('textsCut');
    return value.slice(0, longest);
  }
}

interface GroupAndLock {
  group: string | null;
  locked: boolean;
}

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
  return Math.max(-boardLimit, Math.min(boardLimit, value));
}

function validSide(value: unknown, flat: boolean, fallback: number): number {
  const length = isFiniteNumber(value) ? Math.abs(value) : fallback;
  return Math.max(flat ? 0 : smallestSide, Math.min(largestSide, length));
}
