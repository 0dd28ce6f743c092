import type { DocumentDefinition } from './document-definition';

/** The press release from the future, alone or with questions, comments and promises. */
export const pressReleaseDocument = {
  kind: 'press-release',
  names: { de: 'Pressemitteilung', en: 'press release' },
  additions: {
    faq: { names: { de: 'Fragen, Antworten, Risiken', en: 'Questions, answers, risks' }, isDefault: true },
    comments: { names: { de: 'Kommentare', en: 'Comments' } },
    resolved: { names: { de: 'auch erledigte', en: 'resolved ones too' }, partOf: 'comments' },
    promises: { names: { de: 'Versprechen mit Initiativen', en: 'Promises with initiatives' } },
  },
  steps: ['press-release'],
} as const satisfies DocumentDefinition;
