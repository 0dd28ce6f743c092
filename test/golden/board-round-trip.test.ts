import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeJsonCanvas } from '../../workshop/vision-board/formats/write-json-canvas';
import { isJsonCanvas, picturesOfCanvas, readJsonCanvas } from '../../workshop/vision-board/formats/read-json-canvas';
import { parseJson, type ImportedBoard } from '../../workshop/vision-board/formats/imported-board';
import { validBoard } from '../fixtures/valid-board';

/**
 * Canvases of other programs: the sample of the specification, Obsidian with and without groups, its Advanced Canvas plugin with shapes and
 * portals, a compact one and a generated one.
 */
const folder = path.join(import.meta.dirname, '../fixtures/boards');
const canvases = readdirSync(folder).filter((name) => name.endsWith('.canvas'));

interface Canvas {
  nodes: Record<string, unknown>[];
  edges: Record<string, unknown>[];
}

function read(text: string): { data: Canvas; imported: ImportedBoard; assets: Map<string, string> } {
  const data = parseJson(text);
  if (!isJsonCanvas(data)) throw new Error('No canvas');
  const assets = new Map(picturesOfCanvas(data).map((name, index) => [name, `${String(index).padStart(64, '0')}.png`]));
  const imported = readJsonCanvas(data, assets);
  expect(validBoard(imported)).toBe(true);
  return { data: data as unknown as Canvas, imported, assets };
}

function written({ elements, groups }: ImportedBoard, pictures: Map<string, string>): string {
  const titled = Object.fromEntries(Object.entries(groups).map(([id, title]) => [id, { order: 'a0', title }]));
  const byId = Object.fromEntries(elements.map(({ id, element }) => [id, element]));
  const board = { elements: byId, groups: titled, votings: {}, silent: false, locked: false };
  const canvas = writeJsonCanvas(board, { folder: '', session: 's', names: {}, ids: null });
  const names = new Map([...pictures].map(([name, asset]) => [asset, name]));
  for (const node of canvas.nodes) if (node.file !== undefined) node.file = names.get(node.file) ?? node.file;
  return JSON.stringify(canvas);
}

/** The content of a canvas without our own properties. */
const saidIn = ({ nodes, edges }: Canvas) => {
  const theirs = (each: object) => Object.fromEntries(Object.entries(each).filter(([key]) => key !== 'leitbild'));
  return { nodes: nodes.map(theirs).sort(byId), edges: edges.map(theirs).sort(byId) };
};
const byId = (a: Record<string, unknown>, b: Record<string, unknown>) => (String(a['id']) < String(b['id']) ? -1 : 1);

test.each(canvases)('%s: everything in it is exported again, and imported unchanged', (name) => {
  const first = read(readFileSync(path.join(folder, name), 'utf8'));
  const text = written(first.imported, first.assets);
  const second = read(text);
  expect(saidIn(second.data)).toEqual(saidIn(first.data));
  expect(second.imported.elements).toEqual(first.imported.elements);
  expect(second.imported.warnings).toEqual([]);
  expect(parseJson(written(second.imported, second.assets))).toEqual(second.data);
});

test.each(canvases)('%s: imported elements and warnings', async (name) => {
  const { imported } = read(readFileSync(path.join(folder, name), 'utf8'));
  await expect(`${JSON.stringify(imported, null, 2)}\n`).toMatchFileSnapshot(`board/${path.parse(name).name}.json`);
});
