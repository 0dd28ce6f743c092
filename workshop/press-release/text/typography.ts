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
const opensAfter = /[\s([{„‚“‘«»]$/u;
/** After one of these a mark closes the quotation that is open; without one it opens. */
const opensUnlessOpen = /[-–—/]$/u;

/**
 * The typographic replacement of the character just typed, or null when it is right: quotation marks of the language, the
 * apostrophe, dashes and the ellipsis. Addresses and code between backticks stay as they are. `before` is the text of the paragraph
 * up to the caret, with the typed character last.
 */
export function typographicReplacement(before: string, language: Language): Replacement | null {
  const typed = before.at(-1);
  const earlier = before.slice(0, -1);
  if (isInCode(earlier)) return null;
  switch (typed) {
    case '"': {
      const [open, close] = marks[language].double;
      return { remove: 1, insert: opens(earlier, marks[language].double) ? open : close };
    }
    case "'":
      return isInAddress(earlier) ? null : { remove: 1, insert: singleMark(earlier, language) };
    case '-':
      if (isInAddress(earlier)) return null;
      if (earlier.endsWith('–')) return { remove: 2, insert: '—' };
      // A line of hyphens stays one.
      return /(^|[^-])-$/.test(earlier) ? { remove: 2, insert: '–' } : null;
    case '.':
      return /(^|[^.])\.\.$/.test(earlier) && !isInAddress(earlier) ? { remove: 3, insert: '…' } : null;
    default:
      return decadeMark(before);
  }
}

/** "'90er", "'80s": what looked like an opening mark is an apostrophe. */
function decadeMark(before: string): Replacement | null {
  const decade = /(?<![\p{L}\p{N}])[‚‘](\d0(?:er|s))$/u.exec(before)?.[1];
  return decade === undefined ? null : { remove: decade.length + 1, insert: `’${decade}` };
}

function singleMark(earlier: string, language: Language): string {
  const [open, close] = marks[language].single;
  // Between letters it is an apostrophe in both languages, unless it closes a quotation.
  const isOpen = language === 'de' && isUnclosed(earlier, marks[language].single);
  if (opens(earlier, marks[language].single)) return open;
  return isOpen ? close : '’';
}

/** English closing marks also end words, so only the character directly before counts, and an open quotation after a dash. */
function opens(earlier: string, pair: readonly [string, string]): boolean {
  const [open] = pair;
  if (earlier === '') return true;
  // A closing German mark looks like an opening English one: open quotations are closed first.
  if (open === '„' && earlier.endsWith('“')) return false;
  if (open === '‚' && earlier.endsWith('‘')) return false;
  return opensAfter.test(earlier) || (opensUnlessOpen.test(earlier) && !isUnclosed(earlier, pair));
}

function isUnclosed(text: string, [open, close]: readonly [string, string]): boolean {
  // An apostrophe is no closing mark.
  const marked = close === '’' ? text.replace(/(?<=\p{L})’(?=\p{L})/gu, '') : text;
  return marked.lastIndexOf(open) > marked.lastIndexOf(close);
}

/** Longest address that is looked for, in characters. */
const longestAddress = 2_000;

/** Whether the word before the caret is an address of the web, of mail or of a folder: "https://…", "www.…", "example.org/…". */
function isInAddress(earlier: string): boolean {
  const word = /[^\s<>„“”"]*$/u.exec(earlier.slice(-longestAddress))?.[0] ?? '';
  return /[a-z][a-z\d+.-]*:\/\/|(?:^|[(‚‘[])(?:www\.|mailto:)|[\p{L}\d]\.\p{L}{2,}[/?#:]|[\p{L}\d._-]@[\p{L}\d]|^[a-z]:\\|^~?\.{0,2}\/\S*\//iu.test(
    word,
  );
}

/** Whether a backtick is open. */
function isInCode(earlier: string): boolean {
  return earlier.split('`').length % 2 === 0;
}
