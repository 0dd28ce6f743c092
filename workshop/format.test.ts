import { expect, test } from 'vitest';
import { fill, formatDay, formatPeriod, formatSample, formatScore, linesOf } from './format';

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
