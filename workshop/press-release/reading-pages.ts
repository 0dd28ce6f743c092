import { plainToRichText, richTextToPlain, listStart, type RichText } from '../rich-text';
import type { RoomPage } from '../room/room-page';
import { countLines, splitAtLine } from '../room/text-lines';
import type { PartId } from './schema';

/** What is read in the room, in order. */
export type ReadingItem =
  | { kind: 'part'; part: PartId; blocks: RichText }
  | { kind: 'question'; text: string }
  | { kind: 'answer'; blocks: RichText }
  /** The question before it has no answer yet. */
  | { kind: 'open' };

/** A page of formatted text; `look` is `headline` for the one with the headline alone. */
export interface ReadingPage extends RoomPage {
  look: 'headline' | 'text';
  reading: readonly ReadingItem[];
}

/** Sizes in hundredths of the picture's height, as in the style sheet of the view: letters, lines, and the space behind a block. */
const looks = {
  headline: { size: 7.8, line: 9.2, gap: 3, width: 150 },
  text: { size: 3.6, line: 5.2, gap: 2.9, width: 115 },
};
/** The height of a page; what is above it on the screen is taken off. */
const height = 72;

type Block = { item: ReadingItem; lines: number };

/**
 * Splits a text into pages for the room: paragraphs and items of lists stay whole, and one that is longer than a page continues on the
 * next. A question stands with the beginning of its answer.
 */
export function readingPages(
  id: string,
  title: string,
  items: readonly ReadingItem[],
  look: ReadingPage['look'],
): ReadingPage[] {
  const { line, gap } = looks[look];
  const most = Math.floor(height / line);
  const blocks = items.flatMap((item) => blocksOf(item, look, most));
  const full = filledPages(blocks, height, { line, gap });
  let pages = full;
  // Pages of the same number that are filled evenly: the last one does not hold what is left over.
  for (let lower = height - 2; lower > height / 2; lower -= 2) {
    const even = filledPages(blocks, lower, { line, gap });
    if (even.length > full.length) break;
    pages = even;
  }
  return pages.map((reading, index) => ({
    id: index === 0 ? id : `${id}-${index + 1}`,
    title: pages.length === 1 ? title : `${title} ${index + 1}/${pages.length}`,
    look,
    reading: joined(reading),
  }));
}

function filledPages(
  blocks: readonly Block[],
  most: number,
  { line, gap }: { line: number; gap: number },
): ReadingItem[][] {
  const pages: ReadingItem[][] = [];
  let left = 0;
  for (const [index, { item, lines }] of blocks.entries()) {
    const needed = lines * line + gap;
    const next = item.kind === 'question' ? blocks[index + 1] : undefined;
    const together = needed + (next ? next.lines * line + gap : 0);
    const isTooLong = together - gap > left && needed - gap <= most;
    if (pages.length === 0 || isTooLong || needed - gap > left) {
      pages.push([]);
      left = most;
    }
    pages.at(-1)?.push(item);
    left -= needed;
  }
  return pages;
}

/** The height of what is on a page, in hundredths of the picture's height. */
export function readingHeight({ reading, look }: Pick<ReadingPage, 'reading' | 'look'>): number {
  const { line, gap } = looks[look];
  const blocks = reading.flatMap((item) => blocksOf(item, look, Infinity));
  return blocks.reduce((sum, { lines }) => sum + lines * line + gap, 0) - gap;
}

/** An item in parts that are not divided between pages. */
function blocksOf(item: ReadingItem, look: ReadingPage['look'], most: number): Block[] {
  const { size, width: full } = looks[look];
  // Quotes and lists are indented.
  const isQuote = item.kind === 'part' && (item.part === 'leaderQuote' || item.part === 'customerQuote');
  const width = isQuote || ('blocks' in item && item.blocks.some(({ type }) => type === 'list')) ? full - 5 : full;
  const count = (text: string) => Math.max(1, countLines(text, width, size));
  if (item.kind === 'open') return [{ item, lines: 1 }];
  if (item.kind === 'question') return [{ item, lines: count(item.text) }];
  return item.blocks.flatMap(singleItems).flatMap((block): Block[] => {
    const text = richTextToPlain([block]).trim();
    if (text === '') return [];
    const lines = count(text);
    if (lines <= most) return [{ item: { ...item, blocks: [block] }, lines }];
    return pieces(text, most, width, size).map((piece) => ({
      item: { ...item, blocks: plainToRichText(piece) },
      lines: count(piece),
    }));
  });
}

/** The items of a list as lists of their own, with their numbers. */
function singleItems(block: RichText[number]): RichText {
  if (block.type !== 'list') return [block];
  return block.children.map((child, index) => ({ ...block, start: listStart(block) + index, children: [child] }));
}

function pieces(text: string, most: number, width: number, size: number): string[] {
  const parts: string[] = [];
  for (let rest = text; rest !== '';) {
    const [part, other] = splitAtLine(rest, most, width, size);
    parts.push(part);
    rest = other;
  }
  return parts;
}

/** Parts of the same item on a page as one again, so that a list is one list. */
function joined(items: readonly ReadingItem[]): ReadingItem[] {
  const all: ReadingItem[] = [];
  for (const item of items) {
    const last = all.at(-1);
    const isSame =
      (item.kind === 'part' && last?.kind === 'part' && last.part === item.part) ||
      (item.kind === 'answer' && last?.kind === 'answer');
    if (isSame && 'blocks' in item && last && 'blocks' in last)
      all[all.length - 1] = { ...last, blocks: withList(last.blocks, item.blocks) };
    else all.push(item);
  }
  return all;
}

function withList(before: RichText, added: RichText): RichText {
  const [last, next] = [before.at(-1), added[0]];
  if (last?.type !== 'list' || next?.type !== 'list' || last.listType !== next.listType) return [...before, ...added];
  return [...before.slice(0, -1), { ...last, children: [...last.children, ...next.children] }, ...added.slice(1)];
}
