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
    const number = isEmpty ? null : readAmount(words, language);
    return number === undefined ? null : { reach: number };
  }
  if (kind === 'dependencies') {
    const ids = isEmpty ? [] : readDependencies(words, initiatives);
    return ids && { dependencies: Object.fromEntries(ids.map((id) => [id, true as const])) };
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

/** The ids of initiatives by number or title; null when one is not known. */
function readDependencies(words: string, initiatives: readonly NumberedInitiative[]): string[] | null {
  const find = (part: string) => {
    const key = comparisonKey(part);
    return initiatives.find(
      ({ number, title }) =>
        String(number) === key || comparisonKey(title) === key || comparisonKey(`${number} ${title}`) === key,
    )?.id;
  };
  // A title may have commas.
  const whole = find(words);
  if (whole !== undefined) return [whole];
  const byLine = words.split(/[;\n]/).filter((part) => part.trim() !== '');
  const parts = byLine.flatMap((part) => (find(part) === undefined ? part.split(',') : [part]));
  const found = parts.filter((part) => part.trim() !== '').map(find);
  return found.every((id) => id !== undefined) ? found : null;
}
