import { array, assert, constantFrom, integer, option, property } from 'fast-check';
import { expect, test } from 'vitest';
import { estimateTextWidth } from '../svg/wrap-text';
import { heatMapAlt, heatMapGeometry, heatMapSeries, heatOf, transposed, type HeatMapData } from './heat-map';
import { heatMapChart } from './heat-map-svg';

const scale = { min: 0, max: 3 };
const named = (labels: readonly string[]) => labels.map((label, index) => ({ id: `${index}`, label }));

const data: HeatMapData = {
  rows: named(['Schnell', 'Einfach']),
  columns: named(['Kaufen', 'Nutzen', 'Bleiben']),
  values: [
    [3, 0, null],
    [1, 2, 0],
  ],
  scale,
};

test('rows are below each other, columns beside each other, and nothing is outside the drawing', () => {
  const { cells, width, height } = heatMapGeometry(data, { width: 620, fontSize: 12 });
  const at = (row: string, column: string) => cells.find((cell) => cell.row === row && cell.column === column);
  expect(at('0', '1')?.x).toBeGreaterThan(at('0', '0')?.x ?? 0);
  expect(at('1', '0')?.y).toBeGreaterThan(at('0', '0')?.y ?? 0);
  for (const cell of cells) {
    expect(cell.x + cell.width).toBeLessThanOrEqual(width);
    expect(cell.y + cell.height).toBeLessThanOrEqual(height);
    expect(cell.textY).toBeLessThan(cell.y + cell.height);
  }
});

test('any size is laid out with labels inside their places', () => {
  const label = constantFrom('', 'Kaufen', 'Kundenzufriedenheitsbefragungsergebnisse', 'Hilfe, wenn ich sie brauche');
  const values = array(option(integer({ min: 0, max: 3 })), { maxLength: 12 });
  assert(
    property(array(label, { maxLength: 8 }), array(label, { maxLength: 12 }), values, (rows, columns, row) => {
      const drawn: HeatMapData = { rows: named(rows), columns: named(columns), values: rows.map(() => row), scale };
      const geometry = heatMapGeometry(drawn, { width: 620, fontSize: 11.5 });
      expect(geometry.cells).toHaveLength(rows.length * columns.length);
      for (const { lines, x, y, anchor } of geometry.labels) {
        for (const line of lines) {
          const left = anchor === 'middle' ? x - estimateTextWidth(line, 11.5) / 2 : x;
          expect(left).toBeGreaterThanOrEqual(-0.1);
          expect(left + estimateTextWidth(line, 11.5)).toBeLessThanOrEqual(620.1);
        }
        expect(y - 11.5).toBeGreaterThanOrEqual(-4);
      }
    }),
  );
});

test('only the highest value has the full colour', () => {
  expect([0, 1, 2, 3].map((value) => Math.round(heatOf(value, scale) * 10))).toEqual([0, 2, 4, 10]);
});

test('as a chart it writes the figure in each cell, and its figures are series by column', () => {
  const chart = heatMapChart(data, { caption: '', categoryTitle: 'Phase', language: 'de' });
  expect(chart.drawing.svg.match(/<rect /g)).toHaveLength(6);
  expect(chart.drawing.svg).toContain('>3</text>');
  expect(chart.drawing.svg).toContain('>–</text>');
  expect(chart.categories).toEqual(['Kaufen', 'Nutzen', 'Bleiben']);
  expect(chart.series.map(({ name, values }) => [name, ...values.map(({ text }) => text)])).toEqual([
    ['Schnell', '3', '0', '–'],
    ['Einfach', '1', '2', '0'],
  ]);
});

test('exchanged, the columns are rows with the same values', () => {
  expect(heatMapSeries(transposed(data), 'en').map(({ values }) => values.map(({ value }) => value))).toEqual([
    [3, 1],
    [0, 2],
    [null, 0],
  ]);
  expect(transposed(transposed(data))).toEqual(data);
});

test('the description counts the values and names the lowest', () => {
  expect(heatMapAlt(data, 'de')).toBe(
    'Heatmap auf einer Skala von 0 bis 3 mit 5 von 6 Werten. Niedrigster Wert: 0 bei Schnell – Nutzen; Einfach – Bleiben.',
  );
  expect(heatMapAlt({ ...data, values: [] }, 'en')).toBe('Heat map without values.');
});
