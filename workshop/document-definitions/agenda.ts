import type { DocumentDefinition } from './document-definition';

/** The agenda for the invitation: what it is about, when and where, and the planned times. */
export const agendaDocument = {
  kind: 'agenda',
  names: { de: 'Ablauf für die Einladung', en: 'agenda for the invitation' },
  additions: { participants: { names: { de: 'Teilnehmende', en: 'Participants' } } },
  steps: ['kickoff'],
} as const satisfies DocumentDefinition;
