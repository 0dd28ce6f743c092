import fc from 'fast-check';
import { grades } from '../../../workshop/closing/terms';
import { pillarIds } from '../../../workshop/reality-check/terms';
import { statuses } from '../../../workshop/roadmap/terms';
import type { CommandName } from '../../../workshop/session';
import { change, day, idOf, line, place, prose, step, type Arguments } from '../draw';

const commitment = fc.record(
  { who: line, what: prose, due: day, step, at: fc.constant('2027-03-11T10:00:00.000Z') },
  { requiredKeys: ['who', 'step', 'at'] },
);

export const commandArguments = {
  addCommitment: (draw, _, freshId) => ({ id: freshId(), ...draw(commitment) }),
  updateCommitment: (draw, { steps }) => ({
    id: idOf(draw, steps.closing.commitments),
    change: change(draw, { who: line, what: prose, due: day, isDone: fc.boolean() }),
  }),
  moveCommitment: (draw, { steps }) => ({ id: idOf(draw, steps.closing.commitments), index: draw(place) }),
  removeCommitment: (draw, { steps }) => ({ id: idOf(draw, steps.closing.commitments) }),
  addImprovement: (draw, _, freshId) => ({ id: freshId(), text: draw(prose) }),
  updateImprovement: (draw, { steps }) => ({ id: idOf(draw, steps.closing.improvements), text: draw(prose) }),
  removeImprovement: (draw, { steps }) => ({ id: idOf(draw, steps.closing.improvements) }),
  setRating: (draw) => ({ grade: draw(fc.constantFrom(...grades)), count: draw(fc.integer({ min: 0, max: 40 })) }),
  updateClosing: (draw) => ({ change: change(draw, { lastWord: prose, reviewDay: day }) }),
  beginFollowUp: (draw, { steps }) => ({
    day: draw(day),
    statusBefore: Object.fromEntries(
      Object.keys(steps.roadmap.initiatives).map((id) => [id, draw(fc.constantFrom(...statuses))]),
    ),
  }),
  writeDecisionPaper: (draw) => ({ change: change(draw, { purpose: prose, summary: prose }) }),
  updateFollowUp: (draw) => ({ change: change(draw, { day, summary: prose }) }),
  updateLaterFigure: (draw, { steps }) => ({
    id: idOf(draw, steps['reality-check'].figures),
    change: change(draw, {
      value: fc.option(fc.double({ min: -100, max: 100, noNaN: true })),
      n: fc.option(fc.integer({ min: 0, max: 500 })),
      date: day,
      source: line,
    }),
  }),
  setLaterLevel: (draw) => ({
    pillar: draw(fc.constantFrom(...pillarIds)),
    level: draw(fc.integer({ min: 1, max: 5 })),
  }),
  setActual: (draw, { steps }) => ({ id: idOf(draw, steps.roadmap.initiatives), actual: draw(line) }),
} satisfies Record<CommandName<'closing'>, Arguments>;
