import { decisionPaperOutline } from '../decision-paper/decision-paper-outline';
import { decisionPaperWords } from '../decision-paper/words';
import type { LeitbildDocument } from '../document';
import type { SessionDocument } from '../session-schema';
import { documentFrame, workshopTitle } from './document-frame';
import type { DocumentRequest } from './document-registry';

/** The paper on which a board decides. It is short: it has no list of contents. */
export function buildDecisionPaper(session: SessionDocument, { now }: DocumentRequest): LeitbildDocument {
  return {
    ...documentFrame(session, now),
    layout: 'report',
    name: decisionPaperWords[session.workshop.language].name,
    title: workshopTitle(session),
    subtitle: decisionPaperWords[session.workshop.language].name,
    contentsHeading: '',
    blocks: decisionPaperOutline(session),
  };
}
