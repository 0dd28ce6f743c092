import { orderAt, orderAtEnd, inOrder, type Collection } from '../collection';
import type { StepId } from '../step';
import type { Timer } from '../timer/schema';
import { extendTimer, pauseTimer, rebaseTimer, resumeTimer } from '../timer/timer';
import { newAgendaItem, notBegun, type PlannedItem } from './new-agenda-item';
import type { AgendaGroup, AgendaItem, Decision, EmptyChair, Parked, Participant, WorkshopFacts } from './schema';
import type { ParkedOutcome } from './terms';

type Details = Omit<
  WorkshopFacts,
  | 'participants'
  | 'agenda'
  | 'emptyChair'
  | 'sayings'
  | 'decisions'
  | 'parkingLot'
  | 'timer'
  | 'facilitatorNotes'
  | 'spoken'
>;

/** A new decision or topic, with the step and the moment in which it came up. */
export interface Captured {
  id: string;
  step: StepId;
  text: string;
  at: string;
  owner?: string;
  due?: string;
}

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

  addAgendaItem(facts: WorkshopFacts, { id, item }: { id: string; item: PlannedItem }) {
    facts.agenda[id] = { ...newAgendaItem(item), order: orderAtEnd(facts.agenda) };
  },

  /** Inserts an item during the day, after `after`: it is not part of the plan and makes the day `minutes` longer. */
  insertAgendaItem(
    facts: WorkshopFacts,
    {
      id,
      after,
      item,
      minutes,
    }: { id: string; after: string; item: Omit<PlannedItem, 'minutes' | 'day'>; minutes: number },
  ) {
    const before = facts.agenda[after];
    if (!before) return;
    const ofDay = inOrder(facts.agenda).filter(([, each]) => each.day === before.day);
    facts.agenda[id] = {
      ...newAgendaItem({ ...item, minutes: 0, day: before.day }),
      newMinutes: minutes,
      order: orderAt(ofDay, ofDay.findIndex(([each]) => each === after) + 1),
    };
  },

  /** Begins an item at `at`, and finishes the one that was running. One that has begun keeps its start. */
  startAgendaItem(facts: WorkshopFacts, { id, at }: { id: string; at: string }) {
    const item = facts.agenda[id];
    if (!item) return;
    for (const other of Object.values(facts.agenda)) {
      if (other !== item && other.startedAt !== null) other.finishedAt ??= at;
    }
    item.startedAt ??= at;
    item.finishedAt = null;
    item.isSkipped = false;
  },

  finishAgendaItem(facts: WorkshopFacts, { id, at }: { id: string; at: string }) {
    const item = facts.agenda[id];
    if (item && item.startedAt !== null) item.finishedAt ??= at;
  },

  skipAgendaItem(facts: WorkshopFacts, { id, isSkipped }: { id: string; isSkipped: boolean }) {
    const item = facts.agenda[id];
    if (item) item.isSkipped = isSkipped;
  },

  /** Sets new lengths of several items, in minutes. */
  shareAgendaMinutes(facts: WorkshopFacts, { minutes }: { minutes: Readonly<Record<string, number>> }) {
    for (const [id, each] of Object.entries(minutes)) {
      const item = facts.agenda[id];
      if (item) item.newMinutes = each;
    }
  },

  /** Starts another timer, or none: the earlier one can be set again. */
  setTimer(facts: WorkshopFacts, { timer }: { timer: Timer | null }) {
    facts.timer = timer;
  },

  extendTimer(facts: WorkshopFacts, { minutes }: { minutes: number }) {
    if (facts.timer) extendTimer(facts.timer, minutes);
  },

  pauseTimer(facts: WorkshopFacts, { at }: { at: string }) {
    if (facts.timer) pauseTimer(facts.timer, at);
  },

  resumeTimer(facts: WorkshopFacts, { at }: { at: string }) {
    if (facts.timer) resumeTimer(facts.timer, at);
  },

  rebaseTimer(facts: WorkshopFacts, change: { since: string; elapsed: number; at: string }) {
    if (facts.timer) rebaseTimer(facts.timer, change);
  },

  updateAgendaItem(facts: WorkshopFacts, { id, change }: { id: string; change: Partial<Omit<AgendaItem, 'order'>> }) {
    const item = facts.agenda[id];
    if (item) Object.assign(item, change);
  },

  addAgendaGroup(facts: WorkshopFacts, { item, id }: { item: string; id: string }) {
    const groups = facts.agenda[item]?.groups;
    if (groups) groups[id] = { order: orderAtEnd(groups), title: '', place: '' };
  },

  updateAgendaGroup(
    facts: WorkshopFacts,
    { item, id, change }: { item: string; id: string; change: Partial<Omit<AgendaGroup, 'order'>> },
  ) {
    const group = facts.agenda[item]?.groups[id];
    if (group) Object.assign(group, change);
  },

  removeAgendaGroup(facts: WorkshopFacts, { item, id }: { item: string; id: string }) {
    delete facts.agenda[item]?.groups[id];
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

  /** The day has not begun: items have neither real times nor new lengths, and none is skipped. */
  clearAgendaTimes(facts: WorkshopFacts) {
    for (const [id, item] of Object.entries(facts.agenda)) facts.agenda[id] = { ...item, ...notBegun };
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

  addDecision(facts: WorkshopFacts, { id, owner = '', due = '', ...taken }: Captured) {
    facts.decisions[id] = { order: orderAtEnd(facts.decisions), ...taken, owner, due };
  },

  updateDecision(
    facts: WorkshopFacts,
    { id, change }: { id: string; change: Partial<Pick<Decision, 'text' | 'owner' | 'due'>> },
  ) {
    const decision = facts.decisions[id];
    if (decision) Object.assign(decision, change);
  },

  /** Moves a decision to a place among the others; `index` counts without the moved one. */
  moveDecision(facts: WorkshopFacts, { id, index }: { id: string; index: number }) {
    move(facts.decisions, id, index);
  },

  removeDecision(facts: WorkshopFacts, { id }: { id: string }) {
    delete facts.decisions[id];
  },

  /**
   * Takes a decision back: it is a topic of the parking lot again. The topic that it came from is opened again with the words of the
   * decision; without one, `parkedId` is the id of the new topic.
   */
  parkDecision(facts: WorkshopFacts, { id, parkedId }: { id: string; parkedId: string }) {
    const decision = facts.decisions[id];
    if (!decision) return;
    const { text, owner, due, step, at } = decision;
    const source = Object.values(facts.parkingLot).find(({ resultId }) => resultId === id);
    if (source) Object.assign(source, { text, owner, due, outcome: 'open', resultId: null });
    else workshopFactsCommands.addParked(facts, { id: parkedId, text, owner, due, step, at });
    delete facts.decisions[id];
  },

  /** Puts something on the parking lot. */
  addParked(facts: WorkshopFacts, { id, owner = '', due = '', ...parked }: Captured) {
    const order = orderAtEnd(facts.parkingLot);
    facts.parkingLot[id] = { order, ...parked, outcome: 'open', resultId: null, owner, due };
  },

  updateParked(
    facts: WorkshopFacts,
    { id, change }: { id: string; change: Partial<Pick<Parked, 'text' | 'owner' | 'due'>> },
  ) {
    const item = facts.parkingLot[id];
    if (item) Object.assign(item, change);
  },

  /** Makes a decision of a topic: it was parked, now it is decided. `step` and `at` are those of the decision. */
  decideParked(
    facts: WorkshopFacts,
    { id, decisionId, step, at }: { id: string; decisionId: string; step: StepId; at: string },
  ) {
    const item = facts.parkingLot[id];
    if (!item) return;
    const { text, owner, due } = item;
    workshopFactsCommands.addDecision(facts, { id: decisionId, text, owner, due, step, at });
    Object.assign(item, { outcome: 'decided', resultId: decisionId });
  },

  /** Sets what has become of a topic: `resultId` is the initiative or the commitment, null for open and dropped ones. */
  settleParked(
    facts: WorkshopFacts,
    { id, outcome, resultId }: { id: string; outcome: Exclude<ParkedOutcome, 'decided'>; resultId: string | null },
  ) {
    const item = facts.parkingLot[id];
    if (item) Object.assign(item, { outcome, resultId });
  },

  /** Moves a topic to a place among the others; `index` counts without the moved one. */
  moveParked(facts: WorkshopFacts, { id, index }: { id: string; index: number }) {
    move(facts.parkingLot, id, index);
  },

  removeParked(facts: WorkshopFacts, { id }: { id: string }) {
    delete facts.parkingLot[id];
  },

  /** Marks a participant as having spoken in a step, or takes that back. */
  setSpoken(
    facts: WorkshopFacts,
    { step, participant, hasSpoken }: { step: StepId; participant: string; hasSpoken: boolean },
  ) {
    if (hasSpoken) facts.spoken[step] = { ...facts.spoken[step], [participant]: true };
    else delete facts.spoken[step]?.[participant];
  },

  /** Everyone in a step is to be heard again. */
  clearSpoken(facts: WorkshopFacts, { step }: { step: StepId }) {
    delete facts.spoken[step];
  },

  /** Writes the facilitator's notes on a step; an empty text removes them. */
  writeFacilitatorNotes(facts: WorkshopFacts, { step, text }: { step: StepId; text: string }) {
    if (text === '') delete facts.facilitatorNotes[step];
    else facts.facilitatorNotes[step] = text;
  },
};

function move<Item extends { order: string }>(collection: Collection<Item>, id: string, index: number): void {
  const item = collection[id];
  if (!item) return;
  const others = inOrder(collection).filter(([other]) => other !== id);
  item.order = orderAt(others, index);
}
