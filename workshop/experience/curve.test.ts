import { array, assert, integer, option, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { printFonts, printPalette } from '../print-palette';
import { curveGeometry, type CurveData, type CurveGeometry } from './curve';
import { curveAlt } from './curve-alt';
import { curveSvg } from './curve-svg';
import { estimateTextWidth } from '../svg/wrap-text';
import { pathPoints } from './path-points';
import { overlap, type Box } from './place-label';
import { experienceWords } from './words';

const size = { width: 620, height: 320, fontSize: 11 };
type Pair = [today: number | null, target: number | null];

function data(...phases: Pair[][]): CurveData {
  return {
    words: experienceWords.de,
    phases: phases.map((stops, phase) => ({
      id: `p${phase}`,
      name: `Phase ${phase}`,
      stops: stops.map(([today, target], stop) => ({
        id: `s${phase}-${stop}`,
        title: `Ort ${phase}.${stop}`,
        today,
        target,
      })),
    })),
  };
}

const style = {
  ...printPalette,
  today: '#000',
  target: '#0B6E78',
  fall: '#A63A2B',
  voices: '#0B6E78',
  font: printFonts.sans,
};

test('an empty journey is laid out without error', () => {
  for (const empty of [data(), data([], []), data([[null, null]])]) {
    const geometry = curveGeometry(empty, size);
    expect(geometry.paths).toEqual({ today: '', target: '' });
    expect(geometry.points).toEqual({ today: [], target: [] });
    expect(geometry.marks).toEqual([]);
    expect(curveSvg(geometry, style, '')).not.toContain('NaN');
    expect(curveAlt(empty, 'de')).toBe('Emotionskurve ohne Werte.');
  }
});

test('a single touchpoint is a point without a line', () => {
  const geometry = curveGeometry(data([[-3, 4]]), size);
  expect(geometry.points.today).toHaveLength(1);
  expect(geometry.names.map((name) => name.text)).toEqual(['Ziel', 'Heute']);
  expect(geometry.marks.map((mark) => mark.kind)).toEqual(['peak']);
});

test('higher scores are higher, between the grid lines of +5 and −5', () => {
  const geometry = curveGeometry(
    data([
      [-5, 5],
      [0, 0],
    ]),
    size,
  );
  const yOf = (score: number) => geometry.axis.find((line) => line.score === score)?.y;
  expect(geometry.points.today.map((point) => point.y)).toEqual([yOf(-5), yOf(0)]);
  expect(geometry.points.target[0]?.y).toBe(yOf(5));
  expect(yOf(5)).toBeLessThan(yOf(-5) ?? 0);
});

test('a missing score is a gap in the line', () => {
  const geometry = curveGeometry(
    data([
      [1, 1],
      [2, 1],
      [null, 1],
      [3, 1],
      [4, 1],
    ]),
    size,
  );
  expect(geometry.paths.today.match(/M/g)).toHaveLength(2);
  expect(geometry.paths.target.match(/M/g)).toHaveLength(1);
});

test('the steepest fall is the segment between its two points', () => {
  const geometry = curveGeometry(
    data([
      [1, null],
      [3, null],
      [-4, null],
      [-2, null],
    ]),
    size,
  );
  const [, high, low] = geometry.points.today;
  expect(geometry.fallPath.startsWith(`M${high?.x},${high?.y}`)).toBe(true);
  expect(geometry.fallPath.endsWith(`${low?.x},${low?.y}`)).toBe(true);
  expect(geometry.paths.today).toContain(geometry.fallPath.slice(1 + `${high?.x},${high?.y}`.length));
  expect(geometry.marks.map((mark) => mark.kind)).toEqual(['peak', 'fall', 'end']);
});

test('long phase names alternate between two rows and end in an ellipsis', () => {
  const long = data(...Array.from({ length: 8 }, (): Pair[] => [[1, 2]]));
  const named = {
    ...long,
    phases: long.phases.map((phase) => ({ ...phase, name: 'Donaudampfschifffahrtsgesellschaft '.repeat(3) })),
  };
  const { bands } = curveGeometry(named, size);
  expect(bands.every((band) => band.label.length === 1 && band.label[0]?.endsWith('…'))).toBe(true);
  expect(new Set(bands.map((band) => band.labelY)).size).toBe(2);
});

test('for any journey, everything is inside the drawing and every number is finite', () => {
  const anyScore = option(integer({ min: -5, max: 5 }));
  const stops = array(tuple(anyScore, anyScore), { maxLength: 12 });
  assert(
    property(array(stops, { maxLength: 12 }), (phases) => {
      const geometry = curveGeometry(data(...(phases as Pair[][])), size);
      const svg = curveSvg(geometry, style, curveAlt(data(...(phases as Pair[][])), 'en'));
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      for (const { x, y } of [...geometry.points.today, ...geometry.points.target]) {
        expect(x).toBeGreaterThanOrEqual(geometry.plot.left);
        expect(x).toBeLessThanOrEqual(geometry.plot.right);
        expect(y).toBeGreaterThan(geometry.plot.top);
        expect(y).toBeLessThan(geometry.plot.bottom);
      }
      expect(geometry.stops.length).toBe(phases.flat().length);
    }),
    { numRuns: 60 },
  );
});

test('no label covers a line or another label, in drawings of any width', () => {
  const anyScore = option(integer({ min: -5, max: 5 }), { freq: 8 });
  const stops = array(tuple(anyScore, anyScore), { maxLength: 10 });
  assert(
    property(array(stops, { maxLength: 9 }), integer({ min: 320, max: 1400 }), (phases, width) => {
      const geometry = curveGeometry(data(...(phases as Pair[][])), { width, height: 300, fontSize: 13 });
      const labels = labelBoxes(geometry);
      const line = [...pathPoints(geometry.paths.today, 1), ...pathPoints(geometry.paths.target, 1)];
      for (const [index, label] of labels.entries()) {
        expect(line.filter((point) => isInside(point, label))).toEqual([]);
        expect(labels.slice(index + 1).filter((other) => overlap(label, other))).toEqual([]);
      }
    }),
    { numRuns: 80 },
  );
});

test('with enough space, every moment is labelled with its touchpoint', () => {
  const calm = data(
    ...[2, 3, -1, -4, 1, 4, 3, 2].map((today): Pair[] => [
      [today, 4],
      [today, 5],
    ]),
  );
  for (const width of [700, 1000, 1400]) {
    const { marks } = curveGeometry(calm, { width, height: 300, fontSize: 13 });
    expect(marks.map(({ kind, lines }) => [kind, lines.length])).toEqual([
      ['peak', 2],
      ['fall', 2],
      ['end', 2],
    ]);
  }
});

test('a better end is a mark above the last point, with its result, and changes no line', () => {
  const plainData = data([
    [2, 3],
    [-4, 3],
    [-1, 3],
  ]);
  const better = { ...plainData, betterEnd: { score: 1, name: 'Besseres Ende', result: 'in Erinnerung −1,5' } };
  const [before, after] = [curveGeometry(plainData, size), curveGeometry(better, size)];
  const last = after.points.today.at(-1);
  const mark = after.marks.find(({ kind }) => kind === 'better-end');
  expect(mark?.lines).toEqual(['Besseres Ende', 'in Erinnerung −1,5']);
  expect(mark?.point.x).toBe(last?.x);
  expect(mark?.point.y).toBeLessThan(last?.y ?? 0);
  expect(after.betterEndPath).toBe(`M${last?.x},${last?.y}L${mark?.point.x},${mark?.point.y}`);
  expect(after.paths).toEqual(before.paths);
  expect(before.betterEndPath).toBe('');
  const labels = labelBoxes(after);
  for (const [index, label] of labels.entries())
    expect(labels.slice(index + 1).filter((other) => overlap(label, other))).toEqual([]);
});

test('an end that cannot be better is not marked', () => {
  const top = { ...data([[5, 5]]), betterEnd: { score: 5, name: 'Besseres Ende', result: '' } };
  expect(curveGeometry(top, size).marks.map(({ kind }) => kind)).toEqual(['peak']);
  expect(curveGeometry({ ...data([[null, 5]]), betterEnd: top.betterEnd }, size).betterEndPath).toBe('');
});

test('points on a path are at most a step apart and include its end', () => {
  const points = pathPoints('M0,0C30,0,60,80,90,80L100.5,-20M200,5L203,9', 2);
  const jumps = points.map(({ x, y }, index) => {
    const before = points[index - 1] ?? { x, y };
    return Math.hypot(x - before.x, y - before.y);
  });
  expect(jumps.filter((jump) => jump > 2)).toHaveLength(1);
  expect(points.at(-1)).toEqual({ x: 203, y: 9 });
});

/** Where the letters of all labels stand that the layout may place: names of lines and of moments. */
function labelBoxes({ names, marks, fontSize }: CurveGeometry): Box[] {
  const boxOf = (lines: readonly string[], x: number, y: number, anchor: string): Box => {
    const wide = Math.max(...lines.map((line) => estimateTextWidth(line, fontSize)));
    const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
    // Half a pixel less all round: what is drawn is rounded.
    return {
      left: left + 0.5,
      right: left + wide - 0.5,
      top: y - fontSize * 0.8,
      bottom: y + (lines.length - 1) * fontSize * 1.2 + fontSize * 0.25,
    };
  };
  return [
    ...names.map((name) => boxOf([name.text], name.x, name.y, 'start')),
    ...marks.filter(({ lines }) => lines.length > 0).map((mark) => boxOf(mark.lines, mark.x, mark.y, mark.anchor)),
  ];
}

function isInside({ x, y }: { x: number; y: number }, box: Box): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

test('hostile names are escaped in the SVG', () => {
  const name = '</text><script>alert(1)</script>&\u0001\uD800';
  const tame = data([
    [1, 2],
    [-3, 2],
  ]);
  const evil = { ...tame, phases: tame.phases.map((phase) => ({ ...phase, name })) };
  const svg = curveSvg(curveGeometry(evil, size), style, '"><script>');
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
  // oxlint-disable-next-line no-control-regex -- what XML cannot hold must be gone
  expect(svg).not.toMatch(/[\u0001]|\p{Surrogate}/u);
});

test('the alternative text describes the curve in both languages', () => {
  const shown = data(
    [
      [1, 2],
      [-5, 3],
    ],
    [[2, 4]],
  );
  expect(curveAlt(shown, 'de')).toContain('Stärkster Moment: „Ort 0.1“ mit −5.');
  expect(curveAlt(shown, 'de')).toContain('Steilster Abfall: von „Ort 0.0“ zu „Ort 0.1“ um 6.');
  expect(curveAlt(shown, 'en')).toContain('Today: from +1 at “Ort 0.0” to +2 at “Ort 1.0”.');
});
