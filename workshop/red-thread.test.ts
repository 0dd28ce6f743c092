import { describe, expect, it } from 'vitest';
import { painPointsCommands } from './pain-points/commands';
import { painPoints } from './pain-points/pain-points';
import {
  linkedPainPoints,
  numberedPromises,
  painPointsWithoutInitiative,
  promisesWithoutInitiative,
} from './red-thread';
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

describe('pain points on the red thread', () => {
  const slice = painPoints.create();
  for (const [id, decision] of [
    ['now', 'now'],
    ['later', 'later'],
    ['copy', null],
  ] as const) {
    painPointsCommands.addPainPoint(slice, { id, values: { title: id, decision } });
  }
  painPointsCommands.mergePainPoints(slice, { kept: 'now', other: 'copy' });
  const solving = (id: string, status = 'open') =>
    ({ x: { status, painPointIds: { [id]: true } } }) as unknown as Roadmap['initiatives'];
  const unsolved = (initiatives: Roadmap['initiatives']) =>
    painPointsWithoutInitiative(slice, initiatives).map(({ id }) => id);

  it('want an initiative when they are decided for now; a link to a merged one counts', () => {
    expect(unsolved({})).toEqual(['now']);
    expect(unsolved(solving('now'))).toEqual([]);
    expect(unsolved(solving('copy'))).toEqual([]);
    expect(unsolved(solving('now', 'stopped'))).toEqual(['now']);
    expect(unsolved(solving('later'))).toEqual(['now']);
  });

  it('are known by every id that leads to them', () => {
    expect(linkedPainPoints(slice)).toMatchObject({
      now: { id: 'now', number: 1 },
      copy: { id: 'now', number: 1 },
      later: { id: 'later', number: 2 },
    });
  });
});
