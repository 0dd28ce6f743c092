import i18next from 'i18next';
import { newId } from '../../../../workshop/new-id';
import { canVote, votesOf } from '../../../../workshop/voting/count-votes';
import { choiceOf, votableIds, type VotedOn } from '../../../../workshop/vision-board/votable';
import { isHidden } from '../../../../workshop/vision-board/hidden-elements';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import type { Voting } from '../../../../workshop/voting/schema';
import { intersects, type Point } from '../../../../workshop/vision-board/geometry';
import type { Board } from './board';

/** The voting that is open or whose result is shown. */
export function currentVoting(board: Board): { id: string; voting: Voting } | null {
  const id = board.store.getState().activeVoting;
  const voting = id === null ? undefined : board.slice.votings[id];
  return id !== null && voting ? { id, voting } : null;
}

/** Whether a voting is open in which votes can be cast now. */
export function canCastVotes(board: Board): boolean {
  return currentVoting(board)?.voting.state === 'open' && !board.readOnly;
}

/** Adds a vote of the current voter to an element, its group or its area, whichever is a choice. False when no voting is open. */
export function castVote(board: Board, element: string): boolean {
  const current = currentVoting(board);
  if (!current || !canCastVotes(board)) return false;
  const { voter } = board.store.getState();
  const choice = choiceOf(board.slice, current.voting, element);
  if (choice === null || !canVote(current.voting, choice, voter)) {
    const isSpent = voter !== null && votesOf(current.voting, voter).length >= current.voting.votesPerPerson;
    board.store.setState({ refusedVotes: board.store.getState().refusedVotes + 1 });
    board.announceText(i18next.t(`voting.announcements.${isSpent ? 'spent' : 'noVote'}`));
    return true;
  }
  board.edit('castVote', { voting: current.id, id: newId(), element: choice, voter });
  const left = current.voting.votesPerPerson - votesOf(current.voting, voter).length - 1;
  board.announceText(i18next.t('voting.announcements.vote', { left: Math.max(0, left) }));
  return true;
}

/** Removes the current voter's last vote for an element. False when no voting is open. */
export function retractVote(board: Board, element: string): boolean {
  const current = currentVoting(board);
  if (!current || !canCastVotes(board)) return false;
  const choice = choiceOf(board.slice, current.voting, element);
  const given = votesOf(current.voting, board.store.getState().voter).filter((vote) => vote.element === choice);
  const last = given.at(-1);
  if (last) {
    board.edit('retractVote', { voting: current.id, id: last.id });
    board.announceText(i18next.t('voting.announcements.voteBack'));
  }
  return true;
}

/** The smallest group or area at a point that can be voted for; null when there is none or no voting is open. */
export function choiceAt(board: Board, point: Point): string | null {
  const voting = currentVoting(board)?.voting;
  if (voting?.state !== 'open') return null;
  const { model, clusters } = board.view;
  const around = Object.keys(voting.choices).flatMap((id) => {
    const rect = board.elements[id]?.type === 'area' ? model.rectOf(id) : clusters.get(id)?.rect;
    return rect && intersects(rect, { ...point, width: 0.001, height: 0.001 }) ? [{ id, rect }] : [];
  });
  return around.sort((a, b) => a.rect.width * a.rect.height - b.rect.width * b.rect.height)[0]?.id ?? null;
}

/** Ids of the choices of a new voting: what is selected of that kind, or of pictures, when it is more than one thing, or all of it. */
export function votableElements(board: Board, kind: VotedOn): string[] {
  const { elements, groups } = board.slice;
  if (kind === 'notes') {
    const all = new Set(votableIds(board.slice, kind));
    const isChosen = (element: BoardElement | undefined) => element?.type === 'picture' && !isHidden(element);
    const chosen = board.selected.filter((id) => all.has(id) || isChosen(elements[id]));
    return chosen.length > 1 ? chosen : [...all];
  }
  const selected = new Set(board.selected.flatMap((id) => [id, elements[id]?.group ?? '']));
  const all = votableIds({ elements, groups }, kind);
  const chosen = all.filter((id) => selected.has(id));
  return chosen.length > 1 ? chosen : all;
}
