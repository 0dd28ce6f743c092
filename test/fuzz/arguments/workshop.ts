import fc from 'fast-check';
import { functions } from '../../../workshop/function';
import { agendaKinds, confidentialities } from '../../../workshop/facts/terms';
import type { WorkshopFacts } from '../../../workshop/facts/schema';
import type { CommandName } from '../../../workshop/session';
import { change, day, idOf, line, place, prose, step, type Arguments, type Draw } from '../draw';

const at = '2027-03-11T10:00:00.000Z';
const moment = fc.constantFrom(at, '2027-03-11T10:30:00.000Z', '2027-03-10T23:59:59.999Z');

/** A group of an item of the agenda, when there is one. */
const groupOf = (draw: Draw, agenda: WorkshopFacts['agenda']) => {
  const item = idOf(draw, agenda);
  return { item, id: idOf(draw, agenda[item]?.groups ?? {}) };
};

const captured = fc.record(
  { step, text: prose, at: fc.constant(at), owner: line, due: day },
  { requiredKeys: ['step', 'text', 'at'] },
);

export const commandArguments = {
  updateDetails: (draw) => ({
    change: change(draw, {
      title: line,
      organisation: line,
      purpose: prose,
      date: day,
      place: line,
      facilitators: line,
      startTime: fc.constantFrom('08:30', '09:00', '23:59'),
      confidentiality: fc.constantFrom(...confidentialities),
      language: fc.constantFrom('de', 'en'),
    }),
  }),
  addParticipant: (draw, _, freshId) => ({
    id: freshId(),
    participant: draw(fc.record({ name: line, role: line, function: fc.constantFrom(...functions) })),
  }),
  addParticipants: (draw, { workshop }, freshId) => ({
    people: draw(
      fc.array(fc.record({ name: line, role: line, function: fc.constantFrom(...functions) }), { maxLength: 3 }),
    ).map((participant) => ({ id: freshId(), participant })),
    replacing: idOf(draw, workshop.participants),
  }),
  updateParticipant: (draw, { workshop }) => ({
    id: idOf(draw, workshop.participants),
    change: change(draw, { name: line, role: line, function: fc.constantFrom(...functions) }),
  }),
  removeParticipant: (draw, { workshop }) => ({ id: idOf(draw, workshop.participants) }),
  addAgendaItem: (draw, _, freshId) => ({
    id: freshId(),
    item: draw(
      fc.record({
        kind: fc.constantFrom(...agendaKinds),
        step: fc.option(step),
        title: line,
        minutes: fc.integer({ min: 0, max: 600 }),
        day: fc.integer({ min: 1, max: 2 }),
      }),
    ),
  }),
  updateAgendaItem: (draw, { workshop }) => ({
    id: idOf(draw, workshop.agenda),
    change: change(draw, { title: line, minutes: fc.integer({ min: 0, max: 600 }) }),
  }),
  moveAgendaItem: (draw, { workshop }) => ({
    id: idOf(draw, workshop.agenda),
    day: draw(fc.integer({ min: 1, max: 2 })),
    index: draw(place),
  }),
  removeAgendaItem: (draw, { workshop }) => ({ id: idOf(draw, workshop.agenda) }),
  insertAgendaItem: (draw, { workshop }, freshId) => ({
    id: freshId(),
    after: idOf(draw, workshop.agenda),
    item: draw(fc.record({ kind: fc.constantFrom(...agendaKinds), step: fc.option(step), title: line })),
    minutes: draw(fc.integer({ min: 0, max: 600 })),
  }),
  startAgendaItem: (draw, { workshop }) => ({ id: idOf(draw, workshop.agenda), at: draw(moment) }),
  finishAgendaItem: (draw, { workshop }) => ({ id: idOf(draw, workshop.agenda), at: draw(moment) }),
  skipAgendaItem: (draw, { workshop }) => ({ id: idOf(draw, workshop.agenda), isSkipped: draw(fc.boolean()) }),
  shareAgendaMinutes: (draw, { workshop }) => ({
    minutes: { [idOf(draw, workshop.agenda)]: draw(fc.integer({ min: 0, max: 600 })) },
  }),
  setTimer: (draw) => ({
    timer: draw(
      fc.option(
        fc.record({
          step: fc.option(step),
          title: line,
          minutes: fc.integer({ min: 0, max: 1440 }),
          elapsed: fc.nat(),
          runningSince: fc.option(moment),
        }),
      ),
    ),
  }),
  extendTimer: (draw) => ({ minutes: draw(fc.constantFrom(1, 5)) }),
  pauseTimer: (draw) => ({ at: draw(moment) }),
  resumeTimer: (draw) => ({ at: draw(moment) }),
  rebaseTimer: (draw, { workshop }) => ({
    since: workshop.timer?.runningSince ?? at,
    elapsed: draw(fc.nat()),
    at: draw(moment),
  }),
  clearAgendaTimes: () => ({}),
  addAgendaGroup: (draw, { workshop }, freshId) => ({ item: idOf(draw, workshop.agenda), id: freshId() }),
  updateAgendaGroup: (draw, { workshop }) => ({
    ...groupOf(draw, workshop.agenda),
    change: change(draw, { title: line, place: line }),
  }),
  removeAgendaGroup: (draw, { workshop }) => groupOf(draw, workshop.agenda),
  updateEmptyChair: (draw) => ({
    change: change(draw, { name: line, situation: prose, goal: prose, annoyance: prose, quote: prose }),
  }),
  recordSaying: (draw, _, freshId) => ({
    id: freshId(),
    step: draw(step),
    text: draw(prose),
    at,
  }),
  removeSaying: (draw, { workshop }) => ({ id: idOf(draw, workshop.sayings) }),
  addDecision: (draw, _, freshId) => ({ id: freshId(), ...draw(captured) }),
  updateDecision: (draw, { workshop }) => ({
    id: idOf(draw, workshop.decisions),
    change: change(draw, { text: prose, owner: line, due: day }),
  }),
  removeDecision: (draw, { workshop }) => ({ id: idOf(draw, workshop.decisions) }),
  addParked: (draw, _, freshId) => ({ id: freshId(), ...draw(captured) }),
  updateParked: (draw, { workshop }) => ({
    id: idOf(draw, workshop.parkingLot),
    change: change(draw, { text: prose, owner: line, due: day }),
  }),
  moveDecision: (draw, { workshop }) => ({ id: idOf(draw, workshop.decisions), index: draw(place) }),
  parkDecision: (draw, { workshop }, freshId) => ({ id: idOf(draw, workshop.decisions), parkedId: freshId() }),
  decideParked: (draw, { workshop }, freshId) => ({
    id: idOf(draw, workshop.parkingLot),
    decisionId: freshId(),
    step: draw(step),
    at,
  }),
  settleParked: (draw, { workshop, steps }) => ({
    id: idOf(draw, workshop.parkingLot),
    outcome: draw(fc.constantFrom('open', 'initiative', 'commitment', 'dropped')),
    resultId: draw(fc.option(fc.constant(idOf(draw, steps.closing.commitments)))),
  }),
  moveParked: (draw, { workshop }) => ({ id: idOf(draw, workshop.parkingLot), index: draw(place) }),
  setSpoken: (draw, { workshop }) => ({
    step: draw(step),
    participant: idOf(draw, workshop.participants),
    hasSpoken: draw(fc.boolean()),
  }),
  clearSpoken: (draw) => ({ step: draw(step) }),
  writeFacilitatorNotes: (draw) => ({ step: draw(step), text: draw(prose) }),
  removeParked: (draw, { workshop }) => ({ id: idOf(draw, workshop.parkingLot) }),
} satisfies Record<CommandName<'workshop'>, Arguments>;
