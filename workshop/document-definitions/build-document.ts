import type { LeitbildDocument } from '../document';
import type { SessionDocument } from '../session-schema';
import { buildAgenda } from './build-agenda';
import { buildDecisionPaper } from './build-decision-paper';
import { buildJourneyMap } from './build-journey-map';
import { buildPressRelease } from './build-press-release';
import { buildProtocol } from './build-protocol';
import { buildRoadmap } from './build-roadmap';
import { withoutChapters } from './chapters';
import { withAccent } from './with-accent';
import type { DocumentKind, DocumentRequest } from './document-registry';

/** The type checker names a document without a builder. */
const builders: Record<DocumentKind, (session: SessionDocument, request: DocumentRequest) => LeitbildDocument> = {
  roadmap: buildRoadmap,
  'decision-paper': buildDecisionPaper,
  'press-release': buildPressRelease,
  protocol: buildProtocol,
  'journey-map': buildJourneyMap,
  agenda: buildAgenda,
};

/**
 * Builds a document in the language of the workshop facts. `now` is passed in so that the result is deterministic. Empty steps are
 * left out; additions of other documents and chapters that it does not have are ignored.
 */
export function buildDocument(session: SessionDocument, request: DocumentRequest): LeitbildDocument {
  const document = withAccent(builders[request.kind](session, request), session.workshop.accentColour);
  return withoutChapters(document, request.leftOut ?? []);
}
