import { expect, test } from 'vitest';
import { joinPart, splitValue } from './value-parts';

const notes = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`n${index}`, { text: 'Wort '.repeat(30), at: index }]),
  );

test('a large value is put together as it was, from small pieces', () => {
  const value = {
    header: { id: 'x' },
    empty: {},
    board: { elements: notes(20_000), groups: {} },
    list: Array.from({ length: 30_000 }, (_, index) => ({ text: `Absatz ${index}`, children: [index, null, true] })),
    last: 'y',
    ['__proto__x']: 1,
  };
  const parts = [...splitValue(value)];
  expect(parts.length).toBeGreaterThan(10);
  expect(Math.max(...parts.map((part) => JSON.stringify(part).length))).toBeLessThan(1_000_000);
  const whole = {};
  for (const part of parts) joinPart(whole, structuredClone(part));
  expect(JSON.stringify(whole)).toBe(JSON.stringify(value));
});

test('a small value is one piece, an empty one none', () => {
  expect([...splitValue({ a: 1, b: [2] })]).toHaveLength(1);
  expect([...splitValue({})]).toEqual([]);
});

test('a member named __proto__ stays a member', () => {
  const value = JSON.parse('{"__proto__":{"a":1}}') as object;
  const whole = {};
  for (const part of splitValue(value)) joinPart(whole, structuredClone(part));
  expect(JSON.stringify(whole)).toBe('{"__proto__":{"a":1}}');
});
