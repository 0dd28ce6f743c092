import i18next from 'i18next';
import { newId } from '../../../../workshop/new-id';
import { canVote, votesOf } from '../../../../workshop/vision-board/count-votes';
import type { Voting } from '../../../../workshop/vision-board/schema';
import type { Board } from './board';

/** The voting that is open or whose result is shown. */
function currentVoting(board: Board): { id: string; voting: Voting } | null {
  const id = board.store.getState().activeVoting;
  const voting = id === null ? undefined : board.slice.votings[id];
  return id !== null && voting ? { id, voting } : null;
}

/** Whether a voting is open in which votes can be cast now. */
export function canCastVotes(board: Board): boolean {
  return currentVoting(board)?.voting.state === 'open' && !board.readOnly;
}

/** Adds a vote of the current voter to an element. False when no voting is open. */
export function castVote(board: Board, element: string): boolean {
  const current = currentVoting(board);
  if (!current || !canCastVotes(board)) return false;
  const { voter } = board.store.getState();
  if (!canVote(current.voting, element, voter)) {
    board.announceText(i18next.t('vision-board:facilitationAnnouncements.noVote'));
    return true;
  }
  board.edit('castVote', { voting: current.id, id: newId(), element, voter });
  const left = current.voting.votesPerPerson - votesOf(current.voting, voter).length - 1;
  board.announceText(i18next.t('vision-board:facilitationAnnouncements.vote', { left: Math.max(0, left) }));
  return true;
}

/** Removes the current voter's last vote for an element. False when no voting is open. */
export function retractVote(board: Board, element: string): boolean {
  const current = currentVoting(board);
  if (!current || !canCastVotes(board)) return false;
  const given = votesOf(current.voting, board.store.getState().voter).filter((vote) => vote.element === element);
  const last = given.at(-1);
  if (last) {
    board.edit('retractVote', { voting: current.id, id: last.id });
    board.announceText(i18next.t('vision-board:facilitationAnnouncements.voteBack'));
  }
  return true;
}

/** Ids of the choices of a new voting: the selected notes and pictures, or all notes when fewer than two are selected. */
export function votableElements(board: Board): string[] {
  const { elements } = board;
  const chosen = board.selected.filter((id) => ['note', 'picture'].includes(elements[id]?.type ?? ''));
  if (chosen.length > 1) return chosen;
  return Object.keys(elements).filter((id) => {
    const element = elements[id];
    return element?.type === 'note' && !element.hidden && element.text.trim() !== '';
  });
}
