import { orderAt, orderAtEnd, inOrder } from '../collection';
import type { StepId } from '../step';
import type { AgendaItem, EmptyChair, Kickoff, Participant } from './schema';

type Details = Omit<Kickoff, 'participants' | 'agenda' | 'emptyChair' | 'sayings'>;

export const kickoffCommands = {
  updateDetails(slice: Kickoff, { change }: { change: Partial<Details> }) {
    Object.assign(slice, change);
  },

  addParticipant(slice: Kickoff, { id, participant }: { id: string; participant: Omit<Participant, 'order'> }) {
    slice.participants[id] = { ...participant, order: orderAtEnd(slice.participants) };
  },

  updateParticipant(slice: Kickoff, { id, change }: { id: string; change: Partial<Omit<Participant, 'order'>> }) {
    const participant = slice.participants[id];
    if (participant) Object.assign(participant, change);
  },

  removeParticipant(slice: Kickoff, { id }: { id: string }) {
    delete slice.participants[id];
  },

  addAgendaItem(slice: Kickoff, { id, item }: { id: string; item: Omit<AgendaItem, 'order'> }) {
    slice.agenda[id] = { ...item, order: orderAtEnd(slice.agenda) };
  },

  updateAgendaItem(slice: Kickoff, { id, change }: { id: string; change: Partial<Omit<AgendaItem, 'order'>> }) {
    const item = slice.agenda[id];
    if (item) Object.assign(item, change);
  },

  /** Moves an item to a place on a day. `index` counts that day's items without the moved one. */
  moveAgendaItem(slice: Kickoff, { id, day, index }: { id: string; day: number; index: number }) {
    const item = slice.agenda[id];
    if (!item) return;
    const others = inOrder(slice.agenda).filter(([otherId, other]) => otherId !== id && other.day === day);
    item.order = orderAt(others, index);
    item.day = day;
  },

  removeAgendaItem(slice: Kickoff, { id }: { id: string }) {
    delete slice.agenda[id];
  },

  updateEmptyChair(slice: Kickoff, { change }: { change: Partial<EmptyChair> }) {
    Object.assign(slice.emptyChair, change);
  },

  recordSaying(slice: Kickoff, { id, step, text, at }: { id: string; step: StepId; text: string; at: string }) {
    slice.sayings[id] = { order: orderAtEnd(slice.sayings), step, text, at };
  },

  removeSaying(slice: Kickoff, { id }: { id: string }) {
    delete slice.sayings[id];
  },
};
