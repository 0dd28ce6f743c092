import { searchable } from '../../text/searchable';

/** Counts words: whatever is between spaces and contains a letter or a digit. */
export function countWords(text: string): number {
  // Split first: a single pattern takes minutes for a row of a hundred thousand full stops.
  return searchable(text)
    .text.split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
