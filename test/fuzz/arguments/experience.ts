import fc from 'fast-check';
import { evidenceLevels, wishIds, wishRatings } from '../../../workshop/experience/terms';
import type { CommandName } from '../../../workshop/session';
import { change, idOf, line, place, prose, score, type Arguments } from '../draw';

export const commandArguments = {
  addPhase: (draw, _, freshId) => ({ id: freshId(), name: draw(line) }),
  renamePhase: (draw, { steps }) => ({ id: idOf(draw, steps.experience.phases), name: draw(line) }),
  movePhase: (draw, { steps }) => ({ id: idOf(draw, steps.experience.phases), index: draw(place) }),
  rateWish: (draw, { steps }) => ({
    phase: idOf(draw, steps.experience.phases),
    wish: draw(fc.constantFrom(...wishIds)),
    rating: draw(fc.constantFrom(null, ...wishRatings)),
  }),
  removePhase: (draw, { steps }) => ({ id: idOf(draw, steps.experience.phases) }),
  addTouchpoint: (draw, { steps }, freshId) => ({
    id: freshId(),
    phase: idOf(draw, steps.experience.phases),
    title: draw(line),
  }),
  updateTouchpoint: (draw, { steps }) => ({
    id: idOf(draw, steps.experience.touchpoints),
    change: change(draw, {
      title: line,
      channel: line,
      does: prose,
      thinks: prose,
      responsible: line,
      today: score,
      target: score,
      emotion: line,
      evidence: fc.constantFrom(...evidenceLevels),
    }),
  }),
  moveTouchpoint: (draw, { steps }) => ({
    id: idOf(draw, steps.experience.touchpoints),
    phase: idOf(draw, steps.experience.phases),
    index: draw(place),
  }),
  removeTouchpoint: (draw, { steps }) => ({ id: idOf(draw, steps.experience.touchpoints) }),
  addTargetEmotion: (draw, _, freshId) => ({
    id: freshId(),
    kind: draw(fc.constantFrom('evoke', 'avoid')),
    emotion: draw(line),
  }),
  updateTargetEmotion: (draw, { steps }) => ({
    id: idOf(draw, steps.experience.targetEmotions),
    change: change(draw, {
      emotion: line,
      proof: prose,
      touchpoint: fc.constantFrom(null, ...Object.keys(steps.experience.touchpoints)),
    }),
  }),
  removeTargetEmotion: (draw, { steps }) => ({ id: idOf(draw, steps.experience.targetEmotions) }),
  writeStatement: (draw) => ({ statement: draw(prose) }),
} satisfies Record<CommandName<'experience'>, Arguments>;
