import { breakLines } from '../../../../workshop/line-breaking/break-lines';
import {
  hyphenateWords,
  wordsOf,
  type Hyphenate,
  type Measure,
  type Word,
} from '../../../../workshop/line-breaking/words';

/** Typography of notes, in board units. The textarea of the text editor uses the same values. */
export const noteTypography = {
  padding: 12,
  lineHeight: 1.2,
  /** Text fills its note between these font sizes; with more text, the note grows. */
  largest: 64,
  smallest: 12,
  /** Words are kept whole down to this size, and hyphenated rather than set smaller. */
  readable: 26,
  /** Larger text with divided words would be harder to read than smaller text without. */
  largestHyphenated: 36,
} as const;

/** Below the readable size, text with whole words is preferred until it is smaller than this share of hyphenated text. */
const leastShareOfHyphenated = 0.8;

export interface TextLayout {
  size: number;
  lines: readonly string[];
  /** Height that a note of this width needs for the whole text. */
  height: number;
}

/**
 * Lays out a text in a note, at the largest size at which all of it fits. Words that a line is too short for at the readable size are
 * hyphenated, when there is a `hyphenate`; words that fit at no size are broken. `most` is the largest size that is allowed.
 */
export function fitText(
  text: string,
  width: number,
  height: number,
  measure: Measure,
  hyphenate: Hyphenate | null = null,
  most: number = noteTypography.largest,
): TextLayout {
  const { padding, lineHeight } = noteTypography;
  const smallest = Math.min(most, noteTypography.smallest);
  const readable = Math.min(most, noteTypography.readable);
  const largestHyphenated = Math.min(most, noteTypography.largestHyphenated);
  const available = { width: Math.max(1, width - 2 * padding), height: height - 2 * padding };
  const layoutAt = (words: readonly (readonly Word[])[], size: number, mayBreakWords = false, isUnlimited = false) => {
    const maxLines = isUnlimited ? Infinity : Math.floor(available.height / (size * lineHeight) + 0.001);
    return breakLines(words, { width: available.width / size, maxLines, mayBreakWords }, measure);
  };
  const largestFit = (
    words: readonly (readonly Word[])[],
    from: number,
    to: number,
    mayBreakWords = false,
  ): TextLayout | null => {
    let [low, high] = [from, to];
    let found: TextLayout | null = null;
    while (low <= high) {
      // The least size first: when it does not fit, none does.
      const size = found === null ? low : Math.ceil((low + high) / 2);
      const lines = layoutAt(words, size, mayBreakWords);
      if (lines) {
        found = layoutOf(lines, size);
        low = size + 1;
      } else if (found === null) return null;
      else high = size - 1;
    }
    return found;
  };
  const layoutOf = (lines: readonly string[], size: number): TextLayout => ({
    size,
    lines,
    height: lines.length * size * lineHeight + 2 * padding,
  });

  const whole = wordsOf(text, measure);
  const readableWhole = largestFit(whole, readable, most);
  if (readableWhole) return readableWhole;
  const divided = hyphenate && hyphenateWords(whole, available.width / readable, hyphenate, measure);
  const readableDivided = divided && largestFit(divided, readable, largestHyphenated);
  if (readableDivided) return readableDivided;
  const smallWhole = largestFit(whole, smallest, readable - 1);
  const smallDivided = divided && largestFit(divided, smallest, readable - 1);
  if (smallWhole && (!smallDivided || smallWhole.size >= leastShareOfHyphenated * smallDivided.size)) return smallWhole;
  if (smallDivided) return smallDivided;
  const broken = largestFit(divided ?? whole, smallest, readable, true);
  return broken ?? layoutOf(layoutAt(divided ?? whole, smallest, true, true) ?? [], smallest);
}

/**
 * The lines of a text at a fixed size as a text field breaks them: without automatic hyphenation. `width` is the least width of the
 * lines; they are as wide as the widest word, up to `maxWidth`. All in board units.
 */
export function layoutField(
  text: string,
  { size, width, maxWidth }: { size: number; width: number; maxWidth: number },
  measure: Measure,
): { width: number; height: number } {
  const words = wordsOf(text, measure);
  const widest = words.flat().reduce((most, word) => Math.max(most, ...word.parts.map((part) => part.width)), 0);
  // A soft hyphen and rounding take space too.
  const wanted = widest * size <= width ? width : Math.min(maxWidth, Math.ceil((widest + 0.5) * size));
  const wide = Math.max(1, width, wanted);
  const lines = breakLines(words, { width: wide / size, maxLines: Infinity, mayBreakWords: true }, measure) ?? [];
  return { width: wide, height: lines.length * size * noteTypography.lineHeight };
}

/** Lays out a text at a fixed size. Words longer than a line are hyphenated, or broken. */
export function layoutText(
  text: string,
  width: number,
  size: number,
  measure: Measure,
  hyphenate: Hyphenate | null = null,
): TextLayout {
  const limits = { width: Math.max(1, width / size), maxLines: Infinity, mayBreakWords: true };
  const whole = wordsOf(text, measure);
  const words = (hyphenate && hyphenateWords(whole, limits.width, hyphenate, measure)) ?? whole;
  const lines = breakLines(words, limits, measure) ?? [];
  return { size, lines, height: lines.length * size * noteTypography.lineHeight };
}
