import fc from 'fast-check';
import type { PressRelease } from '../../../workshop/press-release/schema';
import {
  audiences,
  decisions,
  partIds,
  riskKinds,
  riskLevels,
  versionKinds,
} from '../../../workshop/press-release/terms';
import { plainToRichText } from '../../../workshop/rich-text';
import type { CommandName } from '../../../workshop/session';
import { change, day, idOf, line, place, prose, step, type Arguments, type Draw } from '../draw';

const part = fc.constantFrom(...partIds);
const someParts = fc.uniqueArray(part, { maxLength: 10 });
const at = '2027-03-11T10:00:00.000Z';
const decision = fc.option(fc.constantFrom(...decisions));
const comment = { author: line, text: prose, decision, resolved: fc.boolean() };
const question = {
  audience: fc.constantFrom(...audiences),
  question: prose,
  answer: prose.map(plainToRichText),
  owner: line,
  due: day,
};
const passage = (draw: Draw) => ({ quote: draw(prose), part: draw(fc.option(part)), at });

/** A comment of the session, or a deleted one, with its replies. */
function someComment(draw: Draw, { comments }: PressRelease) {
  const id = idOf(draw, comments);
  return { id, replies: comments[id]?.replies ?? {} };
}

/** Random arguments for every command of the press release. */
export const commandArguments = {
  writeParts: (draw) => ({
    parts: draw(fc.dictionary(part, prose.map(plainToRichText), { maxKeys: 3, noNullPrototype: true })),
  }),
  arrangeParts: (draw) => ({ sequence: draw(someParts), leftOut: draw(someParts) }),
  addMaterial: (draw, _, freshId) => ({
    id: freshId(),
    material: { source: { step: draw(step), id: 'note-1' }, quote: draw(prose) },
  }),
  removeMaterial: (draw, { steps }) => ({ id: idOf(draw, steps['press-release'].material) }),
  updateRisk: (draw) => ({
    risk: draw(fc.constantFrom(...riskKinds)),
    change: change(draw, { claim: prose, evidence: prose, level: fc.constantFrom(...riskLevels) }),
  }),
  setJargon: (draw) => ({ words: draw(fc.array(line, { maxLength: 20 })) }),
  dismissFinding: (draw, _, freshId) => ({
    id: freshId(),
    dismissal: { part: draw(part), check: draw(line), passage: draw(prose), reason: draw(prose), at },
  }),
  withdrawDismissal: (draw, { steps }) => ({ id: idOf(draw, steps['press-release'].dismissals) }),
  approveQuote: (draw) => ({ approval: draw(fc.option(fc.record({ by: line, on: day }))) }),

  addQuestion: (draw, _, freshId) => ({
    id: freshId(),
    audience: draw(question.audience),
    question: draw(question.question),
    ...(draw(fc.boolean()) ? { bank: 'price' } : {}),
  }),
  updateQuestion: (draw, { steps }) => ({
    id: idOf(draw, steps['press-release'].questions),
    change: change(draw, question),
  }),
  moveQuestion: (draw, { steps }) => ({ id: idOf(draw, steps['press-release'].questions), index: draw(place) }),
  restoreQuestion: (draw, _, freshId) => ({
    id: freshId(),
    question: { order: 'a0', bank: '', ...draw(fc.record(question)) },
  }),
  removeQuestion: (draw, { steps }) => ({ id: idOf(draw, steps['press-release'].questions) }),

  addComment: (draw, _, freshId) => ({
    id: freshId(),
    comment: { ...passage(draw), author: draw(line), text: draw(prose) },
  }),
  updateComment: (draw, { steps }) => ({
    id: idOf(draw, steps['press-release'].comments),
    change: change(draw, comment),
  }),
  removeComment: (draw, { steps }) => ({ id: idOf(draw, steps['press-release'].comments) }),
  restoreComment: (draw, _, freshId) => ({
    id: freshId(),
    comment: { order: 'a0', ...passage(draw), ...draw(fc.record(comment)), replies: {} },
  }),
  addReply: (draw, { steps }, freshId) => ({
    comment: idOf(draw, steps['press-release'].comments),
    id: freshId(),
    reply: { author: draw(line), text: draw(prose), at },
  }),
  updateReply: (draw, { steps }) => {
    const { id, replies } = someComment(draw, steps['press-release']);
    return { comment: id, id: idOf(draw, replies), text: draw(prose) };
  },
  removeReply: (draw, { steps }) => {
    const { id, replies } = someComment(draw, steps['press-release']);
    return { comment: id, id: idOf(draw, replies) };
  },

  addPromise: (draw, _, freshId) => ({ id: freshId(), quote: draw(prose) }),
  updatePromise: (draw, { steps }) => ({
    id: idOf(draw, steps['press-release'].promises),
    change: change(draw, { quote: prose, note: prose, withoutText: fc.boolean() }),
  }),
  movePromise: (draw, { steps }) => ({ id: idOf(draw, steps['press-release'].promises), index: draw(place) }),
  removePromise: (draw, { steps }) => ({ id: idOf(draw, steps['press-release'].promises) }),
  restorePromise: (draw, _, freshId) => ({
    id: freshId(),
    promise: { order: 'a0', number: draw(fc.integer({ min: 1, max: 99 })), quote: draw(prose), note: draw(prose) },
  }),
  setVerdict: (draw) => ({ part: draw(part), verdict: draw(decision) }),
  clearVerdicts: () => ({}),

  keepVersion: (draw, _, freshId) => ({
    id: freshId(),
    name: draw(line),
    at,
    kind: draw(fc.constantFrom(...versionKinds)),
  }),
  renameVersion: (draw, { steps }) => ({ id: idOf(draw, steps['press-release'].versions), name: draw(line) }),
  removeVersion: (draw, { steps }) => ({ id: idOf(draw, steps['press-release'].versions) }),
  restoreVersion: (draw, { steps }, freshId) => ({
    version: idOf(draw, steps['press-release'].versions),
    id: freshId(),
    name: draw(line),
    at,
  }),
  importText: (draw, _, freshId) => ({
    id: freshId(),
    name: draw(line),
    at,
    parts: draw(fc.dictionary(part, prose.map(plainToRichText), { maxKeys: 3, noNullPrototype: true })),
    questions: draw(
      fc.array(fc.record({ audience: question.audience, question: prose, answer: question.answer }), { maxLength: 3 }),
    ).map((taken) => ({ ...taken, id: freshId() })),
  }),
} satisfies Record<CommandName<'press-release'>, Arguments>;
