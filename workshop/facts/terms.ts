export const confidentialities = ['public', 'internal', 'confidential', 'strictly-confidential'] as const;
export type Confidentiality = (typeof confidentialities)[number];

/** Most people that one pasted list adds: a room, not the directory of a company. */
export const maxPeopleAtOnce = 500;

/** Days of one workshop. */
export const maxDays = 5;

export const agendaKinds = ['step', 'break', 'other'] as const;

/** What becomes of an item of the parking lot: nothing yet, a decision, an initiative, a commitment, or nothing any more. */
export const parkedOutcomes = ['open', 'decided', 'initiative', 'commitment', 'dropped'] as const;
export type ParkedOutcome = (typeof parkedOutcomes)[number];
