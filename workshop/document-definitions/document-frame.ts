import type { Block, LeitbildDocument } from '../document';
import { workshopFactsWords } from '../facts/words';
import { formatDay } from '../format';
import type { Language } from '../language';
import type { SessionDocument } from '../session-schema';

const words = {
  de: { contents: 'Inhalt', asOf: 'Stand', untitled: 'Workshop ohne Titel' },
  en: { contents: 'Contents', asOf: 'As of', untitled: 'Untitled workshop' },
} satisfies Record<Language, unknown>;

/** The title of the workshop, or what a document is called without one. */
export function workshopTitle({ workshop }: SessionDocument): string {
  return workshop.title.trim() || words[workshop.language].untitled;
}

/** The heading of the list of contents; empty for so few headings that nobody needs one. */
export function contentsHeading(blocks: readonly Block[], language: Language): string {
  return blocks.filter(({ kind }) => kind === 'heading').length > 3 ? words[language].contents : '';
}

/** What every document takes from the workshop facts. `now` is the moment of printing, ISO 8601. */
export function documentFrame(
  session: SessionDocument,
  now: string,
): Pick<LeitbildDocument, 'workshop' | 'organisation' | 'confidentiality' | 'author' | 'language' | 'coverLines'> {
  const { organisation, confidentiality, facilitators, date, place, language } = session.workshop;
  const terms = workshopFactsWords[language];
  const day = now.slice(0, 10);
  return {
    workshop: workshopTitle(session),
    organisation: organisation.trim(),
    confidentiality: terms.confidentialities[confidentiality],
    author: facilitators.trim(),
    language,
    coverLines: [
      [formatDay(date, language), place.trim()].filter((part) => part !== '').join(', '),
      facilitators.trim() === '' ? '' : `${terms.facilitators}: ${facilitators.trim()}`,
      `${words[language].asOf}: ${formatDay(day, language)}`,
    ].filter((line) => line !== ''),
  };
}
