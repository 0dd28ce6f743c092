/** Soft hyphens and the like, and accents that were separated from their letters. */
const leftOut = /[\p{Mark}\p{Default_Ignorable_Code_Point}]+/gu;

/** Letters that are not made of a letter and an accent. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const germanLetters: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss', '\n': ' ' };
const special = /[ßæœøłđðþıς]/g;

/** A text as the search compares it. */
export interface FoldedText {
  /** In lower case, without accents and invisible characters, with `ss` for `ß`. Any white space is a space. */
  plain: string;
  /** The same with `a`, `o` and `u` for `ae`, `oe` and `ue`: umlauts are written in two ways. */
  short: string;
}

export function foldText(text: string): FoldedText {
  const plain = foldLetters(text);
  return { plain, short: plain.replace(/([aou])e/g, '$1') };
}

function foldLetters(text: string): string {
  // Most texts have no other letters than these: the rest took five times as long.
  const lower = text.toLowerCase().replace(/[äöüß\n]/g, (letter) => germanLetters[letter] ?? letter);
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(leftOut, '')
    .replace(special, (letter) => letters[letter] ?? letter)
    .replace(/\s/g, ' ');
}

/** A folded text in one of its forms, with the place of each of its code units in the original. */
export interface PlacedText {
  text: string;
  /** Start of the letter with its accents, and end of it, in UTF-16 code units of the original. */
  starts: readonly number[];
  ends: readonly number[];
}

/** As `foldText`, with places: for the few texts that are shown. */
export function foldWithPlaces(text: string): Record<keyof FoldedText, PlacedText> {
  const plain = { text: '', starts: [] as number[], ends: [] as number[] };
  for (const { 0: cluster, index } of text.matchAll(/\P{Mark}\p{Mark}*|\p{Mark}+/gu)) {
    const folded = foldLetters(cluster);
    plain.text += folded;
    for (let at = 0; at < folded.length; at++) {
      plain.starts.push(index);
      plain.ends.push(index + cluster.length);
    }
  }
  const short = { text: '', starts: [] as number[], ends: [] as number[] };
  for (let at = 0; at < plain.text.length; at++) {
    const isDigraph = /^[aou]e/.test(plain.text.slice(at, at + 2));
    short.text += plain.text[at];
    short.starts.push(plain.starts[at] ?? 0);
    short.ends.push(plain.ends[isDigraph ? at + 1 : at] ?? 0);
    if (isDigraph) at += 1;
  }
  return { plain, short };
}
