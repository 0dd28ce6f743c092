import { agendaDocument } from './agenda';
import { decisionPaperDocument } from './decision-paper';
import type { DocumentDefinition } from './document-definition';
import { journeyMapDocument } from './journey-map';
import { pressReleaseDocument } from './press-release';
import { protocolDocument } from './protocol';
import { roadmapDocument } from './roadmap';

/** All documents. The first one belongs to every step that no other document names. */
export const documentDefinitions = [
  roadmapDocument,
  decisionPaperDocument,
  pressReleaseDocument,
  protocolDocument,
  journeyMapDocument,
  agendaDocument,
] as const satisfies readonly DocumentDefinition[];
