import fc from 'fast-check';
import {
  answers,
  effortAnswers,
  effortScales,
  figureKinds,
  pillarIds,
  questionIds,
  strategies,
} from '../../../workshop/reality-check/terms';
import type { CommandName } from '../../../workshop/session';
import { change, day, idOf, line, place, prose, type Arguments } from '../draw';

const share = fc.option(fc.integer({ min: 0, max: 100 }));
const level = fc.option(fc.integer({ min: 1, max: 5 }));
const count = fc.option(fc.integer({ min: 0, max: 5000 }));

export const commandArguments = {
  updateQuestion: (draw) => ({
    id: draw(fc.constantFrom(...questionIds)),
    change: change(draw, { answer: fc.option(fc.constantFrom(...answers)), evidence: prose }),
  }),
  updateSelfImage: (draw) => ({ change: change(draw, { share, evidence: prose }) }),
  updateCustomerView: (draw) => ({
    change: change(draw, { share, isUnknown: fc.boolean(), n: count, source: line, date: day }),
  }),
  updatePillar: (draw) => ({
    id: draw(fc.constantFrom(...pillarIds)),
    change: change(draw, { today: level, target: level, evidence: prose }),
  }),
  setPoints: (draw) => ({
    when: draw(fc.constantFrom('today', 'target')),
    strategy: draw(fc.constantFrom(...strategies)),
    points: draw(fc.integer({ min: 0, max: 100 })),
  }),
  updateOrientation: (draw) => ({ change: change(draw, { rationale: prose, risks: prose }) }),
  addFigure: (draw, _, freshId) => ({ id: freshId(), kind: draw(fc.constantFrom(...figureKinds)) }),
  updateFigure: (draw, { steps }) => ({
    id: idOf(draw, steps['reality-check'].figures),
    change: change(draw, {
      name: line,
      value: fc.option(fc.double({ min: -100, max: 100, noNaN: true })),
      unit: line,
      scaleMax: fc.constantFrom(null, ...effortScales),
      n: count,
      promoters: count,
      passives: count,
      detractors: count,
      satisfied: count,
      date: day,
      source: line,
    }),
  }),
  countEffort: (draw, { steps }) => ({
    id: idOf(draw, steps['reality-check'].figures),
    answer: draw(fc.constantFrom(...effortAnswers)),
    count: draw(count),
  }),
  moveFigure: (draw, { steps }) => ({ id: idOf(draw, steps['reality-check'].figures), index: draw(place) }),
  removeFigure: (draw, { steps }) => ({ id: idOf(draw, steps['reality-check'].figures) }),
} satisfies Record<CommandName<'reality-check'>, Arguments>;
