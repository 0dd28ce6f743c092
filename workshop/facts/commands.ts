import { orderAt, orderAtEnd, inOrder } from '../collection';
import type { StepId } from '../step';
import type { AgendaItem, EmptyChair, WorkshopFacts, Participant } from './schema';

type Details = Omit<WorkshopFacts, 'participants' | 'agenda' | 'emptyChair' | 'sayings'>;

export const workshopFactsCommands = {
  updateDetails(slice: WorkshopFacts, { change }: { change: Partial<Details> }) {
    Object.assign(slice, change);
  },

  addParticipant(slice: WorkshopFacts, { id, participant }: { id: string; participant: Omit<Participant, 'order'> }) {
    slice.participants[id] = { ...participant, order: orderAtEnd(slice.participants) };
  },

  updateParticipant(slice: WorkshopFacts, { id, change }: { id: string; change: Partial<Omit<Participant, 'order'>> }) {
    const participant = slice.participants[id];
    if (participant) Object.assign(participant, change);
  },

  removeParticipant(slice: WorkshopFacts, { id }: { id: string }) {
    delete slice.participants[id];
  },

  addAgendaItem(slice: WorkshopFacts, { id, item }: { id: string; item: Omit<AgendaItem, 'order'> }) {
    slice.agenda[id] = { ...item, order: orderAtEnd(slice.agenda) };
  },

  updateAgendaItem(slice: WorkshopFacts, { id, change }: { id: string; change: Partial<Omit<AgendaItem, 'order'>> }) {
    const item = slice.agenda[id];
    if (item) Object.assign(item, change);
  },

  /** Moves an item to a place on a day. `index` counts that day's items without the moved one. */
  moveAgendaItem(slice: WorkshopFacts, { id, day, index }: { id: string; day: number; index: number }) {
    const item = slice.agenda[id];
    if (!item) return;
    const others = inOrder(slice.agenda).filter(([otherId, other]) => otherId !== id && other.day === day);
    item.order = orderAt(others, index);
    item.day = day;
  },

  removeAgendaItem(slice: WorkshopFacts, { id }: { id: string }) {
    delete slice.agenda[id];
  },

  updateEmptyChair(slice: WorkshopFacts, { change }: { change: Partial<EmptyChair> }) {
    Object.assign(slice.emptyChair, change);
  },

  recordSaying(slice: WorkshopFacts, { id, step, text, at }: { id: string; step: StepId; text: string; at: string }) {
    slice.sayings[id] = { order: orderAtEnd(slice.sayings), step, text, at };
  },

  removeSaying(slice: WorkshopFacts, { id }: { id: string }) {
    delete slice.sayings[id];
  },
};
