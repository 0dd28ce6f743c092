import { produceWithPatches, enablePatches } from 'immer';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../collection';
import { roadmapCommands as commands } from './commands';
import { roadmap } from './roadmap';
import type { Roadmap } from './schema';

enablePatches();

function board(): Roadmap {
  const slice = roadmap.create();
  for (const id of ['a', 'b', 'c']) commands.addInitiative(slice, { id, horizon: 'now', title: id });
  commands.addInitiative(slice, { id: 'z', horizon: 'later', title: 'z' });
  return slice;
}

const lane = (slice: Roadmap, horizon = 'now') =>
  inOrder(slice.initiatives)
    .filter(([, item]) => item.horizon === horizon)
    .map(([id]) => id);

describe('moving an initiative', () => {
  it.each([
    [0, ['b', 'a', 'c']],
    [1, ['a', 'b', 'c']],
    [2, ['a', 'c', 'b']],
    [99, ['a', 'c', 'b']],
  ])('takes place %i of its horizon', (index, order) => {
    const slice = board();
    commands.moveInitiative(slice, { id: 'b', horizon: 'now', index });
    expect(lane(slice)).toEqual(order);
  });

  it('changes nothing where it stands there already', () => {
    const [, patches] = produceWithPatches(board(), (draft) =>
      commands.moveInitiative(draft, { id: 'b', horizon: 'now', index: 1 }),
    );
    expect(patches).toEqual([]);
  });

  it('puts it between the initiatives of another horizon', () => {
    const slice = board();
    commands.moveInitiative(slice, { id: 'z', horizon: 'now', index: 1 });
    expect(lane(slice)).toEqual(['a', 'z', 'b', 'c']);
    expect(lane(slice, 'later')).toEqual([]);
  });
});

describe('putting a deleted initiative back', () => {
  it('restores it, its place and the links to it', () => {
    const slice = board();
    commands.setDependency(slice, { id: 'b', on: 'a', needed: true });
    commands.setDependency(slice, { id: 'z', on: 'b', needed: true });
    const before = structuredClone(slice);
    const initiative = structuredClone(slice.initiatives['b']);
    if (!initiative) throw new Error('b is there');
    commands.removeInitiative(slice, { id: 'b' });
    expect(slice.initiatives['z']?.dependencies).toEqual({});
    commands.restoreInitiative(slice, { id: 'b', initiative, neededBy: ['z'] });
    expect(slice).toEqual(before);
  });

  it('leaves out links to what was deleted meanwhile', () => {
    const slice = board();
    commands.setDependency(slice, { id: 'b', on: 'a', needed: true });
    const initiative = structuredClone(slice.initiatives['b']);
    if (!initiative) throw new Error('b is there');
    commands.removeInitiative(slice, { id: 'b' });
    commands.removeInitiative(slice, { id: 'a' });
    commands.restoreInitiative(slice, { id: 'b', initiative, neededBy: ['z', 'gone'] });
    expect(slice.initiatives['b']?.dependencies).toEqual({});
    expect(slice.initiatives['z']?.dependencies).toEqual({ b: true });
  });
});

describe('many changes at once', () => {
  it('add, change and place initiatives; dependencies on nothing or on itself are left out', () => {
    const slice = board();
    commands.editInitiatives(slice, {
      changed: [
        {
          id: 'a',
          values: { horizon: 'later', metric: { unit: '%' }, dependencies: { a: true, gone: true, new: true } },
        },
        { id: 'gone', values: { title: 'nothing' } },
      ],
      added: [{ id: 'new', horizon: 'now', values: { title: 'New' } }],
    });
    expect(lane(slice)).toEqual(['b', 'c', 'new']);
    expect(lane(slice, 'later')).toEqual(['z', 'a']);
    expect(slice.initiatives['a']).toMatchObject({ metric: { name: '', unit: '%' }, dependencies: { new: true } });
    expect(slice.initiatives['gone']).toBeUndefined();
  });

  it('order by score keeps what has none below, in its order', () => {
    const slice = board();
    commands.updateInitiative(slice, { id: 'b', change: { effort: 'L', impact: 'high' } });
    commands.updateInitiative(slice, { id: 'c', change: { effort: 'S', impact: 'high' } });
    commands.orderByScore(slice, { scoring: 'impactEffort' });
    expect(lane(slice)).toEqual(['c', 'b', 'a']);
  });
});
