import type { Language } from '../../../language';

/**
 * Syllables of one word as it is spoken, guessed from its spelling. A figure counts one for each digit, an acronym one for each letter.
 * At least 1.
 */
export function countSyllables(word: string, language: Language): number {
  const digits = word.replace(/\D/g, '').length;
  if (digits > 0) return digits + (/\p{L}{3,}/u.test(word) ? 1 : 0);
  if (/^\p{Lu}{2,5}$/u.test(word)) return word.length;
  // No word but a pasted key or address: not worth the rules below.
  if (word.length > 60) return Math.round(word.length / 3);
  const pieces = word.toLowerCase().split(/[-–:*_·]/);
  const count = language === 'de' ? countGerman : countEnglish;
  return Math.max(
    1,
    pieces.reduce((sum, piece) => sum + count(piece), 0),
  );
}

/** Two letters that are spoken as one vowel. */
const germanPair = /^(?:ai|au|äu|ei|eu|ey|ay|oy|oi|ie|aa|ee|oo|ou)/;

/** Between these two vowels a syllable ends all the same: "be-urteilen", "ge-ehrt", "Muse-um", "Famili-e", "Studi-en". */
const germanHiatus =
  /^(?:be|ge)(?=e|u[^\p{L}]?[nr]|i[mnr][^gn ]?(?!e?$))|[äes](?=um$|ums$)|(?:famili|lini|seri|studi|akti|prämi|materi|foli|komödi|feri|medi|kategori|strategi|energi|theori|batteri|prinzipi|kriteri|industri|garanti|kopi|itali|materiali|i[bdfglmnrt]i)(?=en$|ens$)|(?:id|mus|all)e(?=en$)|(?:famili|lini|seri|studi|akti|prämi|foli|komödi)(?=e(?!n|r))|[aou](?=ier)|idea(?=is)|^re(?=in(?:ves|te)|al)|na(?=iv)/gu;

/** Loanwords from English with silent letters. */
const germanIrregular: Readonly<Record<string, number>> = {
  service: 2,
  online: 2,
  homepage: 2,
  update: 2,
  team: 1,
  teams: 1,
  software: 2,
};

function countGerman(word: string): number {
  const known = germanIrregular[word];
  if (known !== undefined) return known;
  const marked = word.replace(/qu/g, 'q').replace(germanHiatus, '$&·');
  let count = 0;
  for (let at = 0; at < marked.length;) {
    if (!/[aeiouyäöüáàéèêóô]/.test(marked.charAt(at))) at++;
    else {
      count++;
      at += germanPair.test(marked.slice(at, at + 2)) ? 2 : 1;
    }
  }
  return count;
}

/** Two vowels that are two syllables: "medi-um", "actu-al", "reli-able". */
const englishHiatus =
  /(?<![ctg])ia(?!ge)|(?<=c)ia(?=t)|(?<![ctsgxl]|[pun]n)io|iu|(?<![cfhlpt])ie(?=t|n[^d])|eo(?!u|p)|(?<![qg])ua(?!r)|(?<![qg])ue[lnt]|[aeou]i(?=ng)|crea|(?:s|th)m$|poe|(?<![aeiou])yi(?=ng)|[aeiou]y(?=[aeiou])/g;

/** Spelled in a way that no rule guesses. */
const englishIrregular: Readonly<Record<string, number>> = Object.fromEntries(
  [
    [
      1,
      'the eye eyes hour hours our ours queue queues real does goes whole there here where were are us phoned once one',
    ],
    [
      2,
      'people being quiet business every evening client clients trial science household sometimes someone something somewhere really diet union',
    ],
    [
      3,
      'everyone everything area areas idea ideas period serious various usual several anyone theatre museum guarantee businesses',
    ],
    [4, 'usually actually society variety'],
  ].flatMap(([count, list]) =>
    String(list)
      .split(' ')
      .map((word) => [word, Number(count)] as const),
  ),
);

function countEnglish(word: string): number {
  const plain = word.replace(/[’'](?:s|re|ve|ll|d|m)?$/, '');
  const known = englishIrregular[plain];
  if (known !== undefined) return known;
  // "Didn't" has a syllable more than "did", "don't" none.
  const contracted = /[ds]n[’']t$/.test(plain) ? 1 : 0;
  const spoken = plain
    .replace(/(?<=[^aeiou])e(?=(?:ly|ty|ful|fully|ment|ments|less|ness|where|time|site|page)$)/, '')
    .replace(/(?<=[aeiouy].*[^tdaeiou])ed$/, (_, at: number) =>
      /[^aeiouylr][lr]$/.test(plain.slice(0, at)) ? 'e' : '',
    )
    .replace(/(?<=[aeiouy].*(?:[^sxzcgaeiouh]|[^cs]h))es$/, (_, at: number) =>
      /[^aeiouylr]l$/.test(plain.slice(0, at)) ? 'e' : '',
    )
    .replace(/(?<=[aeiouy].*[^aeiouy])e$/, (_, at: number) => (/[^aeiouylr][lr]$/.test(plain.slice(0, at)) ? 'e' : ''));
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups + (spoken.match(englishHiatus)?.length ?? 0)) + contracted;
}
