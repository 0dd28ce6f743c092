/** A text to search in: in NFC and without invisible characters, so that these never hide a word. */
export interface Searchable {
  text: string;
  /** The stretch of the original text, in UTF-16 code units, from one offset to another in `text`. */
  original: (start: number, end: number) => [start: number, end: number];
}

/** Soft hyphens, zero-width spaces and joiners, marks of text direction, variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}+/gu;

/** What NFC may join: a character with its combining marks, or the letters of a Korean syllable. */
const cluster = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uac00-\ud7a3]+|\P{Mark}\p{Mark}*|\p{Mark}+/gu;

const same = (start: number, end: number): [number, number] => [start, end];

/** The text to search in, and where its parts are in the original. */
export function searchable(text: string): Searchable {
  const plain = text.replace(invisible, '');
  if (plain.length === text.length && text.normalize('NFC') === text) return { text, original: same };
  // For each code unit of the result: start and end of what it stands for.
  const starts: number[] = [];
  const ends: number[] = [];
  const offsets = visibleOffsets(text);
  let found = '';
  for (const { 0: letters, index } of plain.matchAll(cluster)) {
    const composed = letters.normalize('NFC');
    found += composed;
    for (let at = 0; at < composed.length; at++) {
      // Unchanged letters have their own place; composed ones share the place of the whole.
      const [from, to] = composed === letters ? [at, at + 1] : [0, letters.length];
      starts.push(offsets[index + from] ?? text.length);
      ends.push((offsets[index + to - 1] ?? text.length) + 1);
    }
  }
  return {
    text: found,
    original: (start, end) => {
      const from = starts[start] ?? text.length;
      return [from, end > start ? (ends[end - 1] ?? text.length) : from];
    },
  };
}

/** A key that is equal for texts that look the same, whatever their case: to find names, headings and questions again. */
export function comparisonKey(text: string): string {
  return searchable(text).text.trim().toLowerCase();
}

/** Offsets of the code units of a text that are not invisible. */
function visibleOffsets(text: string): number[] {
  const offsets: number[] = [];
  let from = 0;
  const add = (to: number) => {
    for (let at = from; at < to; at++) offsets.push(at);
  };
  for (const { 0: hidden, index } of text.matchAll(invisible)) {
    add(index);
    from = index + hidden.length;
  }
  add(text.length);
  return offsets;
}
