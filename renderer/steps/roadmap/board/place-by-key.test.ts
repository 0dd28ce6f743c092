import { describe, expect, it } from 'vitest';
import { roadmapCommands as commands } from '../../../../workshop/roadmap/commands';
import { roadmap } from '../../../../workshop/roadmap/roadmap';
import { groupPlaceByKey, laneOf, placeByKey } from './place-by-key';

/** Now: a, b, c. Next: d. Later: nothing. */
function board() {
  const slice = roadmap.create();
  for (const id of ['a', 'b', 'c']) commands.addInitiative(slice, { id, horizon: 'now', title: id });
  commands.addInitiative(slice, { id: 'd', horizon: 'next', title: 'd' });
  return slice;
}

describe('placeByKey', () => {
  it.each([
    ['b', 'ArrowUp', { horizon: 'now', index: 0 }],
    ['b', 'ArrowDown', { horizon: 'now', index: 2 }],
    ['a', 'ArrowRight', { horizon: 'next', index: 0 }],
    ['c', 'ArrowRight', { horizon: 'next', index: 1 }],
    ['d', 'ArrowRight', { horizon: 'later', index: 0 }],
    ['d', 'ArrowLeft', { horizon: 'now', index: 0 }],
    ['a', 'ArrowUp', null],
    ['c', 'ArrowDown', null],
    ['a', 'ArrowLeft', null],
    ['a', 'Home', null],
    ['gone', 'ArrowUp', null],
  ])('moves %s with %s to %o', (id, key, place) => {
    expect(placeByKey(board(), id, key)).toEqual(place);
  });

  it('gives places that the command takes', () => {
    const slice = board();
    const place = placeByKey(slice, 'b', 'ArrowDown');
    if (place) commands.moveInitiative(slice, { id: 'b', ...place });
    expect(laneOf(slice, 'now')).toEqual(['a', 'c', 'b']);
  });
});

describe('groupPlaceByKey', () => {
  const columns = { by: 'lever', groups: ['culture', 'talent', ''] } as const;

  it.each([
    ['a', 'ArrowRight', { group: 'talent' }],
    ['a', 'ArrowLeft', null],
    ['b', 'ArrowLeft', { group: 'talent' }],
    // Past the neighbour in the column, not in the horizon.
    ['a', 'ArrowDown', { horizon: 'now', index: 2 }],
    ['c', 'ArrowUp', { horizon: 'now', index: 0 }],
    ['d', 'ArrowUp', null],
    ['gone', 'ArrowUp', null],
  ])('moves %s with %s to %o', (id, key, place) => {
    const slice = board();
    for (const each of ['a', 'c', 'd']) commands.updateInitiative(slice, { id: each, change: { lever: 'culture' } });
    expect(groupPlaceByKey(slice, id, key, columns)).toEqual(place);
  });
});
