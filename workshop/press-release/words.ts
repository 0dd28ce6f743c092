import type { PartId } from './schema';

const de = {
  fromTheFuture: 'Pressemitteilung aus der Zukunft',
  parts: {
    headline: 'Schlagzeile',
    subheadline: 'Unterzeile',
    placeAndDate: 'Ort und Datum',
    summary: 'Zusammenfassung',
    problem: 'Problem',
    solution: 'Lösung',
    leaderQuote: 'Zitat der Leitung',
    howItWorks: 'So funktioniert es',
    customerQuote: 'Kundenzitat',
    callToAction: 'Aufruf',
  } satisfies Record<PartId, string>,
  questions: 'Fragen und Antworten',
  audiences: { customer: 'Fragen von Kundinnen und Kunden', internal: 'Interne Fragen' },
  open: 'Noch offen',
  invented: 'Erfundenes Zitat – noch nicht freigegeben',
  nothingYet: 'Die Pressemitteilung ist noch nicht geschrieben.',
};

const en: typeof de = {
  fromTheFuture: 'Press release from the future',
  parts: {
    headline: 'Headline',
    subheadline: 'Subheadline',
    placeAndDate: 'Place and date',
    summary: 'Summary',
    problem: 'Problem',
    solution: 'Solution',
    leaderQuote: 'Leader’s quote',
    howItWorks: 'How it works',
    customerQuote: 'Customer quote',
    callToAction: 'Call to action',
  },
  questions: 'Questions and answers',
  audiences: { customer: 'Customer questions', internal: 'Internal questions' },
  open: 'Still open',
  invented: 'Invented quote – not yet approved',
  nothingYet: 'The press release has not been written yet.',
};

export const pressReleaseWords = { de, en };
