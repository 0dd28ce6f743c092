import { graphemesOf } from './words';

/** Longest shortened text, in characters: no title is wider than a screen. */
const maxLength = 400;

/** The text, with an ellipsis in place of what is wider than `width`; grapheme clusters are kept whole. Empty when nothing fits. */
export function shorten(text: string, width: number, measure: (text: string) => number): string {
  if (text.length <= maxLength && measure(text) <= width) return text;
  const letters = graphemesOf(text.slice(0, maxLength));
  const shortened = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`;
  let [low, high] = [0, letters.length];
  while (low < high) {
    const count = Math.ceil((low + high) / 2);
    if (measure(shortened(count)) <= width) low = count;
    else high = count - 1;
  }
  return low === 0 ? '' : shortened(low);
}
