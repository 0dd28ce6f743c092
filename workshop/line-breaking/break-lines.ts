import { graphemesOf, type Measure, type Word } from './words';

/** The hyphen at the end of a line. */
const hyphen = '-';

interface LineLimits {
  /** In multiples of the font size. */
  width: number;
  maxLines: number;
  /** Whether a word that is wider than a line is broken between any two characters. */
  mayBreakWords: boolean;
}

/** Breaks paragraphs into lines. Null when there are more than `maxLines`, or a word is too wide and may not be broken. */
export function breakLines(
  paragraphs: readonly (readonly Word[])[],
  { width, maxLines, mayBreakWords }: LineLimits,
  measure: Measure,
): string[] | null {
  const lines: string[] = [];
  const hyphenWidth = measure(hyphen);
  for (const words of paragraphs) {
    let line = '';
    let used = 0;
    const endLine = (mark = '') => {
      lines.push(line + mark);
      line = '';
      used = 0;
    };
    for (const word of words) {
      let { gap, gapWidth } = word;
      const isKeptWhole = word.isAutomatic && word.width <= width;
      let next = 0;
      while (next < word.parts.length) {
        const count = partsInSpace(word, next, width - used - gapWidth, isKeptWhole ? Infinity : hyphenWidth);
        if (count > 0) {
          line += gap;
          used += gapWidth;
          for (const part of word.parts.slice(next, next + count)) {
            line += part.text;
            used += part.width;
          }
          next += count;
          if (next < word.parts.length) endLine(hyphen);
        } else if (line !== '') endLine(next > 0 ? hyphen : '');
        else if (gap === '') {
          if (!mayBreakWords) return null;
          const part = word.parts[next]?.text ?? '';
          next += 1;
          const pieces = breakPart(part, next < word.parts.length ? width - hyphenWidth : width, measure);
          line = pieces.pop() ?? '';
          used = measure(line);
          lines.push(...pieces);
        }
        // Spaces at the beginning of a paragraph are dropped when the word needs the whole line.
        gap = '';
        gapWidth = 0;
      }
      if (lines.length >= maxLines) return null;
    }
    lines.push(line);
    if (lines.length > maxLines) return null;
  }
  return lines;
}

/** How many of a word's parts fit into a space; a hyphen follows when some are left. */
function partsInSpace({ parts, width }: Word, from: number, space: number, hyphenWidth: number): number {
  if (from === 0 && width <= space) return parts.length;
  let used = 0;
  let fitting = 0;
  for (let index = from; index < parts.length; index += 1) {
    used += parts[index]?.width ?? 0;
    if (used > space) break;
    if (index === parts.length - 1) return parts.length - from;
    if (used + hyphenWidth <= space) fitting = index + 1 - from;
  }
  return fitting;
}

/** Breaks a part that is wider than a line between grapheme clusters, but not at no-break characters. */
function breakPart(part: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const unit of unbreakableUnits(part, width, measure)) {
    const extent = measure(unit);
    if (piece !== '' && used + extent > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += unit;
    used += extent;
  }
  pieces.push(piece);
  return pieces;
}

const noBreak = /[\u00a0\u2007\u202f\u2060\ufeff]/;

/** Grapheme clusters; those on both sides of a no-break character are one unit, unless it is wider than a line. */
function unbreakableUnits(part: string, width: number, measure: Measure): string[] {
  const graphemes = graphemesOf(part);
  if (!noBreak.test(part)) return graphemes;
  const units: string[] = [];
  let isJoined = false;
  for (const grapheme of graphemes) {
    const isGlue = noBreak.test(grapheme);
    const joined = `${units.at(-1) ?? ''}${grapheme}`;
    if (units.length > 0 && (isGlue || isJoined) && measure(joined) <= width) units[units.length - 1] = joined;
    else units.push(grapheme);
    isJoined = isGlue;
  }
  return units;
}
