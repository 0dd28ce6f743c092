/** Width of a text at font size 1. Widths are proportional to the font size. */
export type Measure = (text: string) => number;

/** Parts of a word between which it may be hyphenated; null for a word that may not. */
export type Hyphenate = (word: string) => readonly string[] | null;

/** Text between two places where a line may end. Widths are multiples of the font size. */
export interface Word {
  /** Spaces before the word; dropped where a line begins with it. */
  gap: string;
  gapWidth: number;
  /** Parts between soft hyphens. A line that ends between two of them shows a hyphen. */
  parts: readonly { text: string; width: number }[];
  width: number;
  /** Hyphenated by patterns: divided only when a whole line is too short for it. */
  isAutomatic: boolean;
}

/** White space where a line may end; not the no-break spaces U+00A0, U+2007, U+202F. */
const space = String.raw`[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]`;
const isSpace = new RegExp(space);
const notSpace = String.raw`[^ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]`;
/** Spaces before a word joiner (U+2060) belong to the word. */
const spacedWords = new RegExp(`(${space}*)(${notSpace}+(?:${space}+(?=\\u2060)${notSpace}+)*)`, 'gu');

/**
 * Lines may end after hyphens and dashes inside a word, but not before a digit ("-5"), closing punctuation or a character that
 * prohibits a break (UAX 14: classes HY, BA, CL, WJ, GL), and at zero width spaces.
 */
const afterHyphens =
  /(?<=[^\-–—]-+)(?![-–—\d.,;:!?…)\]}»"'”“’\u00a0\u2007\u202f\u2060\ufeff])|(?<=[^\-–—]-*[–—][-–—]*)(?![-–—.,;:!?…)\]}»"'”“’\u00a0\u2007\u202f\u2060\ufeff])|\u200b/u;
const mayContainBreak = /[-–—\u200b]/;

/** Characters that lines may break on either side of (UAX 14: class ID). */
const ideographic =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}]|\p{Extended_Pictographic}\ufe0f|\p{Regional_Indicator}/u;
const prohibitsBreakBefore =
  /^[\p{Pe}\p{Pf}.,;:!?…%、。，．：；！？ーぁぃぅぇぉっゃゅょ’”“\u00a0\u2007\u202f\u2060\ufeff]/u;
const prohibitsBreakAfter = /[\p{Ps}\p{Pi}„‚“\u00a0\u2007\u202f\u2060\ufeff]$/u;

const lineBreaks = /\r\n|[\n\r\v\f\u2028\u2029]/;

/** Without any of these, every UTF-16 code unit is a grapheme cluster. */
const needsSegmenter = /[^\u0020-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u202f-\u205f\u20a0-\u20cf]/;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The grapheme clusters of a text: what a reader sees as one character. */
export function graphemesOf(text: string): string[] {
  if (!needsSegmenter.test(text)) return text.split('');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The words of each paragraph of a text, without automatic hyphenation. */
export function wordsOf(text: string, measure: Measure): Word[][] {
  return text.split(lineBreaks).map((paragraph) => wordsOfParagraph(paragraph, measure));
}

function wordsOfParagraph(paragraph: string, measure: Measure): Word[] {
  const words: Word[] = [];
  const add = (gap: string, run: string) => {
    let before = gap;
    for (const piece of piecesOf(run, measure)) {
      words.push(before === '' ? piece : { ...piece, gap: before, gapWidth: measure(before) });
      before = '';
    }
  };
  if (hasOnlySingleSpaces(paragraph)) {
    for (const [index, run] of paragraph.split(' ').entries()) if (run !== '') add(index === 0 ? '' : ' ', run);
  } else for (const [, gap = '', run = ''] of withoutTrailingSpaces(paragraph).matchAll(spacedWords)) add(gap, run);
  return words;
}

/** Trailing spaces belong to no word; `spacedWords` would search them once for each space. */
function withoutTrailingSpaces(paragraph: string): string {
  let end = paragraph.length;
  while (end > 0 && isSpace.test(paragraph.charAt(end - 1))) end -= 1;
  return paragraph.slice(0, end);
}

/** The regular case, which needs no regular expression for each word. */
function hasOnlySingleSpaces(paragraph: string): boolean {
  return !/^ | {2}|[\t\u1680\u2000-\u200a\u205f\u2060\u3000]/.test(paragraph);
}

/** Cached runs for each font; the cache is cleared when it is full. */
const maxCachedRuns = 20_000;
const caches = new WeakMap<Measure, Map<string, readonly Word[]>>();

/** The pieces of a run without spaces. Boards repeat most words. */
function piecesOf(run: string, measure: Measure): readonly Word[] {
  const cache = caches.get(measure) ?? new Map<string, readonly Word[]>();
  caches.set(measure, cache);
  const cached = cache.get(run);
  if (cached) return cached;
  const pieces = unbrokenPieces(run).flatMap((piece) => {
    const parts = piece.includes('\u00ad') ? piece.split('\u00ad').filter((part) => part !== '') : [piece];
    return parts.length === 0 ? [] : createWord('', 0, parts, measure, false);
  });
  if (cache.size >= maxCachedRuns) cache.clear();
  cache.set(run, pieces);
  return pieces;
}

/** The words, with those wider than `width` (in multiples of the font size) divided by patterns. Null when none can be divided. */
export function hyphenateWords(
  paragraphs: readonly (readonly Word[])[],
  width: number,
  hyphenate: Hyphenate,
  measure: Measure,
): Word[][] | null {
  let isDivided = false;
  const divided = paragraphs.map((words) =>
    words.map((word) => {
      const [only, ...more] = word.parts;
      // Soft hyphens of the author take precedence over patterns.
      const parts = word.width > width && only && more.length === 0 ? hyphenate(only.text) : null;
      if (!parts) return word;
      isDivided = true;
      return createWord(word.gap, word.gapWidth, parts, measure, true);
    }),
  );
  return isDivided ? divided : null;
}

function createWord(
  gap: string,
  gapWidth: number,
  texts: readonly string[],
  measure: Measure,
  isAutomatic: boolean,
): Word {
  const parts = texts.map((text) => ({ text, width: measure(text) }));
  return { gap, gapWidth, parts, width: parts.reduce((sum, { width }) => sum + width, 0), isAutomatic };
}

/** Splits a run without spaces at its break opportunities. */
function unbrokenPieces(run: string): string[] {
  const pieces = mayContainBreak.test(run) ? run.split(afterHyphens).filter((piece) => piece !== '') : [run];
  return pieces.flatMap((piece) =>
    needsSegmenter.test(piece) && ideographic.test(piece) ? ideographsOf(piece) : piece,
  );
}

function ideographsOf(piece: string): string[] {
  const pieces: string[] = [];
  let isBreakable = false;
  for (const grapheme of graphemesOf(piece)) {
    const before = pieces.at(-1);
    const isIdeograph = ideographic.test(grapheme);
    const mayBreak = (isIdeograph || isBreakable) && before !== undefined;
    if (!mayBreak || prohibitsBreakBefore.test(grapheme) || prohibitsBreakAfter.test(before)) {
      pieces.push(`${pieces.pop() ?? ''}${grapheme}`);
    } else pieces.push(grapheme);
    isBreakable = isIdeograph;
  }
  return pieces;
}
