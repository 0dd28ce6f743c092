import type { DocumentDefinition } from './document-definition';
import { pressReleaseDocument } from './press-release';
import { roadmapDocument } from './roadmap';

/** The documents of this version. The first one is exported and printed where no document belongs to the step on screen. */
export const documentDefinitions = [
  roadmapDocument,
  pressReleaseDocument,
] as const satisfies readonly DocumentDefinition[];
