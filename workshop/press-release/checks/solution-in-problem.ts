import type { Language } from '../../language';
import type { BlockCheck, Finding } from './check';
import { findPhrases, phraseBook, phrases } from './phrases';
import { readBlock, type Word } from './analysis/read-block';

/** Words with which a text turns to the solution. */
const turns = {
  de: phraseBook(
    phrases(
      'turn',
      `unsere|unserer|unseren lösung
       unser angebot
       unsere neue|neuen
       unser neues|neuer
       unserem neuen
       die neue lösung
       die lösung
       ab heute
       ab sofort
       von nun an
       damit ist jetzt schluss
       das ist jetzt vorbei
       löst dieses problem
       schafft abhilfe`,
    ),
  ),
  en: phraseBook(
    phrases(
      'turn',
      `our solution
       our new
       our offer
       our app
       our service
       the solution
       the new solution
       from today
       from now on
       that ends now
       that ends today
       solves this problem
       solves that problem
       puts an end to`,
    ),
  ),
};

/** The solution named in the problem part: by its name, by a word that headline and solution share, or by a turn of phrase. */
export const solutionInProblem: BlockCheck = (block, { part, language, findSolution }) => {
  if (part !== 'problem') return [];
  const named = findSolution(block.text).map(({ start, end }): Finding => {
    return { check: 'solution-in-problem', start, end, facts: { sort: 'term', words: block.text.slice(start, end) } };
  });
  return [...named, ...findPhrases(block, turns[language], 'solution-in-problem')].sort((a, b) => a.start - b.start);
};

/** Too common to indicate the solution. */
const common: Record<Language, ReadonlySet<string>> = {
  de: new Set(
    (
      'tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minute minuten sekunden uhr heute morgen zeit geld euro prozent mensch ' +
      'menschen leute kunde kunden kundin kundinnen familie familien haushalt haushalte haushalten stadt land haus häuser kind kinder kindern ' +
      'frau mann frauen männer name preis preise telefon anruf termin termine rechnung vertrag brief weg wege arbeit ende anfang mal teil zahl ' +
      'seite seiten nachbar nachbarn person personen problem lösung frage antwort antworten fragen deutschland europa'
    ).split(' '),
  ),
  en: new Set(
    (
      'about after again before being between could every everyone first from have into just like more most never only other over people since ' +
      'still than that their them then there these they this those time times today until what when where which while will with without would ' +
      'your year years month months week weeks days hour hours minute minutes second customer customers family families household households ' +
      'city town house home children person problem solution question answer money price prices phone call letter work wants needs know take ' +
      'takes make makes get gets same day good well much many long longer simply instead now themselves himself herself anyone nobody someone ' +
      'something everything understand choose'
    ).split(' '),
  ),
};

/**
 * Terms of the solution, which should not be in the problem part: names in quotation marks, in mixed capitals or after words like
 * "called", and words that headline and solution share (in German nouns only). Capitalised terms are names or nouns and match in
 * capitals only. Names of people, places and the client are left out.
 */
export function solutionTerms(
  { headline, summary, solution, place }: { headline: string; summary: string; solution: string; place: string },
  language: Language,
  names: readonly string[],
): string[] {
  const without = new Set([
    ...names,
    ...[...names, place].flatMap((text) => wordsOf(text, language).map(({ text }) => text)),
  ]);
  const later = wordsOf(solution, language);
  const terms = new Set([headline, summary, solution].flatMap((text) => namesIn(text, language)));
  for (const { text, lower } of wordsOf(headline, language)) {
    const weighty = language === 'de' ? /^\p{Lu}\p{Ll}{3,}/u.test(text) : text.length > 4;
    if (!weighty || common[language].has(lower) || without.has(text)) continue;
    const shared = later.some((word) => word.lower.startsWith(lower) && word.lower.length - lower.length < 3);
    if (shared) terms.add(language === 'de' ? text : lower);
  }
  return [...terms].filter((term) => !without.has(term));
}

const name = '(\\p{Lu}[\\p{L}\\p{N}]+(?: \\p{Lu}[\\p{L}\\p{N}]+){0,3})';

/** How a text introduces a name: the words before it, or after it. */
const introductions: Record<Language, RegExp> = {
  de: new RegExp(`(?:heißt|heißen|namens|nennt sich|de[mn] Namen) ${name}|${name} (?:heißt es|ist sein Name)`, 'gu'),
  en: new RegExp(
    `(?:called|named|known as|the name) ${name}|${name},? (?:as it is called|is its name|is the name)`,
    'gu',
  ),
};

function namesIn(text: string, language: Language): string[] {
  // Speech ends with a stop or is longer; a name is not and has a capital.
  const quoted = [...text.matchAll(/[„“"](\p{Lu}[^„“”"]{2,40})[“”"]/gu)]
    .map(({ 1: inner = '' }) => inner)
    .filter((inner) => inner.split(/\s+/).length <= 4 && !/[.!?,]$/.test(inner));
  const mixed = [...text.matchAll(/(?<![\p{L}\p{N}])\p{L}*\p{Ll}\p{Lu}\p{L}+/gu)].map(([word]) => word);
  const introduced = [...text.matchAll(introductions[language])].map(([, before, behind]) => before ?? behind ?? '');
  return [...quoted, ...mixed, ...introduced];
}

function wordsOf(text: string, language: Language): Word[] {
  return readBlock(text, language).sentences.flatMap(({ words }) => [...words]);
}

/** What begins with a capital is looked for with it. */
export function beginsWithCapital(term: string): boolean {
  return /^\p{Lu}/u.test(term);
}
