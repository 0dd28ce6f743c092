import type { DocumentDefinition } from './document-definition';

/** Everything that the day has brought, step by step. */
export const protocolDocument = {
  kind: 'protocol',
  names: { de: 'Protokoll', en: 'record of the day' },
  additions: {
    comments: { names: { de: 'Kommentare zur Pressemitteilung', en: 'Comments on the press release' } },
    resolved: { names: { de: 'auch erledigte', en: 'resolved ones too' }, partOf: 'comments' },
  },
  hasChapters: true,
  steps: ['closing'],
} as const satisfies DocumentDefinition;
