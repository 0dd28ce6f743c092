import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { journey } from './experience/moments';
import { itemPerValue } from './item-per-value';
import { numberedInitiatives } from './roadmap/initiatives-in-order';
import { createSession } from './session';

type Value = { title: string };
const frozen = (title: string): Value => produce({ title }, () => {});

const options = { title: 'Test', preset: 'half-day', language: 'en', today: '2027-03-31', newId: () => 'id' } as const;

describe('The item of a value', () => {
  test('is the same one until anything in it changes', () => {
    const same = itemPerValue<Value, { number: number; value: Value }>();
    const value = Object.freeze(frozen('a'));
    const first = same(value, { number: 1, value });
    expect(same(value, { number: 1, value })).toBe(first);
    expect(same(value, { number: 2, value })).toEqual({ number: 2, value });
    expect(same(Object.freeze(frozen('a')), { number: 1, value })).not.toBe(first);
  });

  test('of a value that may change is made each time', () => {
    const same = itemPerValue<Value, { title: string }>();
    const value = { title: 'a' };
    const item = { title: 'a' };
    expect(same(value, item)).toBe(item);
    expect(same(value, { title: 'a' })).not.toBe(item);
  });
});

test('An edit of one initiative keeps the others, and a new order gives new numbers', () => {
  const initiative = { horizon: 'now', outcome: '' } as const;
  const first = produce(createSession(options, 'session', '2027-03-31T09:00:00.000Z').steps.roadmap, (draft) => {
    for (const [index, id] of ['a', 'b', 'c'].entries()) {
      draft.initiatives[id] = { ...initiative, title: id, order: `a${index}` } as never;
    }
  });
  const edited = produce(first, (draft) => void (draft.initiatives['b']!.title = ' '));
  const [before, after] = [numberedInitiatives(first, 'en'), numberedInitiatives(edited, 'en')];
  expect(after.map((item, index) => item === before[index])).toEqual([true, false, true]);
  expect(after[1]).toMatchObject({ id: 'b', number: 2, title: 'Untitled' });
  expect(numberedInitiatives(edited, 'de')[1]?.title).not.toBe('Untitled');
  expect(numberedInitiatives(edited, 'en')).toBe(after);
  const moved = produce(edited, (draft) => void (draft.initiatives['c']!.order = 'a00'));
  expect(numberedInitiatives(moved, 'en').map(({ id, number }) => `${number} ${id}`)).toEqual(['1 a', '2 c', '3 b']);
});

test('An edit of one touchpoint keeps the others', () => {
  const phase = { name: '', order: 'a0', wishes: {} } as never;
  const first = produce(createSession(options, 'session', '2027-03-31T09:00:00.000Z').steps.experience, (draft) => {
    draft.phases = { p: phase };
    draft.touchpoints = {
      a: { phase: 'p', title: 'a', order: 'a0' } as never,
      b: { phase: 'p', title: 'b', order: 'a1' } as never,
    };
  });
  const edited = produce(first, (draft) => void (draft.touchpoints['a']!.title = 'changed'));
  const [before, after] = [first, edited].map((slice) => journey(slice)[0]?.stops ?? []);
  expect(after?.map((stop, index) => stop === before?.[index])).toEqual([false, true]);
  expect(after?.map(({ number, touchpoint }) => `${number} ${touchpoint.title}`)).toEqual(['1 changed', '2 b']);
});
