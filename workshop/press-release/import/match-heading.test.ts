import { expect, test } from 'vitest';
import { matchHeading, matchHeadingExactly } from './match-heading';

test.each([
  ['Schlagzeile', 'headline'],
  ['HEADLINE', 'headline'],
  ['1. Headline:', 'headline'],
  ['Unterzeile', 'subheadline'],
  ['Ort und Datum', 'placeAndDate'],
  ['2. Das Problem – aus Sicht der Kundin', 'problem'],
  ['Problem (customer’s view)', 'problem'],
  ['Zusammenfasung', 'summary'],
  ['Zitat der Geschäftsführerin', 'leaderQuote'],
  ['Leader’s quote', 'leaderQuote'],
  ['Leader Quote', 'leaderQuote'],
  ['Wie funktioniert es?', 'howItWorks'],
  ['How it works', 'howItWorks'],
  ['Customer qoute', 'customerQuote'],
  ['Call-to-Action', 'callToAction'],
  ['Häufige Fragen (FAQ)', 'faq'],
  ['Internal FAQs', 'internal'],
  ['Fragen von Kundinnen und Kunden', 'customer'],
  ['Pressemitteilung aus der Zukunft', 'masthead'],
])('%s announces %s', (heading, part) => {
  expect(matchHeading(heading)).toBe(part);
});

test.each([
  'Kontakt',
  'Über das Unternehmen',
  'Boilerplate',
  'Wort',
  'Dort und Datum gilt es nicht',
  'Was kostet die Lösung?',
  'Was ist das Problem daran?',
  'Stadtwerke Auental erklären jede Rechnung in drei Sätzen',
  '',
])('%s announces nothing', (heading) => {
  expect(matchHeading(heading)).toBeNull();
});

test('a label has to match exactly', () => {
  expect(matchHeadingExactly('Problem')).toBe('problem');
  expect(matchHeadingExactly('Problme')).toBeNull();
});
