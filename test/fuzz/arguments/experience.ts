import fc from 'fast-check';
import { evidenceLevels, wishIds, wishRatings } from '../../../workshop/experience/terms';
import type { CommandName } from '../../../workshop/session';
import type { SessionDocument } from '../../../workshop/session-schema';
import { change, idOf, line, place, prose, score, type Arguments, type Draw } from '../draw';

export const commandArguments = {
  addPhase: (draw, _, freshId) => ({ id: freshId(), name: draw(line) }),
  renamePhase: (draw, { steps }) => ({ id: idOf(draw, steps.experience.phases), name: draw(line) }),
  movePhase: (draw, { steps }) => ({ id: idOf(draw, steps.experience.phases), index: draw(place) }),
  rateWish: (draw, { steps }) => ({
    phase: idOf(draw, steps.experience.phases),
    wish: draw(fc.constantFrom(...wishIds)),
    rating: draw(fc.constantFrom(null, ...wishRatings)),
  }),
  rateWishes: (draw, { steps }) => ({
    phase: idOf(draw, steps.experience.phases),
    ratings: change(draw, Object.fromEntries(wishIds.map((wish) => [wish, fc.constantFrom(null, ...wishRatings)]))),
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
  setScores: (draw, { steps }) => ({
    series: draw(fc.constantFrom('today', 'target')),
    scores: change(
      draw,
      Object.fromEntries([...Object.keys(steps.experience.touchpoints), 'gone'].map((id) => [id, score])),
    ),
  }),
  moveTouchpoint: (draw, { steps }) => ({
    id: idOf(draw, steps.experience.touchpoints),
    phase: idOf(draw, steps.experience.phases),
    index: draw(place),
  }),
  removeTouchpoint: (draw, { steps }) => ({ id: idOf(draw, steps.experience.touchpoints) }),
  addTouchpointPicture: (draw, { steps }, freshId) => ({
    touchpoint: idOf(draw, steps.experience.touchpoints),
    id: freshId(),
    asset: `${'0'.repeat(63)}${draw(fc.constantFrom('1', '2', '3'))}.png`,
  }),
  describeTouchpointPicture: (draw, session) => ({ ...pictureOf(draw, session), alt: draw(line) }),
  removeTouchpointPicture: (draw, session) => pictureOf(draw, session),
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

/** A touchpoint, and one of its pictures or a missing one. */
function pictureOf(draw: Draw, { steps }: SessionDocument): { touchpoint: string; id: string } {
  const touchpoint = idOf(draw, steps.experience.touchpoints);
  return { touchpoint, id: idOf(draw, steps.experience.touchpoints[touchpoint]?.pictures ?? {}) };
}
