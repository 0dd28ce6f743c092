import type { Language } from '../../../language';
import { monthNames } from '../../../text/month-names';

export interface FoundDate {
  start: number;
  end: number;
  /** The latest day it can mean: `2029-05-31` for "Mai 2029", null without a year. */
  lastDay: string | null;
}

const alternatives = (language: Language) => [...monthNames[language].keys()].join('|');

const patterns = {
  de: [
    new RegExp(
      `(?<day>\\d{1,2})\\.(?:\\s?(?:und|bis|–|-)\\s?\\d{1,2}\\.)?\\s?(?<month>${alternatives('de')})\\b\\.?(?:\\s(?<year>\\d{4}))?`,
      'gi',
    ),
    new RegExp(`\\b(?<month>${alternatives('de')})\\b\\.?\\s(?<year>\\d{4})`, 'gi'),
    /\b(?<day>\d{1,2})\.(?<number>\d{1,2})\.(?<year>\d{4}|\d{2}\b)?/g,
  ],
  en: [
    new RegExp(
      `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<month>${alternatives('en')})\\b\\.?(?:,?\\s(?<year>\\d{4}))?`,
      'gi',
    ),
    new RegExp(
      `\\b(?<month>${alternatives('en')})\\b\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,?\\s(?<year>\\d{4}))?`,
      'gi',
    ),
    new RegExp(`\\b(?<month>${alternatives('en')})\\b\\.?\\s(?<year>\\d{4})`, 'gi'),
    /\b(?<day>\d{1,2})\/(?<number>\d{1,2})\/(?<year>\d{4}|\d{2})\b/g,
  ],
};

const inBoth = [/\b(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})\b/g, /\b(?<year>(?:19|20)\d\d)\b(?!\s?[%€$£])/g];

/** Dates and years in a text, in its order, each once: they are numbers, but prove nothing about a claim. */
export function findDates(text: string, language: Language): FoundDate[] {
  if (!/\d/.test(text)) return [];
  const found = [...patterns[language], ...inBoth].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index: start, groups = {} }): FoundDate => {
      const { day, month, number, year } = groups;
      const monthNumber = month === undefined ? number : monthNames[language].get(month.toLowerCase());
      return { start, end: start + words.length, lastDay: lastDayOf(year, monthNumber, day) };
    }),
  );
  // Stable sorting keeps the order of patterns that match at the same position: the more specific one first.
  let last = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

function lastDayOf(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): string | null {
  if (year === undefined) return null;
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const monthNumber = month === undefined ? 12 : Number(month);
  // Day 0 of the next month is the last of this one.
  const date = new Date(
    Date.UTC(fullYear, day === undefined ? monthNumber : monthNumber - 1, day === undefined ? 0 : Number(day)),
  );
  return date.toISOString().slice(0, 10);
}
