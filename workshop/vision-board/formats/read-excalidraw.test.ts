import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExcalidraw, picturesOfExcalidraw, readExcalidraw } from './read-excalidraw';
import { validBoard } from '../../../test/fixtures/valid-board';
import { maxElements, parseJson, type ImportedBoard } from './imported-board';

/** Time limit in milliseconds, three times what an idle computer needs; quadratic algorithms take minutes. */
const soon = 4000;

const base = { x: 0, y: 0, width: 100, height: 50, strokeColor: '#1e1e1e', groupIds: [], isDeleted: false };
const read = (elements: unknown[], assets: [string, string][] = []): ImportedBoard => {
  const imported = readExcalidraw({ type: 'excalidraw', elements }, new Map(assets));
  expect(validBoard(imported)).toBe(true);
  return imported;
};
const warningsOf = ({ warnings }: ImportedBoard) =>
  Object.fromEntries(warnings.map(({ kind, count }) => [kind, count]));
const line = (id: string, more: object) => ({
  ...base,
  id,
  type: 'arrow',
  points: [
    [0, 0],
    [100, 0],
  ],
  endArrowhead: 'arrow',
  ...more,
});

describe('arrows', () => {
  it('that are bound become connectors, also when one end is free', () => {
    const box = { ...base, id: 'box', type: 'rectangle' };
    const { elements } = read([line('a', { startBinding: { elementId: 'box' } }), box]);
    expect(elements.map(({ element }) => element)).toMatchObject([
      { type: 'connector', from: { element: 'box' }, to: { x: 100, y: 0 }, arrow: 'end' },
      { type: 'shape' },
    ]);
  });

  it('without a binding become lines; an arrowhead at the start reverses them', () => {
    const { elements } = read([
      line('a', { startBinding: { elementId: 'gone' }, startArrowhead: 'dot', endArrowhead: null }),
    ]);
    expect(elements[0]?.element).toMatchObject({ type: 'line', arrow: 'end', points: [1, 0, 0, 1] });
  });

  it('that bend without a binding become drawings, with a warning', () => {
    const imported = read([
      line('a', {
        points: [
          [0, 0],
          [50, 50],
          [100, 0],
        ],
      }),
    ]);
    expect(imported.elements[0]?.element).toMatchObject({
      type: 'drawing',
      points: [0, 0, 0, 0, 0.5, 1, 0.5, 1, 1, 0, 1, 0],
    });
    expect(warningsOf(imported)).toEqual({ bentArrows: 1 });
  });

  it('bound to another arrow are left out, with a warning', () => {
    const imported = read([
      line('a', { endBinding: { elementId: 'b' } }),
      line('b', { startBinding: { elementId: 'a' } }),
    ]);
    expect(warningsOf(imported)).toEqual({ looseEnds: 2 });
  });
});

describe('hostile files', () => {
  it('are recognised', () => {
    for (const data of [
      null,
      [],
      { type: 'excalidraw' },
      { type: 'excalidraw', elements: {} },
      { type: 'excalidrawlib', elements: [] },
    ]) {
      expect(isExcalidraw(data)).toBe(false);
    }
  });

  it('with circular containers and groups are read', () => {
    const text = (id: string, containerId: string) => ({
      ...base,
      id,
      type: 'text',
      text: id,
      containerId,
      groupIds: ['x', 'y'],
    });
    const imported = read([text('a', 'b'), text('b', 'a'), text('c', 'c')]);
    expect(imported.elements).toHaveLength(3);
    expect(Object.keys(imported.groups)).toHaveLength(1);
  });

  it('use only own properties as picture ids', () => {
    const data = parseJson(
      '{"type":"excalidraw","elements":[{"type":"image","fileId":"__proto__"},{"type":"image","fileId":"constructor"}],"files":{"__proto__":{"dataURL":"data:text/html,<script>"}}}',
    );
    if (!isExcalidraw(data)) throw new Error('No file');
    expect([...picturesOfExcalidraw(data).keys()]).toEqual(['__proto__']);
    const imported = readExcalidraw(data, new Map());
    expect(validBoard(imported)).toBe(true);
    expect(warningsOf(imported)).toMatchObject({ pictures: 2, withoutPosition: 2 });
  });

  it('with a million elements, and a path of a million points are read in time', () => {
    const many = Array.from({ length: 300_000 }, (_, index) => ({ ...base, id: `n${index}`, type: 'rectangle' }));
    const points = Array.from({ length: 1_000_000 }, (_, index) => [index % 500, index % 300]);
    const started = performance.now();
    const imported = readExcalidraw(
      { type: 'excalidraw', elements: [{ ...base, id: 'p', type: 'freedraw', points }, ...many] },
      new Map(),
    );
    expect(performance.now() - started).toBeLessThan(soon);
    expect(warningsOf(imported)).toEqual({ tooMany: 300_001 - maxElements });
    expect(imported.elements[0]?.element).toMatchObject({ type: 'drawing', width: 499, height: 299 });
  });

  it('always result in a valid board', () => {
    const types = ['rectangle', 'text', 'arrow', 'line', 'freedraw', 'image', 'frame', 'embeddable', 'diamond', 'x'];
    const odd = fc.oneof(
      fc.constantFrom(
        'a',
        'b',
        '__proto__',
        '#f00',
        'dashed',
        null,
        true,
        Number.POSITIVE_INFINITY,
        Number.NaN,
        -5,
        2e6,
      ),
      fc.string(),
      fc.double(),
      fc.array(fc.array(fc.double(), { maxLength: 3 }), { maxLength: 4 }),
      fc.record({ elementId: fc.constantFrom('a', 'b', 'c') }),
    );
    const keys =
      'x y width height angle text originalText containerId points startBinding endBinding groupIds strokeWidth strokeColor backgroundColor fileId crop link locked fontSize startArrowhead endArrowhead name opacity'.split(
        ' ',
      );
    const thing = fc
      .tuple(
        fc.constantFrom('a', 'b', 'c', '__proto__', 'a b'),
        fc.constantFrom(...types),
        fc.dictionary(fc.constantFrom(...keys), odd),
      )
      .map(([id, type, rest]) => ({ ...rest, id, type }));
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 10 }), (elements) => {
        expect(
          validBoard(readExcalidraw({ type: 'excalidraw', elements }, new Map([['a', `${'a1'.repeat(32)}.png`]]))),
        ).toBe(true);
      }),
    );
  });

  it('an angle near the largest number is an angle', () => {
    const elements = [{ id: 'a', type: 'rectangle', angle: 9.987184082568422e305 }];
    expect(validBoard(readExcalidraw({ type: 'excalidraw', elements }, new Map()))).toBe(true);
  });
});
