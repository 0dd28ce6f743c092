import type { Run } from '../../../workshop/document';
import { estimateTextWidth } from '../../../workshop/svg/wrap-text';

/**
 * Height of a line relative to the font size: 90 % of the line height of Source Sans 3 (1.42), rounded up. Fonts that replace it have
 * lower lines.
 */
export const lineHeight = 1.29;

/** Programs without the bundled fonts show wider ones: Arial is as wide as the estimate, which is 7 % above Source Sans 3. */
const widerFont = 1.03;

/** Bold letters and those of headings relative to regular ones. */
const boldScale = 1.07;

/** Widths of single letters at a font size of one. */
const widths = new Map<string, number>();

function letterWidth(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const width = estimateTextWidth(letter, widerFont);
  widths.set(letter, width);
  return width;
}

/** Texts that were measured: planning asks for the same ones again and again. */
const measured = new Map<string, readonly number[]>();
let measuredLetters = 0;
const maxMeasuredLetters = 1_000_000;

/**
 * Where the lines of a text begin, as offsets, when it is wrapped at spaces and line breaks; words wider than a line are broken. `width`
 * and `size` are in points, `bold` is the share of bold letters. Estimated with a wide font, so that a program that draws the text needs no more lines.
 */
export function lineStarts(text: string, width: number, size: number, bold = 0): readonly number[] {
  const key = `${width} ${size} ${bold} ${text}`;
  const known = measured.get(key);
  if (known) return known;
  if (measuredLetters > maxMeasuredLetters) {
    measured.clear();
    measuredLetters = 0;
  }
  const starts = measureLines(text, width, size, bold);
  measured.set(key, starts);
  measuredLetters += text.length;
  return starts;
}

function measureLines(text: string, width: number, size: number, bold: number): number[] {
  const space = Math.max(1, width / (size * (1 + bold * (boldScale - 1))));
  const starts = [0];
  let used = 0;
  let word = 0;
  let wordWidth = 0;
  let offset = 0;
  for (const letter of text) {
    const next = offset + letter.length;
    if (letter === '\n') {
      starts.push(next);
      used = 0;
      [word, wordWidth] = [next, 0];
    } else {
      const letterSpace = letterWidth(letter);
      used += letterSpace;
      if (letter === ' ') [word, wordWidth] = [next, 0];
      else {
        wordWidth += letterSpace;
        if (used > space && offset > (starts.at(-1) ?? 0)) {
          // The word moves to the next line; one that fills a line is broken here.
          const isBroken = word === starts.at(-1);
          starts.push(isBroken ? offset : word);
          if (isBroken) [word, wordWidth] = [offset, letterSpace];
          used = wordWidth;
        }
      }
    }
    offset = next;
  }
  return starts;
}

/** Number of lines of a text, see `lineStarts`. */
export function countLines(text: string, width: number, size: number, bold = 0): number {
  return lineStarts(text, width, size, bold).length;
}

/** The width of a text in points, without breaking it. */
export function textWidth(text: string, size: number, bold = 0): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size * (1 + bold * (boldScale - 1));
}

/** The share of bold letters in runs, 0 to 1. */
export function boldShare(runs: readonly Run[]): number {
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
  const bold = runs.reduce((sum, run) => sum + (run.bold ? run.text.length : 0), 0);
  return letters === 0 ? 0 : bold / letters;
}

/** Splits runs at an offset of their text. Spaces at the cut are dropped. */
export function splitRuns(runs: readonly Run[], at: number): [Run[], Run[]] {
  const before: Run[] = [];
  const after: Run[] = [];
  let start = 0;
  for (const run of runs) {
    const cut = Math.max(0, Math.min(run.text.length, at - start));
    if (cut > 0) before.push({ ...run, text: run.text.slice(0, cut) });
    if (cut < run.text.length) after.push({ ...run, text: run.text.slice(cut) });
    start += run.text.length;
  }
  const last = before.at(-1);
  if (last) last.text = last.text.trimEnd();
  return [before, after];
}
