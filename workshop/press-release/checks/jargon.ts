import type { BlockCheck } from './check';

/** Words from the client's own list. */
export const jargon: BlockCheck = ({ text }, { findJargon }) =>
  findJargon(text).map(({ start, end }) => ({
    check: 'jargon',
    start,
    end,
    facts: { words: text.slice(start, end) },
  }));

/** A term all in capitals is looked for in capitals only: "IT" is not "it". */
export function isAllCapitals(term: string): boolean {
  return term === term.toUpperCase() && /\p{Lu}/u.test(term);
}
