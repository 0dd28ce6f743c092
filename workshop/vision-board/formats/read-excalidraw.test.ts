import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExcalidraw, picturesOfExcalidraw, readExcalidraw } from './read-excalidraw';
import type { Drawing } from '../schema';
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
const drawingOf = ({ elements }: ImportedBoard): Drawing => {
  const element = elements.find(({ element: each }) => each.type === 'drawing')?.element;
  if (element?.type !== 'drawing') throw new Error('No drawing');
  return element;
};
const bend = [
  [0, 0],
  [0, 200],
  [100, 200],
];
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
    const { points } = drawingOf(imported);
    expect(points.slice(0, 12)).toEqual([0, 0, 0, 0, 0.5, 1, 0.5, 1, 1, 0, 1, 0]);
    // The head: from the tip to two points behind it, and back.
    expect(points.slice(12)).toHaveLength(16);
    expect(points.slice(12, 14)).toEqual([1, 0]);
    expect(warningsOf(imported)).toEqual({ bentArrows: 1 });
  });

  it('that are bound keep their bends, heads and label', () => {
    const box = (id: string, x: number) => ({ ...base, id, type: 'rectangle', x });
    const label = { ...base, id: 't', type: 'text', text: 'dann', fontSize: 16, containerId: 'a' };
    const bound = { startBinding: { elementId: 'one' }, endBinding: { elementId: 'two' }, points: bend };
    const imported = read([box('one', 0), box('two', 300), line('a', bound), label]);
    expect(drawingOf(imported).points.slice(0, 12).map(Math.round)).toEqual([0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1]);
    expect(imported.elements.at(-1)?.element).toMatchObject({ type: 'text', text: 'dann', size: 16 });
    expect(warningsOf(imported)).toEqual({ bentArrows: 1 });
  });

  it('that are bound and straight, but for a few units, stay connectors', () => {
    const points = [
      [0, 0],
      [50, 3],
      [100, 0],
    ];
    const imported = read([
      { ...base, id: 'b', type: 'rectangle' },
      line('a', { startBinding: { elementId: 'b' }, points }),
    ]);
    expect(imported.elements.at(-1)?.element).toMatchObject({ type: 'connector', from: { element: 'b' } });
    expect(imported.warnings).toEqual([]);
  });

  it('of version 1 have a head at their end, lines have none', () => {
    const old = (type: string) => ({ x: 5, y: 5, width: 100, height: -50, type, id: type, strokeColor: '#000000' });
    const { elements } = read([old('arrow'), old('line'), line('bare', { endArrowhead: null })]);
    expect(elements.map(({ element }) => ('arrow' in element ? element.arrow : null))).toEqual(['end', 'none', 'none']);
    expect(elements[0]?.element).toMatchObject({ x: 5, y: -45, width: 100, height: 50, points: [0, 1, 1, 0] });
  });

  it('bound to another arrow are left out, with a warning', () => {
    const imported = read([
      line('a', { endBinding: { elementId: 'b' } }),
      line('b', { startBinding: { elementId: 'a' } }),
    ]);
    expect(warningsOf(imported)).toEqual({ looseEnds: 2 });
  });
});

describe('looks', () => {
  it('a title at the top of a shape is a text in front of it, and moves with it', () => {
    const box = { ...base, id: 'box', type: 'rectangle', width: 400, height: 300 };
    const title = { ...base, id: 't', type: 'text', text: 'Heute', fontSize: 28, x: 5, y: 5, width: 80, height: 35 };
    const other = { ...base, id: 'other', type: 'ellipse', x: 50 };
    const { elements, groups } = read([{ ...title, containerId: 'box', verticalAlign: 'top' }, box, other]);
    expect(elements.map(({ id }) => id)).toEqual(['box', 't', 'other']);
    expect(elements[0]?.element).toMatchObject({ type: 'shape', text: '' });
    expect(elements[1]?.element).toMatchObject({ type: 'text', text: 'Heute', size: 28, x: 5, y: 5 });
    expect(elements[1]?.element.group).toBe(elements[0]?.element.group);
    expect(Object.keys(groups)).toHaveLength(1);
  });

  it('words in the middle of a shape are its text', () => {
    const words = { ...base, id: 't', type: 'text', text: 'Mitte', containerId: 'box', verticalAlign: 'middle' };
    const { elements } = read([
      { ...base, id: 'box', type: 'rectangle' },
      { ...words, textAlign: 'center' },
    ]);
    expect(elements.map(({ element }) => element)).toMatchObject([{ type: 'shape', text: 'Mitte', group: null }]);
  });

  it.each([16, 20, 28, 36, 8, 400])('text of %i px keeps its size', (fontSize) => {
    const { elements, warnings } = read([{ ...base, id: 't', type: 'text', text: 'Wort', fontSize }]);
    expect(elements[0]?.element).toMatchObject({ size: fontSize });
    expect(warnings).toEqual([]);
  });

  it.each([
    ['transparent', null, 0],
    [undefined, null, 0],
    ['#ffffff00', null, 0],
    ['#ffffff', 'white', 0],
    ['#FFF', 'white', 0],
    ['#e9ecef', 'grey', 0],
    ['#ced4da', 'grey', 0],
    ['#868e96', 'grey', 1],
    ['#495057', 'grey', 1],
    ['#f8f9fa', 'white', 1],
    ['#ffec99', 'yellow', 0],
    ['#a5d8ff', 'blue', 0],
    ['#fa5252', 'rose', 1],
  ])('the background %s is %s', (backgroundColor, fill, replaced) => {
    const imported = read([{ ...base, id: 'a', type: 'rectangle', backgroundColor, fillStyle: 'solid' }]);
    expect(imported.elements[0]?.element).toMatchObject({ fill });
    expect(warningsOf(imported)['nearestColours'] ?? 0).toBe(replaced);
  });

  it('a closed line is filled, an open one is not', () => {
    const filled = { type: 'line', endArrowhead: null, backgroundColor: '#b2f2bb', fillStyle: 'solid' };
    expect(drawingOf(read([line('a', { ...filled, points: [...bend, [0, 0]] })])).fill).toBe('green');
    expect(drawingOf(read([line('a', { ...filled, points: bend })])).fill).toBeUndefined();
  });

  it('freehand drawings of every version are drawings, and lost pressure is reported', () => {
    const stroke = { ...base, id: 'a', strokeWidth: 1, points: bend };
    expect(drawingOf(read([{ ...stroke, type: 'draw' }])).points).toHaveLength(6);
    const pressures = [0.2, 0.5, 0.9];
    const imported = read([{ ...stroke, type: 'freedraw', pressures, simulatePressure: false }]);
    expect(drawingOf(imported).points).toHaveLength(6);
    expect(warningsOf(imported)).toEqual({ simplified: 1 });
  });

  it('hatched fills become plain, with a warning', () => {
    const imported = read([
      { ...base, id: 'a', type: 'ellipse', backgroundColor: '#ffec99', fillStyle: 'hachure' },
      { ...base, id: 'b', type: 'ellipse', backgroundColor: 'transparent', fillStyle: 'hachure' },
    ]);
    expect(warningsOf(imported)).toEqual({ simplified: 1 });
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
    const types = [
      'rectangle',
      'text',
      'arrow',
      'line',
      'freedraw',
      'draw',
      'image',
      'frame',
      'embeddable',
      'diamond',
      'x',
    ];
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
      'x y width height angle text originalText containerId points startBinding endBinding groupIds strokeWidth strokeColor backgroundColor fileId crop link locked fontSize verticalAlign fillStyle polygon elbowed pressures startArrowhead endArrowhead name opacity'.split(
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
