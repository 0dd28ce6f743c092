export const confidentialities = ['public', 'internal', 'confidential', 'strictly-confidential'] as const;
export type Confidentiality = (typeof confidentialities)[number];

/** Most people that one pasted list adds: a room, not the directory of a company. */
export const maxPeopleAtOnce = 500;

/** Days of one workshop. */
export const maxDays = 5;

export const agendaKinds = ['step', 'break', 'other'] as const;

/** What becomes of an item of the parking lot. */
export const parkedOutcomes = ['open', 'settled', 'assigned', 'dropped'] as const;
