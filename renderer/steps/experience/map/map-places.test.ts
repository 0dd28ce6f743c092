import { expect, test } from 'vitest';
import { mapKey, mapRows, placeBesideCell, type Direction } from './map-places';

const stops = ['a', 'b', 'c'];
const fields = ['title', ...mapRows.room] as const;
const beside = (stop: string, field: (typeof fields)[number], direction: Direction) =>
  placeBesideCell({ stop, field }, direction, stops, fields);

test('cells have neighbours up to the ends of the map', () => {
  expect(beside('a', 'does', 'right')).toEqual({ stop: 'b', field: 'does' });
  expect(beside('a', 'does', 'up')).toEqual({ stop: 'a', field: 'title' });
  expect(beside('b', 'emotion', 'start')).toEqual({ stop: 'a', field: 'emotion' });
  expect(beside('b', 'emotion', 'end')).toEqual({ stop: 'c', field: 'emotion' });
  expect(beside('a', 'does', 'left')).toBeNull();
  expect(beside('c', 'does', 'right')).toBeNull();
  expect(beside('a', 'title', 'up')).toBeNull();
  expect(beside('a', 'target', 'down')).toBeNull();
  expect(beside('gone', 'does', 'right')).toBeNull();
});

const press = (key: string, modifiers: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey', true>> = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...modifiers,
});

test('at rest, arrows move, Enter edits, a character begins to type', () => {
  expect(mapKey(press('ArrowDown'), false)).toEqual({ action: 'move', direction: 'down', isEditing: false });
  expect(mapKey(press('Enter'), false)).toEqual({ action: 'edit' });
  expect(mapKey(press('n'), false)).toEqual({ action: 'type' });
  expect(mapKey(press('v', { ctrlKey: true }), false)).toEqual({ action: 'type' });
  expect(mapKey(press('z', { ctrlKey: true }), false)).toBeNull();
  expect(mapKey(press('Tab'), false)).toBeNull();
  expect(mapKey(press('ArrowDown', { altKey: true }), false)).toBeNull();
});

test('while a cell is edited, arrows belong to its field, and Alt, Tab and Enter move on', () => {
  expect(mapKey(press('ArrowDown'), true)).toBeNull();
  expect(mapKey(press('ArrowLeft', { altKey: true }), true)).toMatchObject({ direction: 'left', isEditing: true });
  expect(mapKey(press('Tab', { shiftKey: true }), true)).toMatchObject({ direction: 'left' });
  expect(mapKey(press('Enter'), true)).toMatchObject({ direction: 'down' });
  expect(mapKey(press('Enter', { shiftKey: true }), true)).toBeNull();
  expect(mapKey(press('Escape'), true)).toEqual({ action: 'rest' });
  expect(mapKey(press('x'), true)).toBeNull();
});
