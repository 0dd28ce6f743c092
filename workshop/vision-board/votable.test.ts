import { expect, test } from 'vitest';
import type { BoardElement, VisionBoard } from './schema';
import { choiceOf, choiceTitle, votableIds } from './votable';

const note = (x: number, change: Partial<Extract<BoardElement, { type: 'note' }>> = {}): BoardElement => ({
  type: 'note',
  order: 'a0',
  group: null,
  locked: false,
  x,
  y: 100,
  width: 200,
  height: 200,
  text: 'Preis',
  colour: 'yellow',
  author: null,
  hidden: false,
  sentOn: {},
  ...change,
});
const area = (x: number, width: number): BoardElement => ({
  type: 'area',
  order: 'a0',
  group: null,
  locked: false,
  x,
  y: 0,
  width,
  height: 500,
  name: `Area ${x}`,
});

const board: Pick<VisionBoard, 'elements' | 'groups'> = {
  elements: {
    free: note(2000),
    empty: note(2300, { text: ' ' }),
    member: note(0, { group: 'named' }),
    other: note(900, { group: 'plain' }),
    faceDown: note(1500, { group: 'secret', hidden: true }),
    big: area(700, 1000),
    small: area(850, 400),
  },
  groups: {
    named: { order: 'a0', title: 'Service' },
    plain: { order: 'a1', title: '' },
    secret: { order: 'a2', title: 'Hidden' },
  },
};
const choices = Object.fromEntries(votableIds(board, 'groups').map((id) => [id, true as const]));

test('notes with text can be voted on, or groups with a title and visible notes, and areas', () => {
  expect(votableIds(board, 'notes')).toEqual(['free', 'member', 'other']);
  expect(votableIds(board, 'groups')).toEqual(['named', 'big', 'small']);
});

test('a vote for a note counts for its group, or for the smallest area around it', () => {
  expect(choiceOf(board, { choices }, 'member')).toBe('named');
  expect(choiceOf(board, { choices }, 'other')).toBe('small');
  expect(choiceOf(board, { choices }, 'big')).toBe('big');
  expect(choiceOf(board, { choices }, 'free')).toBeNull();
  expect(choiceOf(board, { choices }, 'gone')).toBeNull();
  expect(choiceOf(board, { choices: { free: true } }, 'free')).toBe('free');
});

test('groups and areas have the name of the result', () => {
  expect(choiceTitle(board, 'named')).toBe('Service');
  expect(choiceTitle(board, 'small')).toBe('Area 850');
  expect(choiceTitle(board, 'free')).toBeNull();
});
