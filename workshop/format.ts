import type { Language } from './language';

/** The languages of documents in the words of BCP 47. */
export const locales = { de: 'de-DE', en: 'en-GB' } as const;

/** A calendar day (`2027-03-31`) in words, `31. März 2027`. What is no day of the calendar stays as it is. */
export function formatDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (day === '' || Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/**
 * From one calendar day to another, as short as tables need it: `22.03.–11.06.2027`, a single day as `22.03.2027`. What are no
 * two days in their order stays as it is.
 */
export function formatPeriod(start: string, end: string, language: Language): string {
  const [first, last] = [start, end].map((day) => new Date(`${day}T00:00:00Z`));
  if (!first || !last || !(first <= last)) return start === end ? start : `${start} – ${end}`;
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeZone: 'UTC' });
  return format.formatRange(first, last).replace(/[\u2009\u202F]/g, ' ');
}

/** A score with its sign and at most one decimal, `+3`, `−1,5`, with a real minus. */
export function formatScore(score: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
    .format(score)
    .replace('-', '−');
}

/** Puts values into the `{{places}}` of a text. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The lines of a plain text that say something, without the dash or dot of a list typed by hand. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-–•*]\s+/, '').trim())
    .filter((line) => line !== '');
}
