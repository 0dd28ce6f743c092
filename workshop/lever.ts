import type { Localized } from './language';

/** What a company changes inside: the levers of the operations review and of initiatives. */
export const levers = ['processes', 'talent', 'culture', 'structure', 'technology', 'metrics'] as const;

export type Lever = (typeof levers)[number];

export const leverNames: Localized<Record<Lever, string>> = {
  de: {
    processes: 'Prozesse',
    talent: 'Menschen und Können',
    culture: 'Kultur',
    structure: 'Struktur',
    technology: 'Technik',
    metrics: 'Messgrößen',
  },
  en: {
    processes: 'Processes',
    talent: 'Talent',
    culture: 'Culture',
    structure: 'Structure',
    technology: 'Technology',
    metrics: 'Metrics',
  },
};
