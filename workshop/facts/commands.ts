import { orderAt, orderAtEnd, inOrder } from '../collection';
import type { StepId } from '../step';
import type { AgendaItem, Decision, EmptyChair, Parked, Participant, WorkshopFacts } from './schema';

type Details = Omit<WorkshopFacts, 'participants' | 'agenda' | 'emptyChair' | 'sayings' | 'decisions' | 'parkingLot'>;

export const workshopFactsCommands = {
  updateDetails(facts: WorkshopFacts, { change }: { change: Partial<Details> }) {
    Object.assign(facts, change);
  },

  addParticipant(facts: WorkshopFacts, { id, participant }: { id: string; participant: Omit<Participant, 'order'> }) {
    facts.participants[id] = { ...participant, order: orderAtEnd(facts.participants) };
  },

  /** Adds people in their order. `replacing` is an empty row that they take the place of. */
  addParticipants(
    facts: WorkshopFacts,
    {
      people,
      replacing,
    }: { people: readonly { id: string; participant: Omit<Participant, 'order'> }[]; replacing?: string },
  ) {
    if (replacing !== undefined) delete facts.participants[replacing];
    for (const person of people) workshopFactsCommands.addParticipant(facts, person);
  },

  updateParticipant(facts: WorkshopFacts, { id, change }: { id: string; change: Partial<Omit<Participant, 'order'>> }) {
    const participant = facts.participants[id];
    if (participant) Object.assign(participant, change);
  },

  removeParticipant(facts: WorkshopFacts, { id }: { id: string }) {
    delete facts.participants[id];
  },

  addAgendaItem(facts: WorkshopFacts, { id, item }: { id: string; item: Omit<AgendaItem, 'order'> }) {
    facts.agenda[id] = { ...item, order: orderAtEnd(facts.agenda) };
  },

  updateAgendaItem(facts: WorkshopFacts, { id, change }: { id: string; change: Partial<Omit<AgendaItem, 'order'>> }) {
    const item = facts.agenda[id];
    if (item) Object.assign(item, change);
  },

  /** Moves an item to a position on a day. `index` counts the items of that day without the moved one. */
  moveAgendaItem(facts: WorkshopFacts, { id, day, index }: { id: string; day: number; index: number }) {
    const item = facts.agenda[id];
    if (!item) return;
    const others = inOrder(facts.agenda).filter(([otherId, other]) => otherId !== id && other.day === day);
    item.order = orderAt(others, index);
    item.day = day;
  },

  removeAgendaItem(facts: WorkshopFacts, { id }: { id: string }) {
    delete facts.agenda[id];
  },

  updateEmptyChair(facts: WorkshopFacts, { change }: { change: Partial<EmptyChair> }) {
    Object.assign(facts.emptyChair, change);
  },

  recordSaying(facts: WorkshopFacts, { id, step, text, at }: { id: string; step: StepId; text: string; at: string }) {
    facts.sayings[id] = { order: orderAtEnd(facts.sayings), step, text, at };
  },

  removeSaying(facts: WorkshopFacts, { id }: { id: string }) {
    delete facts.sayings[id];
  },

  addDecision(facts: WorkshopFacts, { id, step, text, at }: { id: string; step: StepId; text: string; at: string }) {
    facts.decisions[id] = { order: orderAtEnd(facts.decisions), text, owner: '', due: '', step, at };
  },

  updateDecision(
    facts: WorkshopFacts,
    { id, change }: { id: string; change: Partial<Pick<Decision, 'text' | 'owner' | 'due'>> },
  ) {
    const decision = facts.decisions[id];
    if (decision) Object.assign(decision, change);
  },

  removeDecision(facts: WorkshopFacts, { id }: { id: string }) {
    delete facts.decisions[id];
  },

  /** Puts something on the parking lot. */
  addParked(facts: WorkshopFacts, { id, step, text, at }: { id: string; step: StepId; text: string; at: string }) {
    facts.parkingLot[id] = { order: orderAtEnd(facts.parkingLot), text, outcome: 'open', owner: '', due: '', step, at };
  },

  updateParked(
    facts: WorkshopFacts,
    { id, change }: { id: string; change: Partial<Pick<Parked, 'text' | 'outcome' | 'owner' | 'due'>> },
  ) {
    const item = facts.parkingLot[id];
    if (item) Object.assign(item, change);
  },

  removeParked(facts: WorkshopFacts, { id }: { id: string }) {
    delete facts.parkingLot[id];
  },
};
