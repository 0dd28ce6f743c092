import fc from 'fast-check';
import type { SessionDocument } from '../../workshop/session-schema';
import { idOf, idsOf, line, type Arguments } from './draw';

type Command = 'openVoting' | 'castVote' | 'retractVote' | 'setVotingState' | 'renameVoting' | 'removeVoting';

/** Arguments of the commands of dot voting in a step that votes on `choices`. */
export function votingArguments(
  step: 'vision-board' | 'pain-points',
  choices: (session: SessionDocument) => Record<string, { order: string }>,
): Record<Command, Arguments> {
  return {
    openVoting: (draw, session, freshId) => ({
      id: freshId(),
      title: draw(line),
      votesPerPerson: draw(fc.integer({ min: 1, max: 20 })),
      stacking: draw(fc.boolean()),
      choices: idsOf(draw, choices(session)),
    }),
    castVote: (draw, session, freshId) => ({
      voting: idOf(draw, session.steps[step].votings),
      id: freshId(),
      element: idOf(draw, choices(session)),
      voter: draw(fc.option(fc.constantFrom(...Object.keys(session.workshop.participants), 'gone'))),
    }),
    retractVote: (draw, { steps }) => {
      const voting = idOf(draw, steps[step].votings);
      return { voting, id: idOf(draw, steps[step].votings[voting]?.votes ?? {}) };
    },
    setVotingState: (draw, { steps }) => ({
      id: idOf(draw, steps[step].votings),
      state: draw(fc.constantFrom('open', 'closed', 'revealed')),
    }),
    renameVoting: (draw, { steps }) => ({ id: idOf(draw, steps[step].votings), title: draw(line) }),
    removeVoting: (draw, { steps }) => ({ id: idOf(draw, steps[step].votings) }),
  };
}
