import { languages, type Language } from '../../language';
import { unescapedCell } from '../../table/table-columns';
import { monthNames } from '../../text/month-names';
import { comparisonKey } from '../../text/searchable';
import { maxLineLength, maxTextLength } from '../../text-limits';
import type { InitiativeValues } from '../commands';
import type { NumberedInitiative } from '../initiatives-in-order';
import { choicesOf, isRequired } from './choices';
import { kindOf, type InitiativeColumn } from './initiative-columns';

/**
 * The values that a text means in a column, or null when it cannot be understood there. Choices are read in both languages, days as
 * `2027-03-31`, `31.3.2027`, `31/03/2027` or `31. März 2027`, dependencies as numbers or titles. An empty text clears the cell; where a choice
 * is always made it changes nothing.
 */
export function readCell(
  column: InitiativeColumn,
  text: string,
  { language, initiatives }: { language: Language; initiatives: readonly NumberedInitiative[] },
): InitiativeValues | null {
  const kind = kindOf(column);
  const whole = unescapedCell(text).replace(/\r\n?/g, '\n');
  const words = whole.trim();
  const isEmpty = words === '' || words === '–';
  if (kind === 'fixed') return {};
  if (kind === 'choice') {
    if (isEmpty) return isRequired(column) ? {} : { [column]: null };
    const key = comparisonKey(words);
    const found = languages
      .flatMap((each) => choicesOf(column, each))
      .find(({ value, text: name }) => comparisonKey(name) === key || value.toLowerCase() === key);
    return found ? { [column]: found.value } : null;
  }
  if (kind === 'day') {
    const day = isEmpty ? '' : readDay(words);
    if (day === null) return null;
    return column === 'due' ? { metric: { date: day } } : { [column]: day };
  }
  if (kind === 'number') {
    // Files may be from a computer of the other language.
    const other = language === 'de' ? 'en' : 'de';
    const number = isEmpty ? null : (readAmount(words, language) ?? readAmount(words, other));
    return number === undefined ? null : { reach: number };
  }
  if (kind === 'dependencies') {
    if (isEmpty) return { dependencies: {} };
    const { ids, unknown } = readDependencies(words, initiativeFinder(initiatives));
    return unknown.length > 0 ? null : { dependencies: Object.fromEntries(ids.map((id) => [id, true as const])) };
  }
  if (kind === 'prose') return words.length > maxTextLength ? null : { [column]: words };
  const line = words.replace(/\s*\n\s*/g, ' ');
  if (line.length > maxLineLength) return null;
  if (column === 'metric') return { metric: { name: line } };
  return column === 'baseline' || column === 'target' || column === 'unit'
    ? { metric: { [column]: line } }
    : { [column]: line };
}

/** A calendar day; null for words that are none. Two figures for a year are one of this century. */
function readDay(words: string): string | null {
  const plain = words.toLowerCase().replace(/\s+/g, ' ');
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain) ?? [];
  if (year !== '') return validDay(year, month, day);
  const [, d = '', m = '', y = ''] = /^(\d{1,2})[./](\d{1,2})[./](\d{2}|\d{4})$/.exec(plain.replaceAll(' ', '')) ?? [];
  if (y !== '') return validDay(y.padStart(4, '20'), m, d);
  const [, first = '', name = '', last = ''] = /^(\d{1,2})\.? (\p{L}+)\.?,? (\d{4})$/u.exec(plain) ?? [];
  const number = languages.map((language) => monthNames[language].get(name)).find((each) => each !== undefined);
  return number === undefined ? null : validDay(last, String(number), first);
}

function validDay(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  // The 31st of April would be the 1st of May.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

/** A number that is not negative; undefined for words that are none. */
function readAmount(words: string, language: Language): number | undefined {
  const [decimal, grouping] = language === 'de' ? [',', '.'] : ['.', ','];
  const [whole = '', fraction = '0', ...rest] = words.replace(/[\s'’]/g, '').split(decimal);
  const groups = whole.split(grouping);
  const isGrouped = groups.slice(1).every((group) => /^\d{3}$/.test(group)) && /^\d{1,3}$/.test(groups[0] ?? '');
  if (rest.length > 0 || !/^\d{1,9}$/.test(fraction) || (groups.length > 1 && !isGrouped)) return undefined;
  return /^\d{1,12}$/.test(groups.join('')) ? Number(`${groups.join('')}.${fraction}`) : undefined;
}

/** The ids of initiatives that a text names by their numbers or titles, and the parts of it that name none. */
export function readDependencies(
  words: string,
  find: (part: string) => string | undefined,
): { ids: string[]; unknown: string[] } {
  // A title may have commas and semicolons.
  const whole = find(words);
  if (whole !== undefined) return { ids: [whole], unknown: [] };
  const parts = words
    .split(/[;\n]/)
    .flatMap((part) => (find(part) === undefined ? part.split(',') : [part]))
    .filter((part) => part.trim() !== '');
  return {
    ids: [...new Set(parts.flatMap((part) => find(part) ?? []))],
    unknown: parts.filter((part) => find(part) === undefined),
  };
}

/** Finds initiatives by number, title, or both. Of several with the same title it finds the first. */
export function initiativeFinder(
  initiatives: readonly { id: string; number: number | null; title: string }[],
): (part: string) => string | undefined {
  const ids = new Map<string, string>();
  const add = (key: string, id: string) => {
    if (!ids.has(key)) ids.set(key, id);
  };
  for (const { id, number } of initiatives) if (number !== null) add(String(number), id);
  for (const { id, number, title } of initiatives) {
    add(comparisonKey(title), id);
    if (number !== null) add(comparisonKey(`${number} ${title}`), id);
  }
  return (part) => ids.get(comparisonKey(part));
}
