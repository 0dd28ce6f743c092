import type { Language } from '../../language';

/** Replacement of the last characters before the caret. */
export interface Replacement {
  remove: number;
  insert: string;
}

const marks = {
  de: { double: ['„', '“'], single: ['‚', '‘'] },
  en: { double: ['“', '”'], single: ['‘', '’'] },
} as const satisfies Record<Language, unknown>;

/** After one of these, or at the start, a quotation mark opens. */
const opensAfter = /[\s([{/–—„‚“‘«»]$/u;

/**
 * The typographic replacement of the character just typed, or null when it is right: quotation marks of the language, the
 * apostrophe, dashes and the ellipsis. `before` is the text of the paragraph up to the caret, with the typed character last.
 */
export function typographicReplacement(before: string, language: Language): Replacement | null {
  const typed = before.at(-1);
  const earlier = before.slice(0, -1);
  switch (typed) {
    case '"':
      return {
        remove: 1,
        insert: opens(earlier, marks[language].double) ? marks[language].double[0] : marks[language].double[1],
      };
    case "'":
      return { remove: 1, insert: singleMark(earlier, language) };
    case '-':
      if (earlier.endsWith('–')) return { remove: 2, insert: '—' };
      // A line of hyphens stays one.
      return /(^|[^-])-$/.test(earlier) ? { remove: 2, insert: '–' } : null;
    case '.':
      return /(^|[^.])\.\.$/.test(earlier) ? { remove: 3, insert: '…' } : null;
    default:
      return null;
  }
}

function singleMark(earlier: string, language: Language): string {
  const [open, close] = marks[language].single;
  // Between letters it is an apostrophe in both languages, unless it closes a quotation.
  const isOpen = language === 'de' && earlier.lastIndexOf(open) > earlier.lastIndexOf(close);
  if (opens(earlier, marks[language].single)) return open;
  return isOpen ? close : '’';
}

/** English closing marks also end words, so only the character directly before counts. */
function opens(earlier: string, [open]: readonly [string, string]): boolean {
  if (earlier === '') return true;
  // A closing German mark looks like an opening English one: open quotations are closed first.
  if (open === '„' && earlier.endsWith('“')) return false;
  if (open === '‚' && earlier.endsWith('‘')) return false;
  return opensAfter.test(earlier);
}
