import { expect, it } from 'vitest';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import { searchBoard } from './search-board';

function note(text: string, change: Partial<Extract<BoardElement, { type: 'note' }>> = {}): BoardElement {
  const common = { order: 'a0', x: 0, y: 0, width: 200, height: 200, group: null, locked: false } as const;
  return { ...common, type: 'note', text, colour: 'yellow', author: null, hidden: false, sentOn: {}, ...change };
}

const elements = {
  a: note('Rechnung in drei Sätzen'),
  b: note('Rückruf', { author: 'anna', colour: 'blue' }),
  c: note('Geheime Rechnung', { hidden: true }),
  d: note('Preis', { group: 'g' }),
  e: note('Mu\u0308ller ist zu\u00adfrieden'),
};
const board = { elements, groups: { g: { order: 'a0', title: 'Geld' } } };
const words = {
  authorOf: (id: string | null) => (id === 'anna' ? 'Anna Brückner' : ''),
  colourOf: (colour: string) => ({ yellow: 'Gelb', blue: 'Blau' })[colour] ?? '',
};

it.each([
  ['rechnung', ['a']],
  ['SATZEN', ['a']],
  ['rechnung sätzen', ['a']],
  ['rechnung preis', []],
  ['brückner', ['b']],
  ['blau', ['b']],
  ['geld', ['d']],
  ['Müller zufrieden', ['e']],
  ['zu\u200bfrieden', ['e']],
  ['  ', []],
])('finds for %j %j', (query, found) => {
  expect(searchBoard(query, ['a', 'b', 'c', 'd', 'e'], board, words)).toEqual(found);
});
