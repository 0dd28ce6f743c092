import { expect, test } from 'vitest';
import { estimateTextWidth } from '../svg/wrap-text';
import { gapBarsGeometry } from './gap-bars';
import { gapBarsSvg } from './gap-bars-svg';

const longWord = 'Kundenzufriedenheitsbefragungsergebnisse';
const size = { width: 620, fontSize: 11.5 };

test('as many cells are filled as the size says, and an open row is dashed', () => {
  const looks = [0, 2, 3, null].map((value) =>
    gapBarsGeometry({ rows: [{ id: 'a', label: 'A', size: value, text: '' }], max: 3 }, size).rows[0]?.cells.map(
      ({ look }) => look,
    ),
  );
  expect(looks).toEqual([
    ['empty', 'empty', 'empty'],
    ['filled', 'filled', 'empty'],
    ['filled', 'filled', 'filled'],
    ['open', 'open', 'open'],
  ]);
});

test('long labels wrap, rows do not overlap, and the words end inside the drawing', () => {
  const rows = Array.from({ length: 6 }, (_, index) => ({
    id: `r${index}`,
    label: `${longWord} ${longWord}`,
    size: index % 4,
    text: '3 – ausgesprochen groß',
  }));
  const geometry = gapBarsGeometry({ rows, max: 3 }, size);
  for (const [index, row] of geometry.rows.entries()) {
    const next = geometry.rows[index + 1];
    if (next) expect(row.labelY + (row.lines.length - 1) * 11.5 * 1.25).toBeLessThan(next.labelY - 11.5);
    expect(row.textX + estimateTextWidth(row.text, 11.5)).toBeLessThanOrEqual(620);
    for (const line of row.lines) expect(estimateTextWidth(line, 11.5)).toBeLessThanOrEqual(row.labelX);
  }
  expect(gapBarsSvg(geometry, 'Lücken')).not.toMatch(/NaN|undefined/);
});
