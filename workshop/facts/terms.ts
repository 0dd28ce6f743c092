export const confidentialities = ['public', 'internal', 'confidential', 'strictly-confidential'] as const;

export const agendaKinds = ['step', 'break', 'other'] as const;
