import type { DocumentDefinition } from './document-definition';

/** Three to six pages on which a board decides. */
export const decisionPaperDocument = {
  kind: 'decision-paper',
  names: { de: 'Entscheidungsvorlage', en: 'decision paper' },
  additions: {},
  hasChapters: true,
  steps: [],
} as const satisfies DocumentDefinition;
