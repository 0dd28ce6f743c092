import type { DocumentDefinition } from './document-definition';

/** The journey as a map on sheets of A3, for the wall. */
export const journeyMapDocument = {
  kind: 'journey-map',
  names: { de: 'Karte der Kundenreise', en: 'journey map' },
  additions: {},
  steps: ['experience'],
} as const satisfies DocumentDefinition;
