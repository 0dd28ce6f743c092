import { orderAtEnd } from '../../collection';
import { isHidden } from '../hidden-elements';
import type { VisionBoard } from '../schema';
import { canVote } from '../count-votes';

/** Commands for facilitation: silent phases, the lock, dot voting. */
export const facilitationCommands = {
  /** Starts a silent phase: new elements are hidden until it ends. */
  beginSilentPhase(slice: VisionBoard) {
    slice.silent = true;
  },

  /** Ends the silent phase and reveals its elements; `names: drop` removes their authors. */
  endSilentPhase(slice: VisionBoard, { names }: { names: 'keep' | 'drop' }) {
    slice.silent = false;
    for (const element of Object.values(slice.elements)) {
      if (!isHidden(element)) continue;
      if (element.type === 'note') {
        element.hidden = false;
        if (names === 'drop') element.author = null;
      } else delete element.hidden;
    }
  },

  lockBoard(slice: VisionBoard, { locked }: { locked: boolean }) {
    slice.locked = locked;
  },

  openVoting(
    slice: VisionBoard,
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
    slice: VisionBoard,
    { voting, id, element, voter }: { voting: string; id: string; element: string; voter: string | null },
  ) {
    const open = slice.votings[voting];
    if (!open || !canVote(open, element, voter)) return;
    open.votes[id] = { order: orderAtEnd(open.votes), element, voter };
  },

  retractVote(slice: VisionBoard, { voting, id }: { voting: string; id: string }) {
    const open = slice.votings[voting];
    if (open?.state === 'open') delete open.votes[id];
  },

  setVotingState(slice: VisionBoard, { id, state }: { id: string; state: 'open' | 'closed' | 'revealed' }) {
    const voting = slice.votings[id];
    if (voting) voting.state = state;
  },

  renameVoting(slice: VisionBoard, { id, title }: { id: string; title: string }) {
    const voting = slice.votings[id];
    if (voting) voting.title = title;
  },

  removeVoting(slice: VisionBoard, { id }: { id: string }) {
    delete slice.votings[id];
  },
};
