import { describe, expect, it } from 'vitest';
import { numberedPromises, promisesWithoutInitiative } from './red-thread';
import type { Roadmap } from './roadmap/schema';
import type { PressRelease } from './press-release/schema';
import { partIds } from './press-release/terms';

const parts = {
  ...Object.fromEntries(partIds.map((id) => [id, []])),
  summary: [{ type: 'paragraph', children: [{ type: 'mark', ids: ['b'], children: [{ type: 'text', text: 'now' }] }] }],
} as unknown as PressRelease['parts'];
const promises = {
  a: { order: 'a1', number: 1, quote: 'then', note: '' },
  b: { order: 'a0', number: 2, quote: 'then', note: '' },
};

const initiatives = (status: string) =>
  ({ x: { status, promiseIds: { a: true } } }) as unknown as Roadmap['initiatives'];

describe('promises on the red thread', () => {
  it('carry the words of the text, or the last known ones where it is gone', () => {
    expect(numberedPromises({ promises, parts })).toEqual([
      { id: 'b', name: 'P2', words: 'now' },
      { id: 'a', name: 'P1', words: 'then' },
    ]);
  });

  it('want an initiative that works on them', () => {
    const all = numberedPromises({ promises, parts });
    expect(promisesWithoutInitiative(all, initiatives('open')).map(({ id }) => id)).toEqual(['b']);
    expect(promisesWithoutInitiative(all, initiatives('stopped')).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
