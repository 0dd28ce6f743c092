import { decisionPaperOutline } from '../decision-paper/decision-paper-outline';
import { decisionPaperWords } from '../decision-paper/words';
import type { LeitbildDocument } from '../document';
import type { SessionDocument } from '../session-schema';
import { contentsHeading, documentFrame, workshopTitle } from './document-frame';
import type { DocumentRequest } from './document-registry';

/** The paper on which a board decides. */
export function buildDecisionPaper(session: SessionDocument, { now }: DocumentRequest): LeitbildDocument {
  const blocks = decisionPaperOutline(session);
  return {
    ...documentFrame(session, now),
    layout: 'report',
    name: decisionPaperWords[session.workshop.language].name,
    title: workshopTitle(session),
    subtitle: decisionPaperWords[session.workshop.language].name,
    contentsHeading: contentsHeading(blocks, session.workshop.language),
    blocks,
    // Slides for a meeting of the board.
    shownSlides: 14,
  };
}
