import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleBoard, exampleNames } from '../../../test/fixtures/example-board';
import { validBoard } from '../../../test/fixtures/valid-board';
import { visionBoardCommands } from '../commands/vision-board-commands';
import { writeJsonCanvas } from './write-json-canvas';
import { isJsonCanvas, picturesOfCanvas, readJsonCanvas } from './read-json-canvas';
import type { VisionBoard } from '../schema';
import { maxElements, parseJson, type ImportedBoard } from './imported-board';

/** Time limit in milliseconds, three times what an idle computer needs; quadratic algorithms take minutes. */
const soon = 4000;

const asset = `${'a1'.repeat(32)}.png`;
const options = { folder: 'Bilder/', session: 's', names: exampleNames, ids: null };

function read(data: unknown, assets: [string, string][] = []): ImportedBoard {
  const parsed = parseJson(JSON.stringify(data));
  if (!isJsonCanvas(parsed)) throw new Error('No canvas');
  const imported = readJsonCanvas(parsed, new Map(assets));
  expect(validBoard(imported)).toBe(true);
  return imported;
}

const warningsOf = ({ warnings }: ImportedBoard) =>
  Object.fromEntries(warnings.map(({ kind, count }) => [kind, count]));
const text = (id: string, more: object = {}) => ({
  id,
  type: 'text',
  text: id,
  x: 0,
  y: 0,
  width: 250,
  height: 60,
  ...more,
});

describe('canvases written by Leitbild', () => {
  const board = exampleBoard();
  const written = writeJsonCanvas(board, options);
  const imported = read(written, [[`Bilder/${asset}`, asset]]);

  it('are restored: elements, order, groups', () => {
    const plain = ({ elements }: Pick<VisionBoard, 'elements'>) =>
      Object.entries(elements)
        .sort(([, a], [, b]) => (a.order < b.order ? -1 : 1))
        .map(([id, element]) => [id, { ...element, order: '' }]);
    expect(imported.elements.map(({ id, element }) => [id, { ...element, order: '' }])).toEqual(plain(board));
    expect(imported.groups).toEqual({ bills: 'Rechnung' });
    expect(imported.warnings).toEqual([]);
  });

  it('keep the text size of notes', () => {
    const { anna } = board.elements;
    if (anna?.type !== 'note') throw new Error('No note');
    const sized = { ...board, elements: { anna: { ...anna, textSize: 24, group: null } } };
    expect(read(writeJsonCanvas(sized, options)).elements[0]?.element).toMatchObject({ textSize: 24 });
  });

  it('do not show the text of hidden notes to other programs', () => {
    expect(written.nodes.find(({ id }) => id === 'silent')?.text).toBe('');
  });

  it('are read with the changes of another program', () => {
    const nodes = written.nodes.map((node) =>
      node.id === 'anna'
        ? { ...node, text: 'Anders', x: 50, color: '1' }
        : node.id === 'headline'
          ? { ...node, text: '## Neu' }
          : node,
    );
    const { elements } = read({ ...written, nodes });
    const changed = Object.fromEntries(elements.map(({ id, element }) => [id, element]));
    expect(changed['anna']).toMatchObject({ text: 'Anders', x: 50, colour: 'rose', author: 'p1' });
    expect(changed['headline']).toMatchObject({ text: 'Neu', size: 64 });
    expect(changed['shape']).toMatchObject({ x: 224.5, y: 240.25 });
  });

  it('have a note in place of a missing picture', () => {
    const missing = read(written);
    expect(missing.elements.find(({ id }) => id === 'picture')?.element).toMatchObject({
      type: 'note',
      text: `Ein Küchentisch\nBilder/${asset}`,
    });
    expect(warningsOf(missing)).toEqual({ filesMissing: 1 });
  });

  it('contain only the chosen elements', () => {
    const { nodes, edges } = writeJsonCanvas(board, { ...options, ids: new Set(['anna', 'link']) });
    expect([nodes.map(({ id }) => id), edges]).toEqual([['cluster-bills', 'anna'], []]);
  });
});

describe('canvases of other programs', () => {
  it('become notes, areas, headlines, pictures and connectors', () => {
    const canvas = {
      nodes: [
        { id: 'g', type: 'group', x: -20, y: -20, width: 900, height: 700, label: 'Ideen', color: '4' },
        text('a', { color: '4' }),
        text('b', { text: '# Titel', x: 300 }),
        { id: 'c', type: 'link', url: 'https://example.org/', x: 0, y: 200, width: 400, height: 300 },
        { id: 'd', type: 'file', file: 'Anhang/Foto 1.jpg', x: 420, y: 200, width: 400, height: 300 },
        { id: 'e', type: 'file', file: 'Notizen/Plan.md', subpath: '#Ziele', x: 0, y: 520, width: 400, height: 100 },
      ],
      edges: [
        { id: 'ab', fromNode: 'a', fromSide: 'right', toNode: 'b', toSide: 'left', label: 'weiter' },
        { id: 'ba', fromNode: 'b', toNode: 'c', fromEnd: 'arrow', toEnd: 'none', color: '#ff0000' },
      ],
    };
    expect(picturesOfCanvas(canvas)).toEqual(['Anhang/Foto 1.jpg']);
    const imported = read(canvas, [['Anhang/Foto 1.jpg', asset]]);
    const kinds = Object.fromEntries(imported.elements.map(({ id, element }) => [id, element]));
    expect(kinds).toMatchObject({
      g: { type: 'area', name: 'Ideen' },
      a: { type: 'note', colour: 'green', text: 'a' },
      b: { type: 'text', size: 104, text: 'Titel' },
      c: { type: 'note', text: 'https://example.org/' },
      d: { type: 'picture', asset, alt: 'Foto 1' },
      e: { type: 'note', text: 'Notizen/Plan.md#Ziele' },
      ab: { from: { element: 'a' }, to: { element: 'b' }, arrow: 'end', label: 'weiter', colour: 'ink' },
      ba: { from: { element: 'c' }, to: { element: 'b' }, arrow: 'end', colour: 'alarm' },
    });
    expect(imported.warnings).toEqual([
      { kind: 'filesMissing', count: 1, names: ['Notizen/Plan.md#Ziele'] },
      { kind: 'nearestColours', count: 1, names: [] },
    ]);
  });

  it('cause warnings for unknown properties', () => {
    const imported = read({
      nodes: [text('a', { styleAttributes: { shape: 'pill' }, portal: null }), { ...text('b'), type: 'database' }],
      edges: [],
      metadata: { version: '1.0-1.0' },
    });
    expect(imported.warnings).toEqual([
      { kind: 'unknownDetails', count: 1, names: ['metadata'] },
      { kind: 'keptDetails', count: 1, names: ['styleAttributes'] },
      { kind: 'unknownKinds', count: 1, names: ['database'] },
    ]);
    expect(imported.elements).toHaveLength(2);
  });
});

/** Without Leitbild's own property. */
const saidIn = (each: object) => Object.fromEntries(Object.entries(each).filter(([key]) => key !== 'leitbild'));

describe('properties of another program that the board does not show', () => {
  const canvas = {
    nodes: [
      { id: 'link', type: 'link', url: 'https://example.org/', x: 0, y: 0, width: 250, height: 60, note: { stars: 3 } },
      text('plain', { x: 300 }),
      { id: 'group', type: 'group', x: -20, y: -20, width: 900, height: 700, color: '4' },
    ],
    edges: [{ id: 'edge', fromNode: 'plain', fromSide: 'top', fromEnd: 'arrow', toNode: 'link', toEnd: 'none' }],
  };
  const onBoard = (imported: ImportedBoard): VisionBoard => ({
    ...exampleBoard(),
    groups: {},
    elements: Object.fromEntries(imported.elements.map(({ id, element }) => [id, element])),
  });
  const written = (board: VisionBoard) => {
    const { nodes, edges } = writeJsonCanvas(board, options);
    return Object.fromEntries([...nodes, ...edges].map((each) => [each.id, saidIn(each)]));
  };

  it('are written unchanged', () => {
    const [link, plain, group] = canvas.nodes;
    expect(written(onBoard(read(canvas)))).toEqual({ link, plain, group, edge: canvas.edges[0] });
  });

  it('are overridden by changes on the board', () => {
    const board = onBoard(read(canvas));
    visionBoardCommands.setNoteColour(board, { ids: ['plain', 'link'], colour: 'rose' });
    visionBoardCommands.setNoteText(board, { id: 'link', text: 'Anrufen' });
    visionBoardCommands.reconnect(board, { id: 'edge', end: 'from', to: { element: 'group' } });
    expect(written(board)).toMatchObject({
      plain: { color: '1' },
      link: { type: 'text', text: 'Anrufen', color: '1', note: { stars: 3 } },
      edge: { fromNode: 'group', toNode: 'plain', toSide: 'bottom', fromEnd: 'none', toEnd: 'arrow' },
    });
    expect(written(board)['link']).not.toHaveProperty('url');
  });

  it('are imported when they were added to a canvas of Leitbild', () => {
    const board = onBoard(read(canvas));
    const again = writeJsonCanvas(board, options);
    const nodes = again.nodes.map((node) =>
      node.id === 'link' ? { ...node, url: 'https://example.com/', mood: 'good' } : { ...node, color: '#123456' },
    );
    const imported = read({ ...again, nodes });
    expect(written(onBoard(imported))).toMatchObject({
      link: { type: 'link', url: 'https://example.com/', mood: 'good', note: { stars: 3 } },
      plain: { color: '#123456' },
      group: { color: '#123456' },
    });
    expect(warningsOf(imported)).toEqual({ keptDetails: 1, nearestColours: 1 });
  });

  it('are left out with a warning when they are too long or too deep', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const data = parseJson(
      `{"nodes":[{"id":"a","type":"text","text":"a","x":0,"y":0,"deep":${deep},"long":"${'x'.repeat(9000)}","__proto__":{"polluted":1}}]}`,
    );
    if (!isJsonCanvas(data)) throw new Error('No canvas');
    const imported = readJsonCanvas(data, new Map());
    expect(validBoard(imported)).toBe(true);
    expect(imported.warnings).toEqual([
      { kind: 'unknownDetails', count: 2, names: ['deep', 'long'] },
      { kind: 'keptDetails', count: 1, names: ['__proto__'] },
    ]);
    expect(Object.getPrototypeOf(written(onBoard(imported))['a'])).toBe(Object.prototype);
  });
});

describe('hostile canvases', () => {
  it('are rejected when they are none', () => {
    for (const data of [null, 1, 'x', [], {}, { nodes: {} }, { nodes: [], edges: 'x' }])
      expect(isJsonCanvas(data)).toBe(false);
    expect(parseJson('{"nodes":[')).toBeUndefined();
  });

  it('get valid positions and sizes', () => {
    const data = parseJson(
      '{"nodes":[{"id":"a","type":"text","text":"a","x":1e999,"y":0,"width":-1e999,"height":0},{"id":"b","type":"text","text":"b","x":"NaN","y":null}]}',
    );
    if (!isJsonCanvas(data)) throw new Error('No canvas');
    const imported = readJsonCanvas(data, new Map());
    expect(validBoard(imported)).toBe(true);
    expect(warningsOf(imported)).toEqual({ withoutPosition: 2 });
  });

  it('lose connectors to nothing, to connectors and to names of Object.prototype', () => {
    const edge = (id: string, fromNode: string, toNode: string) => ({ id, fromNode, toNode });
    const edges = [
      edge('1', 'a', 'gone'),
      edge('2', 'a', '1'),
      edge('3', '__proto__', 'constructor'),
      edge('4', 'a', 'a'),
    ];
    const imported = read({ nodes: [text('a')], edges });
    expect(warningsOf(imported)).toEqual({ looseEnds: 3 });
  });

  it('get new ids for duplicate and invalid ones', () => {
    const data = parseJson(
      '{"nodes":[{"id":"__proto__","type":"text","text":"x","x":0,"y":0,"__proto__":{"polluted":1}},{"id":"a","type":"text","x":0,"y":0},{"id":"a","type":"text","x":0,"y":0},{"id":"constructor","type":"text","x":0,"y":0}],"leitbild":{"groups":{"__proto__":"x"},"elements":{"__proto__":{"type":"line"}}}}',
    );
    if (!isJsonCanvas(data)) throw new Error('No canvas');
    const imported = readJsonCanvas(data, new Map());
    expect(validBoard(imported)).toBe(true);
    expect(new Set(imported.elements.map(({ id }) => id)).size).toBe(4);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('are limited in elements, with a warning, in time', () => {
    const nodes = Array.from({ length: 300_000 }, (_, index) => text(`n${index}`));
    const started = performance.now();
    const imported = readJsonCanvas({ nodes, edges: [] }, new Map());
    expect(performance.now() - started).toBeLessThan(soon);
    expect(imported.elements).toHaveLength(maxElements);
    expect(warningsOf(imported)).toEqual({ tooMany: 300_000 - maxElements });
  });

  it('get a text of 50 MB cut, with a warning', () => {
    const imported = read({ nodes: [text('a', { text: 'ä\n'.repeat(25_000_000) })] });
    expect(warningsOf(imported)).toEqual({ textsCut: 1 });
  });

  it('makes something valid of everything', () => {
    const odd = fc.oneof(
      fc.constantFrom(
        'a',
        'b',
        'text',
        'file',
        'group',
        'link',
        '__proto__',
        '#f00',
        '1',
        null,
        true,
        Number.POSITIVE_INFINITY,
        -5,
        3.7,
      ),
      fc.string(),
      fc.double(),
      fc.object({ maxDepth: 1 }),
    );
    const keys = 'id type x y width height color text file url label fromNode toNode fromEnd toEnd leitbild'.split(' ');
    const thing = fc.dictionary(fc.constantFrom(...keys), odd);
    const list = fc.array(fc.oneof(thing, odd), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, odd, (nodes, edges, leitbild) => {
        const imported = readJsonCanvas({ nodes, edges, leitbild }, new Map([['a', asset]]));
        expect(validBoard(imported)).toBe(true);
      }),
    );
  });
});
