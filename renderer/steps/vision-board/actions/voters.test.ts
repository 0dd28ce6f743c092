import i18next from 'i18next';
import { afterEach, expect, test, vi } from 'vitest';
import { openTestBoard } from '../testing/open-test-board';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const group = { type: 'note', order: 'a0', group: null, locked: false, colour: 'yellow', author: null } as const;
const note = (x: number) => ({
  ...group,
  x,
  y: 0,
  width: 200,
  height: 200,
  text: `Note ${x}`,
  hidden: false,
  sentOn: {},
});

/** An open voting with two dots each, three people, and two notes. */
async function openVoting() {
  const board = await openTestBoard({ a: note(0), b: note(300) });
  for (const name of ['A', 'B', 'C']) {
    board.replica.edit('workshop', 'addParticipant', { id: name, participant: { name, role: '', function: 'it' } });
  }
  board.edit('openVoting', { id: 'vote', title: '', votesPerPerson: 2, stacking: false, choices: ['a', 'b'] });
  board.store.setState({ activeVoting: 'vote' });
  const said = vi.spyOn(i18next, 't');
  return { board, said, ...(await import('./voters')), ...(await import('./cast-vote')) };
}

test('one key goes to the next person in order who has dots left, and says when nobody has', async () => {
  const { board, said, changeVoter, castVote } = await openVoting();
  const voter = () => board.store.getState().voter;
  changeVoter(board, 1);
  expect(voter()).toBe('A');
  castVote(board, 'a');
  castVote(board, 'b');
  changeVoter(board, 1);
  expect(voter()).toBe('B');
  changeVoter(board, -1);
  expect(voter()).toBe('A');
  for (const person of ['B', 'C']) {
    changeVoter(board, 1);
    expect(voter()).toBe(person);
    castVote(board, 'a');
    castVote(board, 'b');
  }
  changeVoter(board, 1);
  expect(voter()).toBe('C');
  expect(said).toHaveBeenLastCalledWith('voting.everybodyDone');
});

test('a vote without dots left is refused and said', async () => {
  const { board, said, changeVoter, castVote } = await openVoting();
  changeVoter(board, 1);
  castVote(board, 'a');
  castVote(board, 'a');
  expect(board.store.getState()).toMatchObject({ refusedVotes: 1 });
  castVote(board, 'b');
  castVote(board, 'b');
  expect(board.store.getState()).toMatchObject({ refusedVotes: 2 });
  expect(said).toHaveBeenLastCalledWith('voting.announcements.spent');
  expect(Object.keys(board.slice.votings['vote']?.votes ?? {})).toHaveLength(2);
});

test('hidden and empty notes are no choices, also when they are selected', async () => {
  const board = await openTestBoard({
    a: note(0),
    b: note(300),
    hidden: { ...note(600), hidden: true },
    empty: { ...note(900), text: ' ' },
  });
  const { votableElements } = await import('./cast-vote');
  board.select(['a', 'b', 'hidden', 'empty']);
  expect(votableElements(board, 'notes')).toEqual(['a', 'b']);
});
