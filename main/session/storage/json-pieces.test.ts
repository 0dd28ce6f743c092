import { expect, test } from 'vitest';
import { exampleSession } from '../testing/sessions';
import { jsonPieces } from './json-pieces';

test.each([0, 1, 2, 4, 9])('the pieces are the same text as that of the whole, at depth %i', (depth) => {
  const values = [exampleSession(5), {}, { a: {}, b: [], c: undefined, '"': null, d: { e: [{ f: 'ä\n' }], g: 1.5 } }];
  for (const value of values) expect([...jsonPieces(value, depth)].join('')).toBe(JSON.stringify(value));
});

test('every element of the board is a piece of its own', () => {
  const session = exampleSession(50);
  const { elements } = session.steps['vision-board'];
  const pieces = new Set(jsonPieces(session, 4));
  for (const element of Object.values(elements)) expect(pieces).toContain(JSON.stringify(element));
});
