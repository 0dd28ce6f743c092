import { afterEach, expect, test, vi } from 'vitest';
import { contains, intersects } from '../../../../workshop/vision-board/geometry';
import { boardSections } from '../model/board-sections';
import { openTestBoard } from '../testing/open-test-board';

afterEach(() => vi.unstubAllGlobals());

const common = { order: 'a0', group: null, locked: false, width: 200, height: 200 } as const;
const note = (x: number, y: number, group: string | null = null) =>
  ({
    ...common,
    type: 'note',
    group,
    x,
    y,
    text: `${x}`,
    colour: 'yellow',
    author: null,
    hidden: false,
    sentOn: {},
  }) as const;
const area = { ...common, type: 'area', x: 1000, y: 0, width: 700, height: 700, name: 'Today' } as const;

async function open() {
  const board = await openTestBoard({
    area,
    onIt: note(1020, 100),
    free: note(0, 0),
    one: note(0, 2000),
    two: note(230, 2000),
  });
  board.edit('groupElements', { ids: ['one', 'two'], group: 'g', title: 'Service' });
  const { moveToSection } = await import('./move-to-section');
  const sectionOf = (id: string) =>
    boardSections(board.slice, board.view.model).find(({ ids }) => ids.includes(id))?.id ?? null;
  const rectOf = (id: string) => board.view.model.rectOf(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { board, moveToSection, sectionOf, rectOf };
}

test('an element goes onto an area, covers nothing there, and one undo takes it back', async () => {
  const { board, moveToSection, sectionOf, rectOf } = await open();
  const before = rectOf('free');
  moveToSection(board, 'free', { kind: 'area', id: 'area' });
  expect(sectionOf('free')).toBe('area');
  expect(contains(rectOf('area'), rectOf('free'))).toBe(true);
  expect(intersects(rectOf('free'), rectOf('onIt'))).toBe(false);
  board.replica.undo('vision-board');
  expect(rectOf('free')).toEqual(before);
});

test('into a group it lies beside its members, and out of it again off every area', async () => {
  const { board, moveToSection, sectionOf, rectOf } = await open();
  moveToSection(board, 'onIt', { kind: 'group', id: 'g' });
  expect(sectionOf('onIt')).toBe('g');
  expect(board.slice.groups['g']?.title).toBe('Service');
  for (const other of ['one', 'two']) expect(intersects(rectOf('onIt'), rectOf(other))).toBe(false);
  moveToSection(board, 'onIt', { kind: 'rest', id: null });
  expect(sectionOf('onIt')).toBeNull();
});
