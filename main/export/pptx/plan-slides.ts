import type { Block, Heading, LeitbildDocument } from '../../../workshop/document';
import type { Language } from '../../../workshop/language';
import type { StepId } from '../../../workshop/step';
import { cutAt } from '../chart-labels';
import { blockPieces, quoteParagraphs, subheadPiece, type Content } from './block-pieces';
import { hideDetails } from './hide-details';
import type { Piece, PieceContext, Pictures } from './piece';
import { pptxWords } from './pptx-words';
import type { Slide, SlideShape } from './slide-plan';
import { gap, leastSize, ownFrame, textSizes, type Box, type SlideFrame } from './slide-style';
import { lineHeight, lineStarts } from './text-metrics';
import { sizeForLines, textPiece } from './text-piece';

/** A heading with its blocks, up to the next heading. `path` has the headings above it and itself. */
interface Section {
  path: string[];
  blocks: Content[];
  step: StepId | null;
  chapter: number;
  appendix: boolean;
}

/** Two chapters share a slide when one of them needs no more than this share of it. */
const smallShare = 0.4;

/**
 * The slides of a document after its title slide: each chapter begins on a new slide, with the nearest heading as title. What does not
 * fit goes on on the next slide; nothing is left out. Of a document with `shownSlides`, details are hidden at the end.
 */
export function planSlides(document: LeitbildDocument, pictures: Pictures, frame: SlideFrame = ownFrame): Slide[] {
  const context = { pictures, frame };
  const sections = sectionsOf(document);
  const slides: Slide[] = [];
  for (let first = 0; first < sections.length;) {
    const count = balancedCount(sections.slice(first), context);
    slides.push(...slidesOf(sections.slice(first, first + count), context));
    first += count;
  }
  const places = new Map<number, number>();
  for (const slide of slides) {
    slide.place = places.get(slide.chapter) ?? 0;
    places.set(slide.chapter, slide.place + 1);
  }
  const all = hideDetails(slides, document.shownSlides);
  return numberParts(frame.hasDividers ? withDivider(all, document.language, frame) : all);
}

/** Opens the hidden slides with a slide of their own. */
function withDivider(slides: readonly Slide[], language: Language, frame: SlideFrame): Slide[] {
  const at = slides.findIndex(({ hidden }) => hidden);
  const hidden = slides[at];
  if (!hidden) return [...slides];
  const divider: Slide = {
    ...hidden,
    ...titled([pptxWords[language].divider], frame),
    layout: 'divider',
    step: null,
    chapter: -1,
    continues: false,
    shapes: [],
  };
  return [...slides.slice(0, at), divider, ...slides.slice(at)];
}

function sectionsOf(document: LeitbildDocument): Section[] {
  const sections: Section[] = [];
  let path: string[] = [];
  let step: StepId | null = null;
  let chapter = -1;
  let appendix = false;
  const begin = (heading: Pick<Heading, 'level' | 'text'>) => {
    path = [...path.slice(0, heading.level - 1), heading.text];
    sections.push({ path, blocks: [], step, chapter, appendix });
  };
  for (const block of document.blocks) {
    if (block.kind === 'pageBreak') appendix = true;
    else if (block.kind === 'heading') {
      if (block.level === 1) {
        chapter += 1;
        step = block.step ?? null;
      }
      begin(block);
    } else if (block.kind !== 'contents') {
      // A press release begins without a heading.
      if (sections.length === 0) begin({ level: 1, text: document.title });
      sections.at(-1)?.blocks.push(block);
    }
  }
  return sections.filter(({ blocks }) => blocks.length > 0);
}

/**
 * How many of the sections share a slide: as many as fit, but the last of them goes to the next slide when that is all but empty otherwise
 * and the slides are more alike then.
 */
function balancedCount(sections: readonly Section[], context: PieceContext): number {
  const count = sectionsTogether(sections, context);
  const next = sections.slice(count);
  const [last] = sections.slice(count - 1, count);
  if (count < 2 || next[0]?.chapter !== last?.chapter) return count;
  const heightOf = (some: readonly Section[]) =>
    some.reduce((sum, each) => sum + stackHeight(piecesOf(each, context, leastSize + 2), context.frame.body.width), 0);
  const behind = next.slice(0, sectionsTogether(next, context));
  const moved = sections.slice(count - 1, count + behind.length);
  const isSmall = heightOf(behind) <= context.frame.body.height * smallShare;
  const isBetter = heightOf(moved) <= heightOf(sections.slice(0, count));
  return isSmall && isBetter && sectionsTogether(moved, context) === moved.length ? count - 1 : count;
}

/** How many of the sections fit on a slide together. */
function sectionsTogether(sections: readonly Section[], context: PieceContext): number {
  const [first] = sections;
  if (!first) return 0;
  let count = 1;
  while (count < sections.length) {
    const together = sections.slice(0, count + 1);
    const pieces = together.map((section) => piecesOf(section, context, leastSize + 2));
    if (together.some(isQuote) || pieces.flat().some(({ alone, beside }) => alone === true || beside !== undefined))
      break;
    const added = together.at(-1) ?? first;
    if (added.chapter !== first.chapter && (count > 1 || !mayShare(sections, pieces, context.frame))) break;
    // Parts of different sections do not mix.
    const isPart = first.path.length > 2 && added.path.length > 2;
    if (isPart && first.path[1] !== added.path[1]) break;
    const placed = withHeadings(together, commonPath(together), pieces, leastSize + 2);
    if (!isOnOneSlide(placed, context.frame)) break;
    count += 1;
  }
  return count;
}

/** Whether two chapters may share a slide: both have one section, and one of them is small. */
function mayShare(sections: readonly Section[], pieces: readonly Piece[][], { body }: SlideFrame): boolean {
  const [first, second, third] = sections;
  const isOneShort = pieces.some((own) => stackHeight(own, body.width) <= body.height * smallShare);
  return isOneShort && first?.appendix === second?.appendix && third?.chapter !== second?.chapter;
}

/** The pieces of sections, each below its heading unless that is the title of the slide. */
function withHeadings(
  sections: readonly Section[],
  path: readonly string[],
  pieces: readonly Piece[][],
  size: number,
): Piece[] {
  return sections.flatMap((section, index) => {
    const heading = section.path.at(-1) ?? '';
    const isTitle = section.path.length === path.length && heading === path.at(-1);
    const own = pieces[index] ?? [];
    return isTitle ? own : joined(subheadPiece(heading, size), own);
  });
}

function piecesOf({ blocks, path }: Section, context: PieceContext, size: number): Piece[] {
  return blockPieces(blocks, context, size, path.at(-1) ?? '');
}

function stackHeight(pieces: readonly Piece[], width: number): number {
  return pieces.reduce((sum, piece, index) => sum + piece.least(width) + (index > 0 ? gap : 0), 0);
}

function isQuote({ blocks }: Section): boolean {
  return blocks.length === 1 && blocks[0]?.kind === 'quote';
}

/** The headings that all sections have in common. */
function commonPath(sections: readonly Section[]): string[] {
  const [first] = sections;
  if (!first) return [];
  const end = first.path.findIndex((heading, level) => sections.some(({ path }) => path[level] !== heading));
  const shared = end === -1 ? first.path : first.path.slice(0, end);
  // Chapters that share a slide have nothing in common: the first one names it.
  return shared.length === 0 ? first.path.slice(0, 1) : shared;
}

function slidesOf(sections: readonly Section[], context: PieceContext): Slide[] {
  const { frame } = context;
  const [first] = sections;
  if (!first) return [];
  const path = commonPath(sections);
  const blank = (layout: Slide['layout'] = 'content'): Slide => ({
    ...titled(path, frame),
    layout,
    step: first.step,
    chapter: first.chapter,
    place: 0,
    appendix: first.appendix,
    continues: false,
    depth: path.length - 1,
    shapes: [],
    hidden: false,
  });
  const [only] = first.blocks;
  if (sections.length === 1 && isQuote(first) && only?.kind === 'quote') {
    const slide = quoteSlide(only, blank('quote'), frame);
    if (slide) return [slide];
  }
  const piecesAt = (size: number) =>
    withHeadings(
      sections,
      path,
      sections.map((section) => piecesOf(section, context, size)),
      size,
    );
  const fitting = textSizes.find((size) => isOnOneSlide(piecesAt(size), frame));
  return flow(piecesAt(fitting ?? leastSize + 2), blank, frame);
}

/** A heading and what follows; text directly below it is one text with it. */
function joined(heading: Piece, [next, ...rest]: Piece[]): Piece[] {
  if (!next) return [heading];
  if (!heading.paragraphs || !next.paragraphs) return [heading, next, ...rest];
  return [textPiece([...heading.paragraphs, ...next.paragraphs]), ...rest];
}

function isOnOneSlide(pieces: readonly Piece[], { body }: SlideFrame): boolean {
  const [first, ...rest] = pieces;
  if (first?.beside === undefined || rest.length === 0) return stackHeight(pieces, body.width) <= body.height;
  return stackHeight(rest, body.width - first.beside - 2 * gap) <= body.height;
}

/** Places pieces from top to bottom, on as many slides as they need. */
function flow(pieces: readonly Piece[], blank: () => Slide, { body }: SlideFrame): Slide[] {
  const slides: Slide[] = [];
  let slide = blank();
  let room: Box = { ...body };
  // So far the slide shows captions and headings only, with which what follows must stay.
  let isOpen = true;
  slides.push(slide);
  const turn = (continues = false) => {
    slide = { ...blank(), continues };
    slides.push(slide);
    room = { ...body };
    isOpen = true;
  };
  const queue = [...pieces];
  for (let piece = queue.shift(); piece; piece = queue.shift()) {
    const isEmpty = slide.shapes.length === 0;
    if (isEmpty && piece.beside !== undefined && queue.length > 0) {
      const width = piece.beside;
      put(slide, piece, { ...room, width, height: Math.min(room.height, piece.height(width)) });
      isOpen = false;
      room = { ...room, x: room.x + width + 2 * gap, width: room.width - width - 2 * gap };
      continue;
    }
    // What follows a chart on its slide keeps its place.
    const isFlexible = piece.least(room.width) < piece.height(room.width);
    const behind = isFlexible ? stackHeight(followers(queue), room.width) : 0;
    const below = behind > 0 && piece.least(room.width) + gap + behind <= room.height ? behind + gap : 0;
    const height = Math.min(piece.height(room.width), room.height - below);
    const isHeading = piece.paragraphs?.at(-1)?.look === 'subhead' || piece.paragraphs?.at(-1)?.look === 'caption';
    const isFollowed = !isHeading || isEmpty || begins(queue[0], room.width, room.height - height - gap);
    if (piece.least(room.width) <= height && height <= room.height && isFollowed) {
      put(slide, piece, { ...room, height });
      isOpen &&= isHeading;
      const used = height + gap;
      room = { ...room, y: room.y + used, height: room.height - used };
      continue;
    }
    const splitAt = (isWhole: boolean) => piece.split(room.width, room.height, isWhole);
    const split = isHeading && !isEmpty ? null : (splitAt(isEmpty) ?? (isOpen ? splitAt(true) : null));
    if (split) {
      const [head, tail] = split;
      put(slide, head, { ...room, height: head.height(room.width) });
      turn(true);
      queue.unshift(tail);
    } else if (isEmpty) {
      // It cannot be made smaller.
      put(slide, piece, { ...room });
      if (queue.length > 0) turn();
    } else {
      turn();
      queue.unshift(piece);
    }
  }
  return slides;
}

/** Whether a piece, or the first part of it, has its place in what is left of a slide. */
function begins(piece: Piece | undefined, width: number, room: number): boolean {
  return piece === undefined || piece.least(width) <= room || piece.split(width, room, false) !== null;
}

/** The texts right behind a piece. */
function followers(queue: readonly Piece[]): Piece[] {
  const end = queue.findIndex(({ paragraphs }) => paragraphs === undefined);
  return queue.slice(0, end === -1 ? undefined : end);
}

function put(slide: Slide, piece: Piece, box: Box): void {
  slide.shapes.push(...piece.place(box));
  slide.notes.push(...(piece.notes ?? []));
}

/** Space before a quotation; there is more behind it. */
const quoteIndent = 36;

/** A quotation by itself, as large as it fits; null when it is too long. */
function quoteSlide(block: Extract<Block, { kind: 'quote' }>, slide: Slide, { body }: SlideFrame): Slide | null {
  const width = body.width - 4 * quoteIndent;
  const sizes = [30, 26, 22, 18];
  const piece = sizes
    .map((size) => textPiece(quoteParagraphs(block, size), 'quote'))
    .find((each) => each.height(width) <= body.height);
  if (!piece) return null;
  const box = { ...body, x: body.x + quoteIndent, width };
  return { ...slide, shapes: piece.place(box).map((shape): SlideShape => ({ ...shape, box })) };
}

/** Title and kicker of a path of headings; what is too long for its place is kept in the notes. */
function titled(path: readonly string[], frame: SlideFrame): Pick<Slide, 'title' | 'titleSize' | 'kicker' | 'notes'> {
  const whole = path.at(-1) ?? '';
  const above = path.slice(0, -1).join(' · ');
  const { title, size } = fitTitle(whole, frame.title, frame.titleSizes);
  const kicker = cutToLines(above, frame.kicker.width, leastSize, 1);
  const notes = [kicker === above ? '' : above, title === whole ? '' : whole].filter((text) => text !== '');
  return { title, titleSize: size, kicker, notes };
}

/** A title at the largest of the sizes at which it fits into a box, on one line if that is possible; cut when it fits at none. */
export function fitTitle(
  text: string,
  { width, height }: Box,
  sizes: readonly number[],
): { title: string; size: number } {
  const linesAt = (size: number) => Math.max(1, Math.floor(height / (size * lineHeight)));
  const least = sizes.at(-1) ?? leastSize;
  for (let lines = 1; lines <= linesAt(least); lines += 1) {
    const size = sizeForLines(
      text,
      width,
      sizes.filter((each) => linesAt(each) >= lines),
      lines,
    );
    if (size !== null) return { title: text, size };
  }
  return { title: cutToLines(text, width, least, linesAt(least)), size: least };
}

/** The start of a text that fits into some lines, with an ellipsis when something is missing. */
export function cutToLines(text: string, width: number, size: number, lines: number): string {
  const end = lineStarts(text, width, size, 1)[lines];
  return end === undefined ? text : `${cutAt(text, Math.max(0, end - 3))}…`;
}

/** Neighbours with the same title are numbered: "(2/3)". */
function numberParts(slides: readonly Slide[]): Slide[] {
  const groups: Slide[][] = [];
  let last = '';
  for (const slide of slides) {
    const name = JSON.stringify([slide.chapter, slide.kicker, slide.title, slide.hidden]);
    if (name === last) groups.at(-1)?.push(slide);
    else groups.push([slide]);
    last = name;
  }
  return groups.flatMap((group) =>
    group.length === 1
      ? group
      : group.map((slide, index) => ({ ...slide, title: `${slide.title} (${index + 1}/${group.length})` })),
  );
}
