import { array, assert, constantFrom, integer, option, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { estimateTextWidth } from '../svg/wrap-text';
import { maxSpokes, radarGeometry, type RadarData } from './radar';
import { radarChart, radarSvg } from './radar-svg';
import { radarAlt, radarSeries } from './radar-table';
import { wrapLabel } from './wrap-label';

const size = { width: 620, height: 400, fontSize: 11.5 };
type Box = { left: number; right: number; top: number; bottom: number };

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const longWord = 'Kundenzufriedenheitsbefragungsergebnisse';

function radar(today: (number | null)[], more: Partial<RadarData> = {}): RadarData {
  return {
    spokes: today.map((_, index) => ({ id: `s${index}`, label: `Säule ${index + 1}` })),
    scale: { min: 1, max: 5 },
    series: [{ kind: 'today', name: 'Heute', values: today }],
    ...more,
  };
}

test('the first spoke points up, the others follow clockwise, and larger values are further out', () => {
  const geometry = radarGeometry(radar([5, 3, 1, 2]), size);
  const { centre, radius } = geometry;
  const [up, right, down, left] = geometry.series[0]?.points ?? [];
  expect(up).toMatchObject({ x: centre.x, value: 5 });
  expect(centre.y - (up?.y ?? 0)).toBeCloseTo(radius, 0);
  expect(right).toMatchObject({ y: centre.y });
  expect(right?.x).toBeGreaterThan(centre.x);
  expect(down?.y).toBeGreaterThan(centre.y);
  expect(left?.x).toBeLessThan(centre.x);
  expect((right?.x ?? 0) - centre.x).toBeGreaterThan(centre.x - (left?.x ?? 0));
});

test('a complete line is closed, an unknown value is a gap, and one known value is a point', () => {
  const path = (values: (number | null)[]) => radarGeometry(radar(values), size).series[0]?.path ?? '';
  expect(path([1, 2, 3])).toMatch(/^M[^M]+Z$/);
  expect(path([1, 2, null, 4])).not.toContain('Z');
  expect(path([1, null, 3, null]).match(/M/g)).toHaveLength(2);
  expect(radarGeometry(radar([null, 2, null]), size).series[0]?.points).toHaveLength(1);
});

test('the line over a gap at the beginning still joins the last and the first spoke', () => {
  const [series] = radarGeometry(radar([2, null, 3, 4]), size).series;
  const first = series?.points.find(({ spoke }) => spoke === 0);
  expect(series?.path.match(/M/g)).toHaveLength(1);
  expect(series?.path.endsWith(`L${first?.x},${first?.y}`)).toBe(true);
});

test('the band lies between the smallest and the largest voice', () => {
  const values = [1, 2, 3, 4].map((min) => ({ min, max: min + 1 }));
  const whole = radarGeometry(radar([1, 2, 3, 4], { band: { name: 'Stimmen', values } }), size).band;
  expect(whole.match(/Z/g)).toHaveLength(2);
  const partly = radarGeometry(
    radar([1, 2, 3, 4], { band: { name: 'Stimmen', values: [values[0] ?? null, null, null, values[3] ?? null] } }),
    size,
  ).band;
  expect(partly.match(/M/g)).toHaveLength(1);
});

test('today covers the target, which covers the earlier radar', () => {
  const series = (['today', 'earlier', 'target'] as const).map((kind) => ({ kind, name: kind, values: [1, 2, 3] }));
  const { series: drawn, legend } = radarGeometry(radar([1, 2, 3], { series }), size);
  expect(drawn.map(({ kind }) => kind)).toEqual(['earlier', 'target', 'today']);
  expect(legend.map(({ kind }) => kind)).toEqual(['today', 'earlier', 'target']);
});

test('no spoke, one and two are drawn without error; nine are refused', () => {
  for (const values of [[], [3], [3, 4]]) {
    const data = radar(values, { band: { name: 'Stimmen', values: values.map(() => ({ min: 2, max: 4 })) } });
    expect(radarSvg(radarGeometry(data, size), '')).not.toMatch(/NaN|Infinity|undefined/);
  }
  expect(() => radarGeometry(radar(Array.from({ length: maxSpokes + 1 }, () => 1)), size)).toThrow(RangeError);
});

test('labels wrap, divide words of 40 characters, stay inside the drawing and never overlap', () => {
  const label = constantFrom(
    longWord,
    `${longWord} und ${longWord}`,
    'Kultur',
    'Die Kundenziele stehen neben den Verkaufszielen, auch im mittleren Management',
    'W'.repeat(60),
    '',
  );
  const value = option(integer({ min: 1, max: 5 }), { nil: null });
  const spokes = array(record({ label, today: value, target: value }), { maxLength: maxSpokes });
  const sizes = constantFrom(
    size,
    { width: 720, height: 480, fontSize: 14 },
    { width: 520, height: 380, fontSize: 14 },
  );
  assert(
    property(spokes, sizes, (drawn, each) => {
      const geometry = radarGeometry(
        {
          spokes: drawn.map((spoke, index) => ({ id: `s${index}`, label: spoke.label })),
          scale: { min: 1, max: 5 },
          series: (['today', 'target'] as const).map((kind) => ({
            kind,
            name: longWord,
            values: drawn.map((spoke) => spoke[kind]),
          })),
        },
        each,
      );
      for (const [index, { box }] of geometry.spokes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(-0.1);
        expect(box.right).toBeLessThanOrEqual(each.width + 0.1);
        expect(box.top).toBeGreaterThanOrEqual(-0.1);
        for (const other of geometry.spokes.slice(index + 1)) expect(overlap(box, other.box)).toBe(false);
      }
      for (const { textX, textY, lines } of geometry.legend) {
        expect(textY).toBeLessThanOrEqual(each.height);
        for (const line of lines)
          expect(textX + estimateTextWidth(line, each.fontSize)).toBeLessThanOrEqual(each.width);
      }
      expect(geometry.radius).toBeGreaterThanOrEqual(each.fontSize * 4);
    }),
  );
});

test('a word wider than a line is divided at a syllable, with a hyphen', () => {
  const lines = wrapLabel(longWord, 120, 12, 5);
  expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
  expect(lines.join('').replaceAll('-', '')).toBe(longWord);
  expect(wrapLabel('Wertschätzung und Beschwerdemanagement', 60, 12, 2).at(-1)).toMatch(/…$/);
});

test('the figures of all series and both ends of the band are a table', () => {
  const data = radar([2.5, null], { band: { name: 'Stimmen', values: [{ min: 1, max: 4 }, null] } });
  expect(radarSeries(data, 'de').map(({ name, values }) => [name, ...values.map(({ text }) => text)])).toEqual([
    ['Heute', '2,5', '–'],
    ['Stimmen, niedrigster Wert', '1', '–'],
    ['Stimmen, höchster Wert', '4', '–'],
  ]);
  const chart = radarChart(data, { caption: 'Fünf Säulen', categoryTitle: 'Säule', language: 'en' });
  expect(chart.categories).toEqual(['Säule 1', 'Säule 2']);
  expect(chart.drawing.svg).toContain('stroke-width="2.25"');
});

test('the description names the range of each series and the widest disagreement', () => {
  const band = {
    name: 'Stimmen',
    values: [
      { min: 1, max: 2 },
      { min: 1, max: 5 },
    ],
  };
  expect(radarAlt(radar([2, 4], { band }), 'de')).toBe(
    'Radar mit 2 Achsen auf einer Skala von 1 bis 5. Heute: von 2 bei „Säule 1“ bis 4 bei „Säule 2“. Stimmen: am weitesten auseinander bei „Säule 2“, von 1 bis 5.',
  );
  expect(radarAlt(radar([null, null]), 'en')).toBe('Radar without values.');
});

test('the description names a value that all spokes of a series share once', () => {
  const scale = 'Radar mit 2 Achsen auf einer Skala von 1 bis 5.';
  expect(radarAlt(radar([null, 2]), 'de')).toBe(`${scale} Heute: 2 bei „Säule 2“.`);
  expect(radarAlt(radar([4, 4]), 'de')).toBe(`${scale} Heute: 4 bei „Säule 1“, „Säule 2“.`);
});
