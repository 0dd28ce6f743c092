import { breakLines } from '../line-breaking/break-lines';
import { hyphenateWords, wordsOf } from '../line-breaking/words';
import { estimateTextWidth } from '../svg/wrap-text';
import { shorten } from '../line-breaking/shorten';

const measure = (text: string) => estimateTextWidth(text, 1);

/**
 * Places where a word may be divided: before the last consonant that precedes a vowel. A rule of thumb for labels that are narrower than
 * a word, because patterns of hyphenation are not loaded in main.
 */
const beforeSyllable =
  /(?<=..)(?<=[aeiouyäöü][^aeiouyäöü]*)(?<!s(?=ch)|c(?=[hk])|[pt](?=h)|q)(?=(?:sch|ch|ck|ph|th|qu|[b-df-hj-np-tv-xzß])[aeiouyäöü].)/i;

function syllables(word: string): readonly string[] | null {
  const parts = word.split(beforeSyllable);
  return parts.length > 1 ? parts : null;
}

/** Width of the narrowest letter, see `estimateTextWidth`. */
const narrowest = 0.3;

/** As much of a label as could fit, and a little more, so that it is still too long: dividing the words of a whole book takes minutes. */
function shownPart(label: string, space: number): string {
  const letters = Math.ceil(space / narrowest) * 2 + 100;
  return label.length <= letters ? label : label.slice(0, letters).replace(/[\uD800-\uDBFF]$/, '');
}

/**
 * Wraps the label of a chart into at most `maxLines` lines; a word wider than a line is divided with a hyphen. What does not fit is
 * replaced by an ellipsis. `width` and `fontSize` are in CSS pixels.
 */
export function wrapLabel(label: string, width: number, fontSize: number, maxLines: number): string[] {
  const space = width / fontSize;
  const plainWords = wordsOf(
    shownPart(label, space * maxLines)
      .trim()
      .replace(/[^\S\u00A0\u202F]+/g, ' '),
    measure,
  );
  const words = hyphenateWords(plainWords, space, syllables, measure) ?? plainWords;
  const lines = breakLines(words, { width: space, maxLines: Infinity, mayBreakWords: true }, measure) ?? [];
  if (lines.length <= maxLines) return lines;
  const last = (lines[maxLines - 1] ?? '').replace(/-$/, '');
  return [...lines.slice(0, maxLines - 1), shorten(`${last}…`, space, measure) || '…'];
}
