import { readListMarks } from './list-marks';

/** Longest line of a session, in characters; see its schema. */
const maxLength = 500;
/** A longer text is no list of titles. */
const maxItems = 100;

/** The items of a pasted list, without marks and empty lines. Null for a single line, and for what is no list of titles. */
export function pastedList(text: string): string[] | null {
  const items = readListMarks(text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/))
    .map((line) => line.text)
    .filter((item) => item !== '');
  return items.length > 1 && items.length <= maxItems && items.every(({ length }) => length <= maxLength)
    ? items
    : null;
}
