import type { LeitbildDocument } from '../document';
import { workshopFactsWords } from '../facts/words';
import { invitationOutline } from '../kickoff/invitation-outline';
import type { SessionDocument } from '../session-schema';
import { documentFrame, workshopTitle } from './document-frame';
import type { DocumentRequest } from './document-registry';

/** The agenda on its own, as it is sent with the invitation. */
export function buildAgenda(session: SessionDocument, { additions, now }: DocumentRequest): LeitbildDocument {
  const { language } = session.workshop;
  return {
    ...documentFrame(session, now),
    layout: 'press-release',
    name: workshopFactsWords[language].agenda,
    title: workshopTitle(session),
    subtitle: '',
    contentsHeading: '',
    blocks: invitationOutline(session.workshop, language, { withParticipants: additions.includes('participants') }),
  };
}
