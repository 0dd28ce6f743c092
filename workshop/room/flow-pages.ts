import { estimateTextWidth } from '../svg/wrap-text';
import type { ContentPage, RoomContent, RoomItem, RoomRow, RoomText, TextSize } from './room-content';
import { countLines, splitAtLine, textSizeOf } from './text-lines';

/**
 * Lengths in hundredths of the height of a picture of 16:9, the unit of the room's sizes in renderer/ui/tokens.css: what is left of the
 * screen between the step's name and the question of the empty chair, and the sizes of type in renderer/shell/room.
 */
const page = { width: 164, height: 74 };
export const roomPageHeight = page.height;
/** Letters of the serif are wider than the estimate, which is for the sans. */
const serifWidth = { text: 1.05, heading: 1.08 };
const type = { least: 2.6, small: 3.6, medium: 5.2, large: 7.8 };
const lineHeights = { least: 1.3, small: 1.35, medium: 1.25, large: 1.2 };
const headingMargin = 3;
const gap = 2.6;
const rowPadding = 2.6;
/** Width of what stands before a row, with the space behind it. */
const leadWidth = 4;
const barHeight = 1.8;
/** A line of prose is at most this long, so that the eye finds the next one. */
const longestLine = 34;
const quoteIndent = 3;
/** A longer text of a row is cut with an ellipsis. */
const mostRowLines = 4;
/** From this number on, short rows stand in two columns. */
const leastForColumns = 8;
const columnWidth = 78;

interface FlowOptions {
  /** Id of the first page; the others have ids `id-2`, `id-3`. */
  id: string;
  /** What the facilitator chooses the page by. */
  title: string;
  kicker?: string;
  /** The heading on the page; the title without one. */
  heading?: string;
}

/** Puts items on as many pages as they need, in their order and each on one page; long texts continue on the next one. None without items. */
export function flowPages(options: FlowOptions, items: readonly RoomItem[]): ContentPage[] {
  if (items.length === 0) return [];
  const { id, title, kicker, heading = title } = options;
  const free = page.height - headHeight(kicker, heading);
  const columns = hasShortRowsOnly(items) ? 2 : 1;
  const pages = columns === 2 ? inTwoColumns(items, free) : inOneColumn(items, free);
  return pages.map((own, index) => ({
    id: index === 0 ? id : `${id}-${index + 1}`,
    title: pages.length === 1 ? title : `${title} ${index + 1}/${pages.length}`,
    content: (): RoomContent => ({ ...(kicker ? { kicker } : {}), heading, items: own, columns }),
  }));
}

/** A text as an item; none when it is blank. */
export function textItems(text: string, look: RoomText['look'] = 'prose', label?: string): RoomText[] {
  return text.trim() === '' ? [] : [{ kind: 'text', look, text: text.trim(), ...(label ? { label } : {}) }];
}

/** Facts side by side; those that are too long for that are texts below each other, and blank ones are left out. */
export function factItems(facts: readonly { label: string; text: string }[]): RoomItem[] {
  const known = facts.map(({ label, text }) => ({ label, text: text.trim() })).filter(({ text }) => text !== '');
  const isShort = ({ label, text }: { label: string; text: string }) =>
    text.length <= longestFact && label.length <= longestFact && !text.includes('\n');
  const short = known.filter(isShort);
  return [
    ...known.filter((fact) => !isShort(fact)).flatMap(({ label, text }) => textItems(text, 'prose', label)),
    ...Array.from({ length: Math.ceil(short.length / factsPerRow) }, (_, index): RoomItem => ({
      kind: 'facts',
      facts: short.slice(index * factsPerRow, (index + 1) * factsPerRow),
    })),
  ];
}

/** Longest fact in UTF-16 code units: two lines of a quarter of the width. */
const longestFact = 36;
const factsPerRow = 4;
const factWidth = 41;

function headHeight(kicker: string | undefined, heading: string): number {
  return (kicker ? type.least * lineHeights.least + 1 : 0) + headingHeight(heading);
}

function headingHeight(heading: string): number {
  if (heading === '') return 0;
  const size = isLongHeading(heading) ? 'small' : 'medium';
  return countLines(heading, page.width / serifWidth.heading, type[size]) * type[size] * 1.2 + headingMargin;
}

/** Whether a heading is set smaller, because it would fill the page. */
export function isLongHeading(heading: string): boolean {
  return heading.length > 190;
}

function inOneColumn(items: readonly RoomItem[], free: number): RoomItem[][] {
  const fill = (height: number) => filledPages(items, height);
  const pages = fill(free);
  if (pages.length === 1 || items.some(({ kind }) => kind === 'text')) return pages;
  return evenPages(fill, pages, free);
}

/** Pages of the same number that are filled as evenly as possible: the last one does not hold what is left over. */
function evenPages(fill: (height: number) => RoomItem[][], full: RoomItem[][], free: number): RoomItem[][] {
  let best = full;
  for (let height = free - 2; height > free / 2; height -= 2) {
    const pages = fill(height);
    if (pages.length > full.length) break;
    best = pages;
  }
  return best;
}

function filledPages(items: readonly RoomItem[], height: number): RoomItem[][] {
  const pages: RoomItem[][] = [[]];
  let left = height;
  const turn = () => {
    pages.push([]);
    left = height;
  };
  const rest = [...items].reverse();
  for (let item = rest.pop(); item; item = rest.pop()) {
    const own = pages.at(-1) ?? [];
    const needed = heightOf(item) + (own.length === 0 || isRowAfterRow(own, item) ? 0 : gap);
    if (needed <= left) {
      own.push(item);
      left -= needed;
    } else if (item.kind === 'text') {
      const [part, other] = splitText(item, left - (own.length === 0 ? 0 : gap), own.length === 0);
      if (part) own.push(part);
      if (other) rest.push(other);
      turn();
    } else {
      if (own.length > 0) turn();
      pages.at(-1)?.push(item);
      left -= heightOf(item);
    }
  }
  return pages.filter((each) => each.length > 0);
}

function isRowAfterRow(own: readonly RoomItem[], item: RoomItem): boolean {
  return item.kind === 'row' && own.at(-1)?.kind === 'row';
}

/** At least this many lines of a text stand before it continues on the next page. */
const fewestLines = 3;

function splitText(item: RoomText, left: number, isFirst: boolean): [RoomText | null, RoomText | null] {
  const size = textSizeOf(item);
  const lines = Math.floor((left - labelHeight(item)) / lineOf(size));
  if (lines < fewestLines && !isFirst) return [null, item];
  const [part, rest] = splitAtLine(item.text, Math.max(1, lines), textWidth(item, size), type[size]);
  return [{ ...item, text: part, size }, rest === '' ? null : { ...item, text: rest, size }];
}

function lineOf(size: TextSize): number {
  return type[size] * lineHeights[size];
}

function textWidth({ look }: RoomText, size: TextSize): number {
  const width = Math.min(page.width, longestLine * type[size]);
  if (look === 'prose') return width;
  return (look === 'quote' ? width - quoteIndent : width) / serifWidth.text;
}

function labelHeight({ label }: RoomText): number {
  return label ? type.least * lineHeights.least + 0.4 : 0;
}

/** Height of an item in hundredths of the picture's height. */
export function heightOf(item: RoomItem): number {
  const known = heights.get(item);
  if (known !== undefined) return known;
  const height = measured(item);
  heights.set(item, height);
  return height;
}

const heights = new WeakMap<RoomItem, number>();

function measured(item: RoomItem): number {
  switch (item.kind) {
    case 'text': {
      const size = textSizeOf(item);
      return labelHeight(item) + countLines(item.text, textWidth(item, size), type[size]) * lineOf(size);
    }
    case 'row':
      return rowHeight(item, page.width);
    case 'facts': {
      const lines = item.facts.map(({ text }) => countLines(text, factWidth, type.small));
      return 0.4 + type.least * lineHeights.least + Math.min(2, Math.max(1, ...lines)) * lineOf('small');
    }
    case 'meters':
      return 0.4 + type.least * lineHeights.least + lineOf('small');
  }
}

function rowHeight({ text, lead, about, detail, share, target }: RoomRow, width: number): number {
  const before = lead ? estimateTextWidth(lead, type.small) + leadWidth : 0;
  const beside = about ? estimateTextWidth(about, type.least) + leadWidth : 0;
  const space = width - before;
  const isBeside = estimateTextWidth(text, type.small) + beside <= space;
  const lines = Math.min(mostRowLines, countLines(text, space, type.small));
  const below =
    (isBeside || !about ? 0 : Math.min(2, countLines(about, space, type.least))) +
    (detail ? Math.min(mostRowLines, countLines(detail, space, type.least)) : 0);
  return (
    rowPadding +
    Math.max(1, lines) * lineOf('small') +
    below * type.least * lineHeights.least +
    (share === undefined ? 0 : barHeight) +
    (target === undefined ? 0 : barHeight)
  );
}

function hasShortRowsOnly(items: readonly RoomItem[]): boolean {
  return (
    items.length > leastForColumns &&
    items.every(
      (item) =>
        item.kind === 'row' && item.share === undefined && rowHeight(item, columnWidth) <= rowPadding + lineOf('small'),
    )
  );
}

/** Rows of one line each, column by column. */
function inTwoColumns(rows: readonly RoomItem[], free: number): RoomItem[][] {
  const most = 2 * Math.max(1, Math.floor(free / (rowPadding + lineOf('small'))));
  const pages = Math.ceil(rows.length / most);
  const each = Math.ceil(rows.length / pages);
  return Array.from({ length: pages }, (_, index) => rows.slice(index * each, (index + 1) * each));
}
