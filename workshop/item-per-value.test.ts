import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { experienceCommands } from './experience/commands';
import { journey } from './experience/moments';
import { itemPerValue } from './item-per-value';
import { roadmapCommands } from './roadmap/commands';
import { numberedInitiatives } from './roadmap/initiatives-in-order';
import { createSession } from './session';

type Value = { title: string };
const frozen = (title: string): Value => produce({ title }, () => {});

const options = { title: 'Test', preset: 'half-day', language: 'en', today: '2027-03-31', newId: () => 'id' } as const;

describe('The item of a value', () => {
  test('is the same one until anything in it changes', () => {
    const same = itemPerValue<{ number: number; value: Value }>();
    const value = Object.freeze(frozen('a'));
    const first = same(value, { number: 1, value });
    expect(same(value, { number: 1, value })).toBe(first);
    expect(same(value, { number: 2, value })).toEqual({ number: 2, value });
    expect(same(Object.freeze(frozen('a')), { number: 1, value })).not.toBe(first);
  });

  test('of a value that may change is made each time', () => {
    const same = itemPerValue<{ title: string }>();
    const value = { title: 'a' };
    const item = { title: 'a' };
    expect(same(value, item)).toBe(item);
    expect(same(value, { title: 'a' })).not.toBe(item);
  });
});

test('An edit of one initiative keeps the others, and a new order gives new numbers', () => {
  const first = produce(createSession(options, 'session', '2027-03-31T09:00:00.000Z').steps.roadmap, (draft) => {
    for (const id of ['a', 'b', 'c']) roadmapCommands.addInitiative(draft, { id, horizon: 'now', title: id });
  });
  const edited = produce(first, (draft) => {
    roadmapCommands.updateInitiative(draft, { id: 'b', change: { title: ' ' } });
  });
  const [before, after] = [numberedInitiatives(first, 'en'), numberedInitiatives(edited, 'en')];
  expect(after.map((item, index) => item === before[index])).toEqual([true, false, true]);
  expect(after[1]).toMatchObject({ id: 'b', number: 2, title: 'Untitled' });
  expect(numberedInitiatives(edited, 'de')[1]?.title).not.toBe('Untitled');
  expect(numberedInitiatives(edited, 'en')).toBe(after);
  const moved = produce(edited, (draft) => {
    roadmapCommands.moveInitiative(draft, { id: 'c', horizon: 'now', index: 1 });
  });
  expect(numberedInitiatives(moved, 'en').map(({ id, number }) => `${number} ${id}`)).toEqual(['1 a', '2 c', '3 b']);
});

test('An edit of one touchpoint keeps the others', () => {
  const first = produce(createSession(options, 'session', '2027-03-31T09:00:00.000Z').steps.experience, (draft) => {
    draft.phases = {};
    draft.touchpoints = {};
    experienceCommands.addPhase(draft, { id: 'p', name: '' });
    for (const id of ['a', 'b']) experienceCommands.addTouchpoint(draft, { id, phase: 'p', title: id });
  });
  const edited = produce(first, (draft) => {
    experienceCommands.updateTouchpoint(draft, { id: 'a', change: { title: 'changed' } });
  });
  const [before, after] = [first, edited].map((slice) => journey(slice)[0]?.stops ?? []);
  expect(after?.map((stop, index) => stop === before?.[index])).toEqual([false, true]);
  expect(after?.map(({ number, touchpoint }) => `${number} ${touchpoint.title}`)).toEqual(['1 changed', '2 b']);
});
