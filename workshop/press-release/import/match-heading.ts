import type { Localized, Language } from '../../language';
import { appendixWords } from '../appendix-words';
import type { PartId } from '../schema';
import { partIds } from '../terms';
import { pressReleaseWords } from '../words';

/** What a heading of an imported text may announce, besides a part. */
const others = ['faq', 'customer', 'internal', 'masthead', 'annex'] as const;
export type Announcement = PartId | (typeof others)[number];

/** Usual headings of the parts, in lower case, separated by bars. The names in Leitbild itself count as well. */
const headings: Record<Announcement, Localized<string>> = {
  headline: {
    de: 'überschrift|titel|titelzeile|hauptzeile|headline',
    en: 'title|heading|main headline',
  },
  subheadline: {
    de: 'untertitel|unterüberschrift|unterzeile|dachzeile|vorspann|subheadline|subheading',
    en: 'subtitle|subheading|sub-headline|sub-heading|standfirst|deck',
  },
  placeAndDate: {
    de: 'ort|datum|ort, datum|ort und tag|datum und ort|ort & datum|zeit und ort|datumszeile',
    en: 'place|date|dateline|location and date|date and place|place & date|launch date|city and date',
  },
  summary: {
    de: 'kurzfassung|überblick|erster absatz|einleitung|das wichtigste in kürze|zusammenfassender absatz|lead|intro|einstieg',
    en: 'summary paragraph|intro|introduction|overview|in brief|first paragraph|lead|opening paragraph|opening',
  },
  problem: {
    de: 'das problem|kundenproblem|problem der kunden|ausgangslage|herausforderung|die herausforderung|schmerzpunkt|problembeschreibung|problemabsatz|bisher',
    en: 'the problem|customer problem|problem paragraph|problem statement|challenge|the challenge|pain point|today',
  },
  solution: {
    de: 'die lösung|unsere lösung|lösungsabsatz|antwort auf das problem|das angebot|unser angebot',
    en: 'the solution|our solution|solution paragraph|product|the product|our answer|the offer',
  },
  leaderQuote: {
    de: 'zitat der geschäftsführung|zitat der geschäftsführerin|zitat des geschäftsführers|zitat einer führungskraft|zitat des vorstands|zitat der unternehmensleitung|führungszitat|zitat intern|zitat des unternehmens',
    en: 'leader quote|leadership quote|quote from leadership|executive quote|company quote|quote from a leader|spokesperson quote|internal quote|ceo quote|quote from the ceo|quote from you',
  },
  howItWorks: {
    de: 'wie es funktioniert|wie funktioniert es|wie funktioniert das|so geht es|so gehts|so funktionierts|funktionsweise|ablauf|in drei schritten|erste schritte|so einfach geht es',
    en: 'how does it work|how to get started|getting started|how to start|how it works in three steps|three steps|how you get started',
  },
  customerQuote: {
    de: 'zitat einer kundin|zitat eines kunden|zitat der kundin|zitat des kunden|kundenstimme|stimme der kundin|stimme des kunden|kundinnenzitat|zitat kunde|zitat kundin',
    en: 'customer’s quote|quote from a customer|customer testimonial|testimonial|customer voice|voice of the customer|client quote',
  },
  callToAction: {
    de: 'handlungsaufruf|handlungsaufforderung|aufforderung|call to action|nächster schritt|so gehts weiter|wie es weitergeht|abschluss und aufruf|schluss|mehr erfahren|jetzt handeln',
    en: 'closing and call to action|closing|next step|next steps|where to go next|learn more|what to do now|get started today',
  },
  faq: {
    de: 'fragen und antworten|fragen & antworten|häufige fragen|häufig gestellte fragen|faq|faqs|fragen|fragenkatalog',
    en: 'questions and answers|questions & answers|q&a|faq|faqs|frequently asked questions|questions|faq section',
  },
  customer: {
    de: 'fragen von kundinnen und kunden|kundenfragen|fragen der kunden|fragen von kunden|fragen der kundinnen und kunden|externe fragen|externe faq|kunden-faq|faq für kunden|faq für kundinnen und kunden|fragen von außen',
    en: 'customer questions|customer faq|customer faqs|questions from customers|external faq|external faqs|external questions|faq for customers|customers’ questions',
  },
  internal: {
    de: 'interne fragen|interne faq|interne faqs|fragen aus dem haus|fragen von innen|fragen der stakeholder|faq intern|interne fragen und antworten',
    en: 'internal questions|internal faq|internal faqs|stakeholder questions|stakeholder faq|questions from inside|internal questions and answers',
  },
  masthead: {
    de: 'pressemitteilung|pressemeldung|presseinformation|medienmitteilung|pressemitteilung aus der zukunft|interne pressemitteilung|zur sofortigen veröffentlichung',
    en: 'press release|news release|media release|press release from the future|future press release|internal press release|for immediate release|pr/faq|pr faq',
  },
  // What Leitbild prints after the text and generates from the workshop.
  annex: {
    de: `inhalt|${annexTitles('de')}`,
    en: `contents|${annexTitles('en')}`,
  },
};

function annexTitles(language: Language): string {
  const { openQuestions, risks, promises, comments } = appendixWords[language];
  return [openQuestions, risks, promises, comments].map(({ title }) => title.toLowerCase()).join('|');
}

const announced: ReadonlyMap<string, Announcement> = new Map([
  ...[...partIds, ...others].flatMap((id) =>
    [headings[id].de, headings[id].en].flatMap((list) => list.split('|').map((name) => [plainName(name), id] as const)),
  ),
  ...partIds.flatMap((id) =>
    [pressReleaseWords.de, pressReleaseWords.en].map(({ parts }) => [plainName(parts[id]), id] as const),
  ),
]);

/** Longest heading of a part, in characters. */
const longestName = 60;

/**
 * The part or section that a heading announces, in German or English, ignoring case, numbers and punctuation, a typing error, and
 * additions: "2. Das Problem – aus Sicht der Kundin". Null when it announces nothing known.
 */
export function matchHeading(heading: string): Announcement | null {
  const name = plainName(heading);
  const found = announced.get(name) ?? announced.get(plainName(heading.split(/\s[–—-]\s|[:(/]/)[0] ?? ''));
  if (found !== undefined || name.length > longestName || /\?\s*$/.test(heading)) return found ?? null;
  let closest: { id: Announcement; distance: number } | null = null;
  for (const [known, id] of announced) {
    // Short names differ from other words by a letter or two.
    const allowed = known.length < 6 ? 0 : known.length < 11 ? 1 : 2;
    if (Math.abs(known.length - name.length) > allowed) continue;
    const distance = editDistance(known, name);
    if (distance <= allowed && (closest === null || distance < closest.distance)) closest = { id, distance };
  }
  return closest?.id ?? null;
}

/** Matches exactly one of the known names: for labels within a text, where a guess would be harmful. */
export function matchHeadingExactly(label: string): Announcement | null {
  return announced.get(plainName(label)) ?? null;
}

function plainName(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/^[\s\d.)§#*•–-]+/, '')
    .replace(/[’'`´„“”"*_]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\s:.!?…·|–-]+$/, '');
}

/** Edit distance in letters (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [place, against] of [...other].entries()) {
      const exchanged = (row[place] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(exchanged, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
