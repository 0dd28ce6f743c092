import { estimateTextWidth } from '../svg/wrap-text';
import type { RoomText, TextSize } from './room-content';

/** Lines that a text needs at a width, both in the unit of `fontSize`. Line breaks of the text count, empty lines do not. */
export function countLines(text: string, width: number, fontSize: number): number {
  return linesOfText(text, width, fontSize).length;
}

/** Lengths in UTF-16 code units up to which a statement is set large, and up to which it is set in medium size. */
const sizeLimits = { large: 180, medium: 320 } as const;

/** The size in which a statement or quote of this length is set. */
export function textSizeOf({ look, text, size }: RoomText): TextSize {
  if (size || look === 'prose') return size ?? 'small';
  if (text.length <= sizeLimits.large) return look === 'quote' ? 'medium' : 'large';
  return text.length <= sizeLimits.medium ? 'medium' : 'small';
}

/**
 * The part of a text that fits on `lines` lines, and the rest; the rest is empty when all of it fits. A part ends with a sentence where
 * one ends late enough, otherwise between words.
 */
export function splitAtLine(
  text: string,
  lines: number,
  width: number,
  fontSize: number,
): [part: string, rest: string] {
  const wanted = Math.max(1, lines);
  const next = linesOfText(text, width, fontSize, wanted + 1)[wanted];
  if (!next) return [text.trim(), ''];
  const part = text.slice(0, next.start);
  const sentence = [...part.matchAll(/[.!?…][“”"»«’)]*\s/g)].at(-1);
  const end = sentence ? sentence.index + sentence[0].length : 0;
  const at = end > part.length * leastShare ? end : next.start;
  return [text.slice(0, at).trim(), text.slice(at).trim()];
}

/** A page that ends with a sentence is at least filled to this share. */
const leastShare = 0.55;

interface Line {
  /** Index of its first letter in the text. */
  start: number;
}

const letterWidths = new Map<string, number>();

/** As `estimateTextWidth` for a font size of 1; pages are measured with each change of a session. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    let own = letterWidths.get(letter);
    if (own === undefined) letterWidths.set(letter, (own = estimateTextWidth(letter, 1)));
    width += own;
  }
  return width;
}

/**
 * The lines as a browser would break them, estimated: words are kept whole, and one that is wider than a line takes several. Not more than
 * `most` and those of one more word.
 */
function linesOfText(text: string, width: number, fontSize: number, most = Infinity): Line[] {
  const lines: Line[] = [];
  const space = widthOf(' ') * fontSize;
  let left = 0;
  for (const { 0: token, index } of text.matchAll(/\n|[^\s]+/g)) {
    if (token === '\n') {
      left = 0;
      continue;
    }
    if (lines.length >= most) break;
    const length = widthOf(token) * fontSize;
    if (left > 0 && left + space + length <= width) {
      left += space + length;
      continue;
    }
    const parts = Math.max(1, Math.ceil(length / width));
    const letters = Math.ceil(token.length / parts);
    for (let part = 0; part < parts; part += 1) lines.push({ start: index + part * letters });
    left = length - (parts - 1) * width;
  }
  return lines;
}
