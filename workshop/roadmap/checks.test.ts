import { beforeEach, describe, expect, it } from 'vitest';
import { checkRoadmap, cycleThrough, gapsOf, dependsOnLater } from './checks';
import { roadmapCommands as commands } from './commands';
import { roadmap } from './roadmap';
import type { Horizon, Roadmap } from './schema';

let slice: Roadmap;

const nothing = { promises: {}, painPoints: {} };

function add(id: string, horizon: Horizon = 'now', needs: string[] = []): void {
  commands.addInitiative(slice, { id, horizon, title: id.toUpperCase() });
  for (const on of needs) commands.setDependency(slice, { id, on, needed: true });
}

beforeEach(() => {
  slice = roadmap.create();
});

describe('what an initiative lacks', () => {
  it('is everything at first', () => {
    add('a');
    expect(checkRoadmap(slice, nothing).without).toEqual({ owner: ['a'], metric: ['a'], customer: ['a'] });
  });

  it('is nothing with owner, metric, and either a promise or a pain point', () => {
    add('a');
    add('b');
    commands.updateInitiative(slice, { id: 'a', change: { owner: 'Service', promises: 'A person with a name' } });
    commands.updateInitiative(slice, { id: 'b', change: { owner: 'IT' } });
    commands.setPainPoint(slice, { id: 'b', painPoints: ['hold'], linked: true });
    const known = { ...nothing, painPoints: { hold: { id: 'hold', number: 1, title: '14 minutes on hold' } } };
    commands.updateMetric(slice, { id: 'a', change: { name: 'Settled in the first call' } });
    commands.updateMetric(slice, { id: 'b', change: { name: 'Minutes on hold' } });
    expect(checkRoadmap(slice, known).without).toEqual({ owner: [], metric: [], customer: [] });
    expect(checkRoadmap(slice, nothing).without.customer).toEqual(['b']);
  });

  it('is a customer, when the promise it is linked to was removed since', () => {
    add('a');
    commands.setPromise(slice, { id: 'a', promise: 'p', kept: true });
    expect(checkRoadmap(slice, { ...nothing, promises: { p: {} } }).without.customer).toEqual([]);
    expect(checkRoadmap(slice, nothing).without.customer).toEqual(['a']);
  });

  it('is not filled by blanks, and listed in the order of the board', () => {
    add('late', 'later');
    add('soon', 'now');
    commands.updateInitiative(slice, { id: 'soon', change: { owner: '  ' } });
    expect(checkRoadmap(slice, nothing).without.owner).toEqual(['soon', 'late']);
    expect(Object.values(slice.initiatives).map((initiative) => gapsOf(initiative, nothing))[0]).toEqual([
      'owner',
      'metric',
      'customer',
    ]);
  });
});

describe('cycles of dependencies', () => {
  it('are none in a chain or a diamond', () => {
    add('a');
    add('b', 'now', ['a']);
    add('c', 'now', ['a']);
    add('d', 'now', ['b', 'c']);
    expect(checkRoadmap(slice, nothing).cycles).toEqual([]);
  });

  it('are named once, from the first initiative on the board, by the shortest way', () => {
    add('c', 'later');
    add('b', 'next', ['c']);
    add('a', 'now', ['b']);
    commands.setDependency(slice, { id: 'c', on: 'a', needed: true });
    expect(checkRoadmap(slice, nothing).cycles).toEqual([['a', 'b', 'c']]);
    commands.setDependency(slice, { id: 'c', on: 'b', needed: true });
    expect(cycleThrough(slice, 'c')).toEqual(['c', 'b']);
  });

  it('leave out what only leads into them', () => {
    add('a');
    add('b', 'now', ['a']);
    add('outside', 'now', ['a']);
    commands.setDependency(slice, { id: 'a', on: 'b', needed: true });
    expect(cycleThrough(slice, 'outside')).toBeNull();
    expect(checkRoadmap(slice, nothing).cycles).toEqual([['a', 'b']]);
  });

  it('end where another window deleted what was needed', () => {
    add('a');
    add('b', 'now', ['a']);
    delete slice.initiatives['a'];
    expect(cycleThrough(slice, 'b')).toBeNull();
    expect(dependsOnLater(slice, 'b')).toEqual([]);
  });
});

describe('time', () => {
  it('names what needs something later, not what needs something of the same horizon or before', () => {
    add('first', 'now');
    add('second', 'next', ['first']);
    add('third', 'next', ['second']);
    expect(checkRoadmap(slice, nothing).needLater).toEqual([]);
    commands.moveInitiative(slice, { id: 'second', horizon: 'later', index: 0 });
    expect(dependsOnLater(slice, 'third')).toEqual(['second']);
    expect(checkRoadmap(slice, nothing).needLater).toEqual(['third']);
  });

  it('counts what is open under now once it is more than five', () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) add(id);
    expect(checkRoadmap(slice, nothing).tooManyNow).toBe(0);
    add('f');
    expect(checkRoadmap(slice, nothing).tooManyNow).toBe(6);
    commands.updateInitiative(slice, { id: 'f', change: { status: 'done' } });
    expect(checkRoadmap(slice, nothing).tooManyNow).toBe(0);
  });

  it('notices a horizon that ends no later than the one before', () => {
    expect(checkRoadmap(slice, nothing).horizonsOverlap).toBe(false);
    commands.setHorizonMonths(slice, { horizon: 'now', months: 9 });
    expect(checkRoadmap(slice, nothing).horizonsOverlap).toBe(true);
  });
});

it('names the functions with no part; a stopped initiative is none', () => {
  add('a');
  add('b');
  commands.updateInitiative(slice, { id: 'a', change: { function: 'it' } });
  commands.updateInitiative(slice, { id: 'b', change: { function: 'hr', status: 'stopped' } });
  expect(checkRoadmap(slice, nothing, ['it', 'hr', 'sales']).idle).toEqual(['hr', 'sales']);
});
