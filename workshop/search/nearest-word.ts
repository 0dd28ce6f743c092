import type { SessionDocument } from '../session-schema';
import { foldText } from './fold-text';
import { searchItems } from './search-items';

/** Shorter words are near to too many others. */
const shortest = 4;

/** The word of the session that is spelled most like the one that was typed: at most two letters differ. Null for none. */
export function nearestWord(session: SessionDocument, typed: string): string | null {
  const wanted = foldText(typed.trim()).plain;
  if (wanted.length < shortest || /\s/.test(wanted)) return null;
  const limit = wanted.length < 7 ? 1 : 2;
  const seen = new Set<string>();
  let best: { word: string; distance: number } | null = null;
  for (const items of searchItems(session)) {
    for (const { text } of items.flatMap(({ texts }) => texts)) {
      for (const [word] of text.matchAll(/[\p{Letter}\p{Number}]+/gu)) {
        if (Math.abs(word.length - wanted.length) > limit || seen.has(word)) continue;
        seen.add(word);
        const distance = distanceOf(wanted, foldText(word).plain);
        if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { word, distance };
      }
    }
  }
  return best?.word ?? null;
}

/** How many letters must be changed, added or removed (Levenshtein distance, with two rows of the table). */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
