import type { Language } from '../../../language';
import { searchable } from '../../../text/searchable';
import type { Stretch } from '../../../text/split-sentences';

/** Grammatical endings that a term may take in a text. */
const endings: Record<Language, string> = {
  de: '(?:e|en|er|es|em|n|s|innen|in)?',
  en: '(?:s|es|’s|ed|ing)?',
};

/**
 * Finds terms as whole words, with endings of the language; a space in a term also matches a hyphen, or nothing. Terms in `exact` are
 * case-sensitive. The returned function is made once per list and used for many blocks.
 */
export function termFinder(
  terms: readonly string[],
  language: Language,
  exact: (term: string) => boolean,
): (text: string) => Stretch[] {
  const cleaned = terms.map((term) => searchable(term).text.trim()).filter((term) => term !== '');
  const patterns = [
    patternOf(cleaned.filter(exact), language, 'gu'),
    patternOf(
      cleaned.filter((term) => !exact(term)),
      language,
      'giu',
    ),
  ].filter((pattern) => pattern !== null);
  return (text) =>
    patterns
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
      .sort((a, b) => a.start - b.start);
}

function patternOf(terms: readonly string[], language: Language, flags: string): RegExp | null {
  if (terms.length === 0) return null;
  // The longest first, so that "Customer Journey" is found before "Customer".
  const words = [...terms].sort((a, b) => b.length - a.length).map(source);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})${endings[language]}(?![\\p{L}\\p{N}])`, flags);
}

function source(term: string): string {
  return term
    .split(/[\s-]+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('[\\s-]*');
}
