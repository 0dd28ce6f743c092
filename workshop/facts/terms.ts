export const confidentialities = ['public', 'internal', 'confidential', 'strictly-confidential'] as const;

export const agendaKinds = ['step', 'break', 'other'] as const;

/** What becomes of an item of the parking lot. */
export const parkedOutcomes = ['open', 'settled', 'assigned', 'dropped'] as const;
