import type { SearchPlace } from '../search/search-place';
import type { StepId } from '../step';

export const factsSearchPlaces: readonly SearchPlace[] = [
  { kind: 'details', at: '', titles: ['title'], texts: ['organisation', 'purpose', 'place', 'facilitators'] },
  { kind: 'participant', at: 'participants.*', titles: ['name'], texts: ['role'] },
  { kind: 'agendaItem', at: 'agenda.*', titles: ['title'] },
  { kind: 'agendaItem', at: 'agenda.*.groups.*', titles: ['title'], texts: ['place'], isInside: true },
  { kind: 'emptyChair', at: 'emptyChair', titles: ['name'], texts: ['situation', 'goal', 'annoyance', 'quote'] },
  { kind: 'saying', at: 'sayings.*', texts: ['text'], step: ({ step }: { step: StepId }) => step },
  { kind: 'facilitatorNote', at: 'facilitatorNotes.*', texts: [''], step: (_, id) => id as StepId },
  { kind: 'decision', at: 'decisions.*', titles: ['text'], texts: ['owner'], step: 'closing' },
  { kind: 'parked', at: 'parkingLot.*', titles: ['text'], texts: ['owner'], step: 'closing' },
];
