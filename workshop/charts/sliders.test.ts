import { expect, test } from 'vitest';
import { sliderPosition, slidersGeometry, sliderShare } from './sliders';
import { slidersSvg } from './sliders-svg';

const longWord = 'Kundenzufriedenheitsbefragungsergebnisse';

test('the first pole is on the left, the middle in the middle, and places beyond the ends are clamped', () => {
  expect([-5, 0, 5].map((position) => sliderShare(position, 5))).toEqual([0, 0.5, 1]);
  expect([-0.3, 0, 0.44, 0.5, 1, 2].map((share) => sliderPosition(share, 5))).toEqual([-5, -5, -1, 0, 5, 5]);
});

test('rows follow one another, and long poles wrap inside the drawing', () => {
  const rows = Array.from({ length: 5 }, (_, index) => ({
    id: `r${index}`,
    first: `${longWord} und ${longWord}`,
    second: longWord,
    today: index - 2,
    target: index % 2 === 0 ? null : -5,
  }));
  const geometry = slidersGeometry(
    { rows, reach: 5, names: { today: 'Heute', target: 'Ziel' } },
    { width: 620, fontSize: 11.5 },
  );
  for (const [index, row] of geometry.rows.entries()) {
    const next = geometry.rows[index + 1];
    const last = row.firstY + (row.first.length - 1) * 11.5 * 1.25;
    if (next) expect(last).toBeLessThan(next.firstY - 11.5);
    expect(row.first.join('').replaceAll('-', '')).toContain('Kundenzufriedenheits');
  }
  expect(geometry.rows[2]?.today).toBe(geometry.track.middle);
  expect(geometry.rows[1]?.target).toBe(geometry.track.left);
  expect(slidersSvg(geometry, 'Fünf Prioritäten')).not.toMatch(/NaN|undefined|null/);
});
