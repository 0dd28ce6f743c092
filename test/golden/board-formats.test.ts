import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tableCsv } from '../../main/export/csv';
import { boardTable } from '../../workshop/vision-board/board-table';
import { jsonCanvas } from '../../workshop/vision-board/json-canvas';
import { isExcalidraw, readExcalidraw } from '../../workshop/vision-board/read-excalidraw';
import { parseJson } from '../../workshop/vision-board/taken-board';
import { exampleBoard, exampleNames } from '../fixtures/example-board';

const whole = { names: exampleNames, ids: null };

test.each(['de', 'en'] as const)('the board as a table in %s', async (language) => {
  const text = tableCsv(boardTable(exampleBoard(), { ...whole, language }), language);
  await expect(text).toMatchFileSnapshot(`board/${language}.csv`);
});

test('the board as JSON Canvas', async () => {
  const canvas = jsonCanvas(exampleBoard(), { ...whole, folder: 'Beispiel – Bilder/', session: 'example' });
  await expect(`${JSON.stringify(canvas, null, '\t')}\n`).toMatchFileSnapshot('board/example.canvas');
});

test('what an Excalidraw file becomes', async () => {
  const data = parseJson(readFileSync(new URL('../fixtures/boards/excalidraw.excalidraw', import.meta.url), 'utf8'));
  if (!isExcalidraw(data)) throw new Error('No Excalidraw file');
  const taken = readExcalidraw(data, new Map([['0123456789abcdef0123456789abcdef01234567', `${'a1'.repeat(32)}.png`]]));
  await expect(`${JSON.stringify(taken, null, 2)}\n`).toMatchFileSnapshot('board/excalidraw.json');
});
