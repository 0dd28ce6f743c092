import type { Localized, Language } from '../../language';
import type { PartId } from '../schema';
import type { BlockContext } from './check';
import type { ReadBlock, Word } from './analysis/read-block';

/** How often a text speaks to the customer and how often of the company. */
export interface Balance {
  you: number;
  we: number;
  /** German "Sie" and "Ihr" where a capital proves nothing: at the beginning of a sentence they may also mean they, her or their. */
  unclear: number;
}

/** Parts with another speaker: the leader (the method leaves the quote out) and the customer, whose "we" is not the company's. */
export const spokenByOthers: ReadonlySet<PartId> = new Set<PartId>(['leaderQuote', 'customerQuote']);

const set = (words: string) => new Set(words.split(' '));

const we: Localized<ReadonlySet<string>> = {
  de: set(
    'wir uns unser unsere unserem unseren unserer unseres unsre unsrem unsren unsrer unsres unsererseits unseretwegen',
  ),
  en: set("we us our ours ourselves we're we've we'll we'd we’re we’ve we’ll we’d"),
};

/** Unmistakable in any place. "Dir" and "dich" only address a person; "ihr" in small letters may be her, their or you. */
const youAnywhere: Localized<ReadonlySet<string>> = {
  de: set('du dich dir dein deine deinem deinen deiner deines euch euer eure eurem euren eurer eures'),
  en: set("you your yours yourself yourselves you're you've you'll you'd you’re you’ve you’ll you’d"),
};

const formal = set('Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres Ihretwegen');

/** Whether a word speaks of the company. "US" is a country, "WIR" may be a name: capitals do not count. */
export function isWeWord({ text, lower }: Word, language: Language): boolean {
  return we[language].has(lower) && (text === lower || text.slice(1) === lower.slice(1));
}

/** Words to the customer and words of the company in one block; quotes do not count. */
export function countBalance(block: ReadBlock, { language, part, names }: BlockContext): Balance {
  const balance: Balance = { you: 0, we: 0, unclear: 0 };
  if (spokenByOthers.has(part)) return balance;
  const named = stretchesOf(block.text, names);
  for (const { words } of block.sentences) {
    for (const [at, word] of words.entries()) {
      const inName = named.some(([start, end]) => word.start >= start && word.end <= end);
      if (inName) continue;
      if (isWeWord(word, language)) balance.we++;
      else if (youAnywhere[language].has(word.lower)) balance.you++;
      else if (language === 'de' && formal.has(word.text)) {
        if (beginsSentence(block, at, word)) balance.unclear++;
        else balance.you++;
      }
    }
  }
  return balance;
}

/** Also after a colon and after an opening quotation mark, where a whole sentence may begin. */
function beginsSentence({ text }: ReadBlock, at: number, word: Word): boolean {
  return at === 0 || /(?:[:…?!]\s*|[„“»«"‚‘›‹(]\s*)$/.test(text.slice(Math.max(0, word.start - 4), word.start));
}

function stretchesOf(text: string, names: readonly string[]): [number, number][] {
  return names.flatMap((name) => {
    const stretches: [number, number][] = [];
    if (name === '') return stretches;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      stretches.push([at, at + name.length]);
    }
    return stretches;
  });
}

export function addBalance(sum: Balance, { you, we, unclear }: Balance): Balance {
  return { you: sum.you + you, we: sum.we + we, unclear: sum.unclear + unclear };
}
