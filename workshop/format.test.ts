import { expect, test } from 'vitest';
import { dayFormat, fill, formatDay, formatPeriod, formatSample, formatScore, linesOf, numberFormat } from './format';

test('formats days in words and returns other texts unchanged', () => {
  expect(formatDay('2027-03-31', 'de')).toBe('31. März 2027');
  expect(formatDay('2027-03-31', 'en')).toBe('31 March 2027');
  expect(formatDay('2027-13-45', 'de')).toBe('2027-13-45');
  expect(formatDay('', 'de')).toBe('');
});

test('formats periods in short form and returns other texts unchanged', () => {
  expect(formatPeriod('2027-03-22', '2027-06-11', 'de')).toMatch(/^22\.03\. ?– ?11\.06\.2027$/);
  expect(formatPeriod('2026-09-22', '2027-06-11', 'en')).toMatch(/^22 Sept? 2026 – 11 Jun 2027$/);
  expect(formatPeriod('2027-06-11', '2027-06-11', 'de')).toBe('11.06.2027');
  expect(formatPeriod('2027-06-11', '2027-03-22', 'de')).toBe('2027-06-11 – 2027-03-22');
  expect(formatPeriod('someday', 'someday', 'de')).toBe('someday');
});

test('formats scores with their sign', () => {
  expect([-1.5, 0, 2.25].map((score) => formatScore(score, 'de'))).toEqual(['−1,5', '0', '+2,3']);
  expect(formatScore(-1.5, 'en')).toBe('−1.5');
});

test('keeps the number of answers on one line', () => {
  expect(formatSample(6, 'de')).toBe('n\u00A0=\u00A06');
  expect(formatSample(84_000, 'en')).toBe('n\u00A0=\u00A084,000');
});

test('replaces placeholders by name and keeps unknown ones', () => {
  expect(fill('{{a}} und {{b}}', { a: '{{b}}' })).toBe('{{b}} und {{b}}');
});

test('splits lines and removes typed list markers', () => {
  expect(linesOf('- eins\n\n • zwei\n– drei\n-5 Grad')).toEqual(['eins', 'zwei', 'drei', '-5 Grad']);
  expect(linesOf('24. Dezember\n- Anna Kern')).toEqual(['24. Dezember', '- Anna Kern']);
});

test('a format is made once for its language and options', () => {
  expect(numberFormat('de', { maximumFractionDigits: 1 })).toBe(numberFormat('de', { maximumFractionDigits: 1 }));
  const numbers = [
    numberFormat('de', { maximumFractionDigits: 1 }),
    numberFormat('en', { maximumFractionDigits: 1 }),
    numberFormat('de', { maximumFractionDigits: 2 }),
  ];
  expect(numbers.map((format) => format.format(1.25))).toEqual(['1,3', '1.3', '1,25']);
  expect(dayFormat('en', { dateStyle: 'long' })).toBe(dayFormat('en', { dateStyle: 'long' }));
  const day = new Date('2027-03-31T00:00:00Z');
  const days = [
    dayFormat('en', { dateStyle: 'long' }),
    dayFormat('de', { dateStyle: 'long' }),
    dayFormat('de', { month: 'short' }),
  ];
  expect(days.map((format) => format.format(day))).toEqual(['31 March 2027', '31. März 2027', 'Mär']);
});
