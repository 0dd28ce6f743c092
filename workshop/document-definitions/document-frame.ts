import type { Block, LeitbildDocument } from '../document';
import { workshopFactsWords } from '../facts/words';
import { formatDay } from '../format';
import type { Language } from '../language';
import type { SessionDocument } from '../session-schema';

const words = {
  de: { contents: 'Inhalt', asOf: 'Stand', untitled: 'Workshop ohne Titel', logo: 'Logo' },
  en: { contents: 'Contents', asOf: 'As of', untitled: 'Untitled workshop', logo: 'Logo' },
} satisfies Record<Language, unknown>;

/** The title of the workshop, or a placeholder. */
export function workshopTitle({ workshop }: SessionDocument): string {
  return workshop.title.trim() || words[workshop.language].untitled;
}

/** The heading of the list of contents; empty for up to three headings. */
export function contentsHeading(blocks: readonly Block[], language: Language): string {
  return blocks.filter(({ kind }) => kind === 'heading').length > 3 ? words[language].contents : '';
}

/** The fields of a document that come from the workshop facts. `now` is ISO 8601. */
export function documentFrame(
  session: SessionDocument,
  now: string,
): Pick<
  LeitbildDocument,
  'workshopTitle' | 'organisation' | 'logo' | 'confidentiality' | 'author' | 'language' | 'coverLines'
> {
  const { organisation, logo, confidentiality, facilitators, date, place, language } = session.workshop;
  const terms = workshopFactsWords[language];
  const day = now.slice(0, 10);
  return {
    workshopTitle: workshopTitle(session),
    organisation: organisation.trim(),
    logo: logo === null ? null : { asset: logo, alt: organisation.trim() || words[language].logo },
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
