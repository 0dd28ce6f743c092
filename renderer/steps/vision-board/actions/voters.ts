import i18next from 'i18next';
import { inOrder } from '../../../../workshop/collection';
import { nextVoter } from '../../../../workshop/voting/next-voter';
import type { Board } from './board';
import { currentVoting } from './cast-vote';

/** The participants in order, as ids. */
function voters(board: Board): string[] {
  return inOrder(board.replica.store.getState().session.workshop.participants).map(([id]) => id);
}

/** Whether the next person can be chosen: a voting is open, and the workshop has participants. */
export function canChangeVoter(board: Board): boolean {
  return currentVoting(board)?.voting.state === 'open' && voters(board).length > 0;
}

/**
 * Hands the voting over: to the next person in order who has votes left, or to the person before. Says so when everybody has given all
 * of their votes.
 */
export function changeVoter(board: Board, by: 1 | -1): void {
  const voting = currentVoting(board)?.voting;
  const people = voters(board);
  if (voting?.state !== 'open' || people.length === 0) return;
  const next = nextVoter(voting, people, board.store.getState().voter, by);
  if (next === null) {
    board.announceText(i18next.t('voting.everybodyDone'));
    return;
  }
  board.store.setState({ voter: next });
  const { name } = board.replica.store.getState().session.workshop.participants[next] ?? { name: '' };
  board.announceText(i18next.t('voting.turnOf', { name }));
}
