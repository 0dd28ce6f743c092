import { expect, test } from 'vitest';
import { tableCsv } from '../../main/export/csv';
import { boardTable } from '../../workshop/vision-board/board-table';
import { jsonCanvas } from '../../workshop/vision-board/json-canvas';
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
