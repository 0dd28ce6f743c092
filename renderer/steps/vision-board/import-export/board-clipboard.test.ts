import { expect, test } from 'vitest';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import { splitLines } from '../../../document/clipboard-lines';
import { serializeSelection } from './board-clipboard';
import { parseClipboardElements } from './parse-clipboard-elements';

const note: BoardElement = {
  type: 'note',
  order: 'a1',
  x: 5,
  y: 6,
  width: 200,
  height: 200,
  text: 'Erste Zeile\nzweite',
  colour: 'blue',
  author: 'p1',
  group: null,
  locked: false,
  hidden: false,
  sentOn: {},
};

const picture = {
  type: 'picture',
  order: 'a0',
  x: 0,
  y: 0,
  width: 100,
  height: 100,
  rotation: 0,
  asset: `${'0'.repeat(64)}.png`,
  alt: '',
  caption: '',
  frame: 'none',
  crop: null,
  group: null,
  locked: false,
};

test('copied elements are parsed, from bottom to top, with the names of their authors only', () => {
  const names = new Map([
    ['p1', 'Anna'],
    ['p2', 'Ben'],
  ]);
  const lower = { ...note, order: 'a0', text: 'Darunter' };
  const { text, board } = serializeSelection(
    [
      { id: 'n1', element: note },
      { id: 'n2', element: lower },
    ],
    {},
    { session: 'Mein Workshop', workshop: 'w1', names },
  );
  expect(text).toBe('Erste Zeile zweite\nDarunter');
  expect(parseClipboardElements(board)).toEqual({
    session: 'Mein Workshop',
    workshop: 'w1',
    names: new Map([['p1', 'Anna']]),
    elements: [
      { id: 'n2', element: lower },
      { id: 'n1', element: note },
    ],
    groups: {},
  });
});

const written = (elements: object) =>
  JSON.stringify({ session: 's', workshop: 'w', authors: {}, elements, groups: {} });

test('serialised elements are a valid copy', () => {
  expect(parseClipboardElements(written({ a: note, b: picture }))?.elements).toHaveLength(2);
});

test.each([
  ['text', 'Guten Tag'],
  ['something else', '{"a":1}'],
  ['null', 'null'],
  ['a wrong element', written({ a: { ...note, colour: 'black' } })],
  ['infinite places', written({ a: note }).replace('"x":5', '"x":1e999')],
  ['an asset outside', written({ a: { ...picture, asset: '../../x.png' } })],
])('%s on the clipboard is no copy of a board', (_, text) => {
  expect(parseClipboardElements(text)).toBeNull();
});

test('a spreadsheet cell is one note, however many lines it has; quotation marks in text stay', () => {
  expect(
    splitLines('Preis\r\n"Sie sagt:\n""Endlich""\nund lacht"\r\n"Wörtlich" gesagt\r\n"Ganz wörtlich"\r\nEnde'),
  ).toEqual(['Preis', 'Sie sagt:\n"Endlich"\nund lacht', '"Wörtlich" gesagt', '"Ganz wörtlich"', 'Ende']);
  expect(splitLines('"offen\nEins\nZwei')).toEqual(['"offen', 'Eins', 'Zwei']);
});

test('a pasted list becomes its lines, without list markers and empty lines', () => {
  expect(splitLines('- Eins\r\n\n  • Zwei\n1. Drei\n2. Vier\n2030 wird alles gut\n-5 Grad\t')).toEqual([
    'Eins',
    'Zwei',
    'Drei',
    'Vier',
    '2030 wird alles gut',
    '-5 Grad',
  ]);
});

test('a line that begins with an ordinal number is one note, whole', () => {
  const lines = [
    '24. Dezember: Ende',
    '3. Quartal',
    '1. FC Auental',
    '2. Bürgermeisterin',
    '– Anna Kern',
    '* nur werktags',
  ];
  for (const line of lines) expect(splitLines(line)).toEqual([line]);
  expect(splitLines(lines.slice(0, 4).join('\n'))).toEqual(lines.slice(0, 4));
  expect(splitLines('1. eins\n2. zwei\n3. drei')).toEqual(['eins', 'zwei', 'drei']);
});

test('the line break of a slide stays in its note; control characters go', () => {
  expect(splitLines('Folie eins\u000bzweite Zeile\u2028drei\u0007\nMu\u0308ller')).toEqual([
    'Folie eins\nzweite Zeile',
    'drei',
    'Müller',
  ]);
});
