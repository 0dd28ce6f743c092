import type { LeitbildDocument } from '../document';
import { journeyMapOutline } from '../experience/map-outline';
import { experienceWords } from '../experience/words';
import type { SessionDocument } from '../session-schema';
import { documentFrame, workshopTitle } from './document-frame';
import type { DocumentRequest } from './document-registry';

/** The journey as a map on sheets of A3. */
export function buildJourneyMap(session: SessionDocument, { now }: DocumentRequest): LeitbildDocument {
  const { language } = session.workshop;
  return {
    ...documentFrame(session, now),
    layout: 'poster',
    name: experienceWords[language].map,
    title: workshopTitle(session),
    subtitle: experienceWords[language].map,
    contentsHeading: '',
    blocks: journeyMapOutline(session.steps.experience, language),
  };
}
