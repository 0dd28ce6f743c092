import type { Language } from '../../language';
import type { BlockContext, Finding } from './check';
import { knownAcronyms, shoutedWords } from './known-acronyms';
import { between, type ReadBlock, type Word } from './analysis/read-block';

/** One occurrence of an acronym; findings are made when the whole text is known. */
export interface AcronymUse {
  acronym: string;
  start: number;
  end: number;
  spelledOut: boolean;
}

/** Two to six capitals, with digits between or behind, and a plural "s" perhaps: "NPS", "B2B", "KPIs". */
const acronym = /^(?=(?:.*\p{Lu}){2})[\p{Lu}][\p{Lu}\d]{1,5}(?:s|’s)?$/u;
const roman = /^[IVXLC]+$/;

/** The acronyms of a block that not everybody knows. Names, Roman numbers, shouted words and headlines in capitals are left out. */
export function findAcronyms(block: ReadBlock, { language, names }: BlockContext): AcronymUse[] {
  const uses: AcronymUse[] = [];
  for (const { words } of block.sentences) {
    const capitals = words.filter(({ text }) => text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text));
    if (words.length > 2 && capitals.length > words.length / 2) continue;
    for (const [at, word] of words.entries()) {
      if (isEmphasis(block, words, at)) continue;
      // "ROI-Modell" holds one, too.
      let start = word.start;
      for (const piece of word.text.split('-')) {
        const end = start + piece.length;
        const short = piece.replace(/(?:’s|s)$/, '');
        if (piece.length < 10 && acronym.test(piece) && !isKnown(short, language, names)) {
          uses.push({ acronym: short, start, end, spelledOut: isSpelledOut(block, words, at, short) });
        }
        start = end + 1;
      }
    }
  }
  return uses;
}

/** Longest acronym, in letters. */
const longestAcronym = 6;

/** "CUSTOMER FIRST": beside another word in capitals that is too long for an acronym. */
function isEmphasis(block: ReadBlock, words: readonly Word[], at: number): boolean {
  const isLoud = (word: Word | undefined) =>
    word !== undefined && word.text.length > longestAcronym && /^\p{Lu}+$/u.test(word.text);
  const isBeside = (from: number) => /^\s+$/.test(between(block, words[from], words[from + 1]));
  return (isLoud(words[at - 1]) && isBeside(at - 1)) || (isLoud(words[at + 1]) && isBeside(at));
}

function isKnown(short: string, language: Language, names: readonly string[]): boolean {
  return (
    roman.test(short) ||
    knownAcronyms[language].has(short) ||
    shoutedWords[language].has(short) ||
    names.some((name) => name.split(/[^\p{L}\p{N}]+/u).includes(short))
  );
}

/** "Net Promoter Score (NPS)", "NPS (Net Promoter Score)", "NPS, kurz für", "NPS stands for", "Net Promoter Score, kurz NPS". */
function isSpelledOut(block: ReadBlock, words: readonly Word[], at: number, short: string): boolean {
  const word = words[at];
  if (!word) return false;
  const before = between(block, words[at - 1], word);
  const rest = block.text.slice(word.end, word.end + 120);
  if (/\(\s*["„“]?\s*$/.test(before))
    return words.slice(Math.max(0, at - short.length - 3), at).some(beginsWith(short));
  if (/^\s*\(\s*[„“"]?(?:\p{L}[\p{L}’]*[\s-]+)+\p{L}|^\s*\(\s*\p{L}{6,}\)/u.test(rest)) return true;
  if (
    /^(?:,|\s[–-])?\s+(?:kurz für|das steht für|steht für|bedeutet|heißt|stands for|is short for|short for|which means|meaning)\b/i.test(
      rest,
    )
  ) {
    return true;
  }
  return /(?:kurz|abgekürzt|genannt|for short|known as|abbreviated(?: as| to)?)[\s,:„“"]+$/i.test(
    block.text.slice(Math.max(0, word.start - 24), word.start),
  );
}

function beginsWith(short: string): (word: Word) => boolean {
  const initial = short.charAt(0).toLowerCase();
  return ({ lower }) => lower.startsWith(initial);
}

/**
 * The first use of every acronym that is not spelled out there. Blocks are in the order of the text. `sort` tells whether it is
 * spelled out later.
 */
export function unexplainedAcronyms(blocks: readonly { uses: readonly AcronymUse[] }[]): Finding[][] {
  const explained = new Set(
    blocks.flatMap(({ uses }) => uses.filter((use) => use.spelledOut).map((use) => use.acronym)),
  );
  const met = new Set<string>();
  return blocks.map(({ uses }) =>
    uses.flatMap((use) => {
      if (met.has(use.acronym)) return [];
      met.add(use.acronym);
      if (use.spelledOut) return [];
      const sort = explained.has(use.acronym) ? 'later' : 'never';
      return [{ check: 'acronym' as const, start: use.start, end: use.end, facts: { sort, words: use.acronym } }];
    }),
  );
}
