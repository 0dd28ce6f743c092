import { afterEach, expect, test, vi } from 'vitest';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import { openTestBoard } from '../testing/open-test-board';

afterEach(() => vi.unstubAllGlobals());

const note = (x: number, group: string | null = null): BoardElement => ({
  type: 'note',
  order: 'a0',
  group,
  locked: false,
  x,
  y: 0,
  width: 200,
  height: 200,
  text: `Note ${x}`,
  colour: 'yellow',
  author: null,
  hidden: false,
  sentOn: {},
});

async function open(elements: Record<string, BoardElement>) {
  const board = await openTestBoard(elements);
  const offers: (() => void)[] = [];
  vi.doMock('../../../ui/toast', () => ({
    showToast: (_: string, action?: { run: () => void }) => void (action && offers.push(action.run)),
  }));
  return { board, offers, ...(await import('./edit-selection')), ...(await import('./send-notes-on')) };
}

test('the offer to restore brings back all that was removed, also after a further edit', async () => {
  const { board, offers, removeSelection } = await open({
    a: note(0, 'g'),
    b: note(300, 'g'),
    c: note(600),
    d: note(900, 'h'),
    e: note(1200, 'h'),
  });
  board.edit('renameGroup', { group: 'g', title: 'Group' });
  const ends = { from: { element: 'a' }, to: { element: 'c' } };
  const look = { colour: 'ink', thickness: 2, label: 'why', arrow: 'end', route: 'elbow' } as const;
  board.edit('addConnector', { id: 'line', connector: { ...ends, ...look } });
  const { elements, groups } = structuredClone(board.slice);
  board.select(['a', 'b', 'd']);
  removeSelection(board);
  expect(Object.keys(board.elements)).toEqual(['c', 'e']);
  board.edit('setNoteText', { id: 'c', text: 'changed' });
  offers[0]?.();
  expect(board.elements).toEqual({ ...elements, c: { ...elements['c'], text: 'changed' } });
  expect(board.slice.groups).toEqual(groups);
});

test('several notes that are sent on are one undo entry of the step that gets them', async () => {
  const { board, sendNotesOn } = await open({ a: note(0), b: note(300) });
  board.select(['a', 'b']);
  sendNotesOn(board, 'initiative');
  const initiatives = () => Object.keys(board.replica.store.getState().session.steps.roadmap.initiatives);
  expect(initiatives()).toHaveLength(2);
  board.replica.undo('roadmap');
  expect(initiatives()).toEqual([]);
});
