import type { Localized } from '../../../workshop/language';

const de = {
  title: 'Titel',
  subtitle: 'Untertitel',
  text: 'Text',
  quote: 'Zitat',
  kicker: 'Kapitel',
  footer: 'Fußzeile',
  number: 'Foliennummer',
  date: 'Datum',
  layouts: { cover: 'Titelfolie', content: 'Titel und Text', 'title-only': 'Nur Titel', quote: 'Zitat' },
  table: 'Tabelle',
  chart: 'Diagramm',
  picture: 'Bild',
  logo: 'Logo',
  details: 'Einzelheiten (ausgeblendet)',
  divider: 'Einzelheiten',
  hiddenSlide: 'Einzelheiten auf der ausgeblendeten Folie {{slides}}.',
  hiddenSlides: 'Einzelheiten auf den ausgeblendeten Folien {{slides}}.',
  step: 'Aus dem Leitfaden zum Schritt „{{step}}“:',
  questions: 'Fragen an die Runde:',
};

const en: typeof de = {
  title: 'Title',
  subtitle: 'Subtitle',
  text: 'Text',
  quote: 'Quotation',
  kicker: 'Chapter',
  footer: 'Footer',
  number: 'Slide number',
  date: 'Date',
  layouts: { cover: 'Title slide', content: 'Title and text', 'title-only': 'Title only', quote: 'Quotation' },
  table: 'Table',
  chart: 'Chart',
  picture: 'Picture',
  logo: 'Logo',
  details: 'Details (hidden)',
  divider: 'Details',
  hiddenSlide: 'Details are on hidden slide {{slides}}.',
  hiddenSlides: 'Details are on hidden slides {{slides}}.',
  step: 'From the guide to the step “{{step}}”:',
  questions: 'Questions for the room:',
};

/** Words in presentations that are not part of a document: names of layouts and shapes, and of notes. */
export const pptxWords = { de, en } satisfies Localized<typeof de>;
