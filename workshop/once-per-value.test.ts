import { produce } from 'immer';
import { expect, test, vi } from 'vitest';
import { oncePerValue } from './once-per-value';

const count = (list: Record<string, string>) => Object.keys(list).length;

test('What belongs to a value of the session is computed once, and again for the value after an edit', () => {
  const compute = vi.fn<typeof count>(count);
  const once = oncePerValue(compute);
  const before = produce({} as Record<string, string>, (draft) => {
    draft['a'] = 'A';
  });
  expect([once(before), once(before)]).toEqual([1, 1]);
  expect(compute).toHaveBeenCalledTimes(1);
  const after = produce(before, (draft) => {
    draft['b'] = 'B';
  });
  expect([once(after), once(before)]).toEqual([2, 1]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test('A draft or another value that changes is computed each time', () => {
  const once = oncePerValue(count);
  const list: Record<string, string> = { a: 'A' };
  expect(once(list)).toBe(1);
  list['b'] = 'B';
  expect(once(list)).toBe(2);
  produce({ a: 'A' } as Record<string, string>, (draft) => {
    expect(once(draft)).toBe(1);
    draft['b'] = 'B';
    expect(once(draft)).toBe(2);
  });
});
