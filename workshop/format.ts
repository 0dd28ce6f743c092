import type { Language } from './language';
import { readListMarks } from './text/list-marks';

/** Document languages as BCP 47 tags. */
export const locales = { de: 'de-DE', en: 'en-GB' } as const;

const numberFormats = new Map<string, Intl.NumberFormat>();
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The number format of a language with these options. Making one takes a hundred times as long as using it. */
export function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(locales[language], options);
  numberFormats.set(key, format);
  return format;
}

/** The format of calendar days of a language with these options, see `numberFormat`. */
export function dayFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const format = dayFormats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
  dayFormats.set(key, format);
  return format;
}

/** A calendar day (`2027-03-31`) in words, `31. März 2027`. Any other text is returned unchanged. */
export function formatDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (day === '' || Number.isNaN(date.getTime())) return day;
  return dayFormat(language, { dateStyle: 'long' }).format(date);
}

/**
 * A period between two calendar days in short form: `22.03.–11.06.2027`, a single day as `22.03.2027`. Texts that are not two days
 * in ascending order are joined unchanged.
 */
export function formatPeriod(start: string, end: string, language: Language): string {
  const [first, last] = [start, end].map((day) => new Date(`${day}T00:00:00Z`));
  if (!first || !last || !(first <= last)) return start === end ? start : `${start} – ${end}`;
  const format = dayFormat(language, { dateStyle: 'medium' });
  return format.formatRange(first, last).replace(/[\u2009\u202F]/g, ' ');
}

/** A score with its sign and at most one decimal, `+3`, `−1,5`. The minus is U+2212. */
export function formatScore(score: number, language: Language): string {
  return numberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
    .format(score)
    .replace('-', '−');
}

/** A number with at most `digits` decimals. The minus is U+2212. */
export function formatNumber(number: number, language: Language, digits = 1): string {
  return numberFormat(language, { maximumFractionDigits: digits }).format(number).replace('-', '−');
}

const numberWords = {
  de: ['eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
} as const satisfies Record<Language, readonly string[]>;

/**
 * A count as running text writes it: in words from one to twelve, above that in digits. One is feminine in German, as decisions,
 * questions and initiatives are.
 */
export function countInWords(count: number, language: Language): string {
  return numberWords[language][count - 1] ?? formatNumber(count, language);
}

/** What follows a number in per cent: with a no-break space in German, without a space in English. */
export const percentSigns = { de: '\u00A0%', en: '%' } as const;

/** The number of answers a figure rests on, `n = 412`: it never breaks over two lines. */
export function formatSample(n: number, language: Language): string {
  return `n\u00A0=\u00A0${formatNumber(n, language)}`;
}

/** Replaces the `{{placeholders}}` of a text; unknown ones are kept. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The lines of a plain text that are not blank, without the marks of lists. */
export function linesOf(text: string): string[] {
  return readListMarks(text.split('\n'))
    .map((line) => line.text)
    .filter((line) => line !== '');
}

/** A length in whole minutes, with hours from sixty on: `45 min`, `1 h 20 min`, `2 h`. The same in both languages. */
export function formatMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : '']
    .filter((part) => part !== '')
    .join(' ');
}
