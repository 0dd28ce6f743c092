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
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (estimateTextWidth(longer, fontSize) <= width) {
      line = longer;
      continue;
    }
    const isLast = lines.length === maxLines - 1;
    if (isLast || line === '') {
      const rest = isLast ? [line, ...words.slice(index)].join(' ').trim() : word;
      return { lines: [...lines, shorten(rest, width, fontSize)], whole: false };
    }
    lines.push(line);
    line = word;
    if (estimateTextWidth(word, fontSize) > width)
      return { lines: [...lines, shorten(word, width, fontSize)], whole: false };
  }
  return { lines: line === '' ? lines : [...lines, line], whole: true };
}

function shorten(text: string, width: number, fontSize: number): string {
  // Splits by grapheme, so that no emoji is cut.
  let letters = Array.from(text.slice(0, 200));
  if (text.length <= 200 && estimateTextWidth(text, fontSize) <= width) return text;
  while (letters.length > 0 && estimateTextWidth(`${letters.join('')}…`, fontSize) > width)
    letters = letters.slice(0, -1);
  return `${letters.join('').trimEnd()}…`;
}
