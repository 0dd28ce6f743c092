import { breakLines } from '../line-breaking/break-lines';
import { shorten } from '../line-breaking/shorten';
import { wordsOf } from '../line-breaking/words';

/**
 * Estimates the width of a text in CSS pixels, because no font can be measured in the main process. The factors are for a humanist
 * sans and overestimate slightly.
 */
export function estimateTextWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) {
    if (/[ijlft.,:;'’|!()[\] ]/.test(letter)) width += 0.3;
    else if (/[mwMW@—%]/.test(letter)) width += 0.83;
    else if (/[A-ZÄÖÜ0-9]/.test(letter)) width += 0.6;
    else if (letter < '\u0250') width += 0.52;
    else width += 1;
  }
  return width * fontSize;
}

/** Wraps a text into at most `maxLines` lines of the given width; the rest is replaced by an ellipsis. */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  maxLines: number,
): { lines: string[]; whole: boolean } {
  const measure = (part: string) => estimateTextWidth(part, 1);
  const limits = { width: width / fontSize, maxLines: Infinity, mayBreakWords: false };
  const words = wordsOf(text.trim().replace(/[\n\r\v\f\u2028\u2029]+/g, ' '), measure).flat();
  const tooWide = words.findIndex((word) => breakLines([[word]], limits, measure) === null);
  const fitting = tooWide === -1 ? words : words.slice(0, tooWide);
  const lines = fitting.length === 0 ? [] : (breakLines([fitting], limits, measure) ?? []);
  const cut = words[tooWide]?.parts.map((part) => part.text).join('');
  if (cut !== undefined) lines.push(cut);
  if (lines.length <= maxLines && cut === undefined) return { lines, whole: true };
  const last = lines.slice(maxLines - 1).join(' ');
  const isCutEarlier = lines.length > maxLines;
  const kept = lines.slice(0, isCutEarlier ? maxLines - 1 : -1);
  return {
    lines: [...kept, shorten(isCutEarlier ? last : (cut ?? ''), width / fontSize, measure) || '…'],
    whole: false,
  };
}
