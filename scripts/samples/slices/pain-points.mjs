// @ts-check
import { phases } from '../experience.mjs';
import { both, collection, setOf } from '../helpers.mjs';
import { painPoints } from '../pain-points.mjs';
import { workshop } from '../workshop.mjs';

/** Dots per person: a third of the choices and one more. */
const votesPerPerson = Math.round(painPoints.length / 3) + 1;

const touchpoints = new Map(
  phases.flatMap((phase) => phase.touchpoints.map(([id, , , , , title]) => /** @type {const} */ ([id, title]))),
);

/** The votes of everybody: each person in turn, so that all give the same number and none twice to one pain point. */
function votes() {
  const people = workshop.participants.map(({ id }) => id);
  const chosen = painPoints.flatMap(({ id, votes }) => Array.from({ length: votes }, () => id));
  return collection(
    chosen.map((element, index) => ({ id: `pain-vote-${index + 1}`, element, voter: people[index % people.length] })),
  );
}

export const slice = () => ({
  painPoints: collection(
    painPoints.map(({ id, title, place, fromJourney, evidence, ratings, affected, decision, owner, measure }) => {
      const [severity, frequency, impact, effort] = ratings;
      const words = place === null ? null : touchpoints.get(place);
      return {
        id,
        title: both(title),
        place: words ? both(words) : '',
        placeId: place,
        evidence: both(evidence),
        severity,
        frequency,
        impact,
        effort,
        affected: both(affected),
        decision,
        owner: both(owner),
        measure: measure ? both(measure) : '',
        origins: fromJourney ? { [String(place)]: true } : {},
        merged: {},
        distinct: {},
      };
    }),
  ),
  votings: collection([
    {
      id: 'pains-first',
      title: { de: 'Was müssen wir zuerst lösen?', en: 'What do we have to solve first?' },
      votesPerPerson,
      stacking: false,
      state: 'revealed',
      choices: setOf(painPoints.map(({ id }) => id)),
      votes: votes(),
    },
  ]),
});
