import type { Language } from '../../../../workshop/language';
import type { Hyphenate } from '../../../../workshop/line-breaking/words';

/** Least number of letters of a divided word, and before and after a hyphen. */
const minLetters = 6;
const minPart = 3;
/** Longer runs of letters are no words; patterns take seconds for 50,000 letters. */
const maxLetters = 200;

const hyphenators = new Map<Language, Hyphenate>();
const loading = new Map<Language, Promise<void>>();

/** The hyphenation of a language; null until `loadHyphenation` has loaded its patterns (740 kB for German). */
export function hyphenationOf(language: Language): Hyphenate | null {
  return hyphenators.get(language) ?? null;
}

/** Loads the patterns of a language once. */
export function loadHyphenation(language: Language): Promise<void> {
  const load = loading.get(language) ?? createHyphenation(language);
  loading.set(language, load);
  return load;
}

async function createHyphenation(language: Language): Promise<void> {
  const [{ default: createHyphenator }, { default: patterns }] = await Promise.all([
    import('hyphen'),
    language === 'de' ? import('hyphen/patterns/de-1996.js') : import('hyphen/patterns/en-gb.js'),
  ]);
  const hyphenate = createHyphenator(patterns, { html: false, minWordLength: minLetters });
  hyphenators.set(language, (word) => divide(word, hyphenate));
}

/** Divides the letters of a word. Addresses, and letters with separate combining marks, are left alone. */
function divide(word: string, hyphenate: (text: string) => string): string[] | null {
  if (word.length > maxLetters || /[\p{M}\d@/\\_.](?!$)/u.test(word)) return null;
  const divided = word.replace(/\p{L}+/gu, (letters) => withoutShortParts(hyphenate(letters).split('\u00ad')));
  const parts = divided.split('\u00ad');
  return parts.length > 1 ? parts : null;
}

function withoutShortParts(parts: string[]): string {
  while (parts.length > 1 && (parts[0] ?? '').length < minPart) parts.splice(0, 2, parts.slice(0, 2).join(''));
  while (parts.length > 1 && (parts.at(-1) ?? '').length < minPart) parts.splice(-2, 2, parts.slice(-2).join(''));
  return parts.join('\u00ad');
}
