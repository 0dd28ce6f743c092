import { diffWordsWithSpace } from 'diff';

/** With more inserted and deleted words than this, texts are not compared word by word: the time is quadratic. */
const mostEdits = 1000;

/**
 * The offset in `after` of each letter of `before`, or -1. An insertion or deletion at one place keeps all other letters; replaced
 * words keep none, even if they share letters.
 */
export function mapOffsets(before: string, after: string): number[] {
  return keptAroundOneEdit(before, after) ?? keptByWords(before, after);
}

/** Null unless `after` differs from `before` by one insertion or one deletion. */
function keptAroundOneEdit(before: string, after: string): number[] | null {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  if (start + end < shorter) return null;
  const moved = after.length - before.length;
  return Array.from({ length: before.length }, (_, at) =>
    at < start ? at : at >= before.length - end ? at + moved : -1,
  );
}

function keptByWords(before: string, after: string): number[] {
  const kept = Array.from({ length: before.length }, () => -1);
  let [from, to] = [0, 0];
  const compare = (old: string, now: string) => {
    for (const [offset, found] of (keptAroundOneEdit(old, now) ?? []).entries()) {
      if (found !== -1) kept[from + offset] = to + found;
    }
    [from, to] = [from + old.length, to + now.length];
  };
  let gone = '';
  for (const { added, removed, value } of diffWordsWithSpace(before, after, { maxEditLength: mostEdits }) ?? []) {
    if (removed) gone = value;
    else {
      // Inserted text follows the text it replaced.
      compare(gone, added ? value : '');
      gone = '';
      if (!added) compare(value, value);
    }
  }
  return kept;
}
