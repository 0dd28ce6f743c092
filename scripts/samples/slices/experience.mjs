// @ts-check
import { phases, pictures, statement, targetEmotions } from '../experience.mjs';
import { both, collection } from '../helpers.mjs';
import { clusters } from '../vision-board.mjs';

/** @param {import('../helpers.mjs').Assets} assets */
export function slice(assets) {
  const touchpoints = phases.flatMap((phase) =>
    phase.touchpoints.map(([id, today, target, evidence, responsible, title, channel, does, thinks, emotion]) => ({
      id,
      phase: phase.id,
      title: both(title),
      channel: both(channel),
      does: both(does),
      thinks: both(thinks),
      responsible: both(responsible),
      today,
      target,
      emotion: both(emotion),
      evidence,
      pictures: collection(picturesOf(id, assets)),
    })),
  );
  return {
    phases: collection(phases.map(({ id, name, wishes }) => ({ id, name: both(name), wishes: rated(wishes) }))),
    touchpoints: collection(touchpoints),
    targetEmotions: collection(
      targetEmotions.map(([id, kind, touchpoint, emotion, proof]) => ({
        id,
        kind,
        emotion: both(emotion),
        touchpoint,
        proof: both(proof),
      })),
    ),
    statement: both(statement),
  };
}

/** Ratings of the six wishes as the session names them: simple, convenient, solution, fast, help, feeling. @param {import('../journey-texts.mjs').Ratings} ratings */
function rated([simple, convenient, solution, fast, help, feeling]) {
  return { simple, convenient, solution, fast, help, feeling };
}

/** The pictures of a touchpoint, described as on the board. @param {string} touchpoint @param {import('../helpers.mjs').Assets} assets */
function picturesOf(touchpoint, assets) {
  return Object.entries(pictures)
    .filter(([, place]) => place === touchpoint)
    .map(([name]) => ({ id: name, asset: assets[name], alt: clusters.find(({ picture }) => picture === name)?.alt }));
}
