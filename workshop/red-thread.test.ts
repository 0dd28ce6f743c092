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

  it.each([
    [', innerhalb von 24 Stunden', 'innerhalb von 24 Stunden'],
    ['“, – sofort', 'sofort'],
    ['. Danach.', 'Danach.'],
    ['„Sofort“', '„Sofort“'],
    ['(sofort)', '(sofort)'],
    ['-5 Grad', '-5 Grad'],
    [',5 Prozent', ',5 Prozent'],
    ['…', '…'],
  ])('begin with a word: %j', (quote, words) => {
    const [promise] = numberedPromises({ promises: { a: { order: 'a1', number: 1, quote, note: '' } }, parts });
    expect(promise?.words).toBe(words);
  });

  it('want an initiative that works on them', () => {
    const all = numberedPromises({ promises, parts });
    expect(promisesWithoutInitiative(all, initiatives('open')).map(({ id }) => id)).toEqual(['b']);
    expect(promisesWithoutInitiative(all, initiatives('stopped')).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
