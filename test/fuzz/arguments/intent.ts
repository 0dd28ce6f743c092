import fc from 'fast-check';
import { conflictPairs, intentQuestions, parties, priorities, shifts } from '../../../workshop/intent/terms';
import type { CommandName } from '../../../workshop/session';
import { change, idOf, line, place, prose, type Arguments, type Draw } from '../draw';
import type { SessionDocument } from '../../../workshop/session-schema';

/** A question, and one of its alternatives. */
function alternativeOf(draw: Draw, { steps }: SessionDocument) {
  const question = draw(fc.constantFrom(...intentQuestions));
  return { question, id: idOf(draw, steps.intent.questions[question].alternatives) };
}

const position = fc.option(fc.integer({ min: -9, max: 9 }));

export const commandArguments = {
  writeAnswer: (draw) => ({ question: draw(fc.constantFrom(...intentQuestions)), answer: draw(prose) }),
  addAlternative: (draw, _, freshId) => ({
    question: draw(fc.constantFrom(...intentQuestions)),
    id: freshId(),
    text: draw(prose),
  }),
  writeAlternative: (draw, session) => ({ ...alternativeOf(draw, session), text: draw(prose) }),
  moveAlternative: (draw, session) => ({ ...alternativeOf(draw, session), index: draw(place) }),
  chooseAlternative: alternativeOf,
  removeAlternative: alternativeOf,
  setPriority: (draw) => ({
    priority: draw(fc.constantFrom(...priorities)),
    side: draw(fc.constantFrom('today', 'target')),
    position: draw(position),
  }),
  writeException: (draw) => ({ priority: draw(fc.constantFrom(...priorities)), exception: draw(prose) }),
  updateShift: (draw) => ({
    shift: draw(fc.constantFrom(...shifts)),
    change: change(draw, { meaning: prose, sign: prose }),
  }),
  writeNeed: (draw) => ({ party: draw(fc.constantFrom(...parties)), need: draw(prose) }),
  addConflict: (_, __, freshId) => ({ id: freshId() }),
  updateConflict: (draw, { steps }) => ({
    id: idOf(draw, steps.intent.conflicts),
    change: change(draw, { between: fc.option(fc.constantFrom(...conflictPairs)), text: line, rule: line }),
  }),
  moveConflict: (draw, { steps }) => ({ id: idOf(draw, steps.intent.conflicts), index: draw(place) }),
  removeConflict: (draw, { steps }) => ({ id: idOf(draw, steps.intent.conflicts) }),
  writeStatement: (draw) => ({ statement: draw(prose) }),
} satisfies Record<CommandName<'intent'>, Arguments>;
