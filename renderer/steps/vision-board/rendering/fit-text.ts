/** Typography of notes, in board units. The textarea of the text editor uses the same values. */
export const noteTypography = {
  padding: 16,
  lineHeight: 1.3,
  /** Font sizes, largest first. Text shrinks to fit its note; below the last size the note grows. */
  sizes: [24, 20, 18, 16, 14, 12],
} as const;

const smallestSize = noteTypography.sizes[noteTypography.sizes.length - 1] ?? 12;

export interface TextLayout {
  size: number;
  lines: readonly string[];
  /** Height that a note of this width needs for the whole text. */
  height: number;
}

/** Width of a text at font size 1. Widths are proportional to the size (`text-rendering: geometricPrecision`). */
export type Measure = (text: string) => number;

/** Lays out a text in a note, at the largest size at which all of it fits and no word is broken. */
export function fitText(text: string, width: number, height: number, measure: Measure): TextLayout {
  const available = {
    width: Math.max(1, width - 2 * noteTypography.padding),
    height: height - 2 * noteTypography.padding,
  };
  const paragraphs = text.split('\n').map((paragraph) => wordsOf(paragraph, measure));
  for (const size of noteTypography.sizes) {
    const isLast = size === smallestSize;
    const maxLines = isLast ? Infinity : Math.floor(available.height / (size * noteTypography.lineHeight) + 0.001);
    const lines = breakLines(paragraphs, available.width / size, maxLines, isLast, measure);
    if (lines)
      return { size, lines, height: lines.length * size * noteTypography.lineHeight + 2 * noteTypography.padding };
  }
  throw new Error('The smallest size takes every text');
}

/** Lays out a text at a fixed size. Words longer than a line are broken. */
export function layoutText(text: string, width: number, size: number, measure: Measure): TextLayout {
  const paragraphs = text.split('\n').map((paragraph) => wordsOf(paragraph, measure));
  const lines = breakLines(paragraphs, Math.max(1, width / size), Infinity, true, measure) ?? [];
  return { size, lines, height: lines.length * size * noteTypography.lineHeight };
}

interface Word {
  text: string;
  width: number;
  isSpace: boolean;
}

/** Splits at break opportunities as browsers do: at spaces, and after hyphens and dashes. */
function wordsOf(paragraph: string, measure: Measure): Word[] {
  const parts = paragraph.match(/\s+|[^\s\-–—]*[-–—]+|[^\s\-–—]+/g) ?? [];
  return parts.map((text) => ({ text, width: measure(text), isSpace: text.trim() === '' }));
}

/** Breaks words into lines; `width` in multiples of the font size. Null when there are too many lines or a word would be broken. */
function breakLines(
  paragraphs: readonly (readonly Word[])[],
  width: number,
  maxLines: number,
  mayBreakWords: boolean,
  measure: Measure,
): string[] | null {
  const lines: string[] = [];
  for (const words of paragraphs) {
    let line = '';
    let used = 0;
    let space: Word | null = null;
    for (const word of words) {
      if (word.isSpace) {
        space = word;
        continue;
      }
      const gap = space?.width ?? 0;
      if (used + gap + word.width <= width) {
        line += (space?.text ?? '') + word.text;
        used += gap + word.width;
      } else {
        if (line !== '') lines.push(line);
        line = word.text;
        used = word.width;
        if (word.width > width) {
          if (!mayBreakWords) return null;
          const pieces = breakWord(word.text, width, measure);
          line = pieces.pop() ?? '';
          used = measure(line);
          lines.push(...pieces);
        }
      }
      space = null;
      if (lines.length >= maxLines) return null;
    }
    lines.push(line);
    if (lines.length > maxLines) return null;
  }
  return lines;
}

/** Breaks a word that is longer than a line. */
function breakWord(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const extent = measure(character);
    if (piece !== '' && used + extent > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += extent;
  }
  pieces.push(piece);
  return pieces;
}
