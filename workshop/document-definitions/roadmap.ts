import type { DocumentDefinition } from './document-definition';

/** The roadmap with its reasons. */
export const roadmapDocument = {
  kind: 'roadmap',
  names: { de: 'Roadmap-Dokument', en: 'roadmap document' },
  additions: {},
  hasChapters: true,
  steps: ['roadmap'],
} as const satisfies DocumentDefinition;
