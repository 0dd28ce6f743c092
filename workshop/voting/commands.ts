import { orderAtEnd, type Collection } from '../collection';
import { canVote } from './count-votes';
import type { Voting } from './schema';

/** The part of a slice that holds its dot votings. */
export interface WithVotings {
  votings: Collection<Voting>;
}

/** Commands of dot voting, for every step that votes on its items. */
export const votingCommands = {
  openVoting(
    slice: WithVotings,
    {
      id,
      title,
      votesPerPerson,
      stacking,
      choices,
    }: { id: string; title: string; votesPerPerson: number; stacking: boolean; choices: string[] },
  ) {
    slice.votings[id] = {
      order: orderAtEnd(slice.votings),
      title,
      votesPerPerson,
      stacking,
      state: 'open',
      choices: Object.fromEntries(choices.map((choice) => [choice, true as const])),
      votes: {},
    };
  },

  /** Adds a vote. Ignored when the rules of the voting do not allow it. */
  castVote(
    slice: WithVotings,
    { voting, id, element, voter }: { voting: string; id: string; element: string; voter: string | null },
  ) {
    const open = slice.votings[voting];
    if (!open || !canVote(open, element, voter)) return;
    open.votes[id] = { order: orderAtEnd(open.votes), element, voter };
  },

  retractVote(slice: WithVotings, { voting, id }: { voting: string; id: string }) {
    const open = slice.votings[voting];
    if (open?.state === 'open') delete open.votes[id];
  },

  setVotingState(slice: WithVotings, { id, state }: { id: string; state: Voting['state'] }) {
    const voting = slice.votings[id];
    if (voting) voting.state = state;
  },

  renameVoting(slice: WithVotings, { id, title }: { id: string; title: string }) {
    const voting = slice.votings[id];
    if (voting) voting.title = title;
  },

  removeVoting(slice: WithVotings, { id }: { id: string }) {
    delete slice.votings[id];
  },
};
