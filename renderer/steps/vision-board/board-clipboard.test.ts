import { expect, test } from 'vitest';
import type { BoardElement } from '../../../workshop/vision-board/schema';
import { copyOf, linesOf, readCopy } from './board-clipboard';

const note: BoardElement = {
  type: 'note',
  order: 'a1',
  x: 5,
  y: 6,
  width: 200,
  height: 200,
  text: 'Erste Zeile\nzweite',
  colour: 'blue',
  author: null,
  group: null,
  locked: false,
  hidden: false,
  sentOn: {},
};

test('what is copied is read back, from bottom to top', () => {
  const lower = { ...note, order: 'a0', text: 'Darunter' };
  const { text, board } = copyOf(
    [
      { id: 'n1', element: note },
      { id: 'n2', element: lower },
    ],
    {},
    'mein-workshop',
  );
  expect(text).toBe('Erste Zeile zweite\nDarunter');
  expect(readCopy(board)).toEqual({
    session: 'mein-workshop',
    elements: [
      { id: 'n2', element: lower },
      { id: 'n1', element: note },
    ],
    groups: {},
  });
});

test.each([
  ['text', 'Guten Tag'],
  ['something else', '{"a":1}'],
  ['null', 'null'],
  ['a wrong element', JSON.stringify({ session: 's', elements: { a: { ...note, colour: 'black' } } })],
  ['infinite places', '{"session":"s","elements":{"a":{"type":"note","x":1e999}}}'],
  ['an asset outside', JSON.stringify({ session: 's', elements: { a: { type: 'picture', asset: '../../x.png' } } })],
])('%s on the clipboard is no copy of a board', (_, text) => {
  expect(readCopy(text)).toBeNull();
});

test('a pasted list becomes its lines, without marks and empty lines', () => {
  expect(linesOf('- Eins\r\n\n  • Zwei\n3. Drei\n2030 wird alles gut\n-5 Grad\t')).toEqual([
    'Eins',
    'Zwei',
    'Drei',
    '2030 wird alles gut',
    '-5 Grad',
  ]);
});
