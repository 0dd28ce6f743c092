import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { layOutLegend, type LegendItem } from './legend';
import { layOutSpokes, type RadarSpoke } from './radar-spokes';
import type { SeriesKind } from './series-svg';

/** The largest number of spokes that stay readable from the back of a room. */
export const maxSpokes = 8;

/** Input of a radar. Values are within the scale, one for each spoke in their order, null for unknown. */
export interface RadarData {
  spokes: readonly { id: string; label: string }[];
  scale: { min: number; max: number };
  /** At most one series of each kind; `earlier` is the radar of an earlier day below that of today. */
  series: readonly { kind: SeriesKind; name: string; values: readonly (number | null)[] }[];
  /** Smallest and largest voice at each spoke. */
  band?: { name: string; values: readonly ({ min: number; max: number } | null)[] };
}

/** Size of the drawing and of its font, in CSS pixels. */
export interface ChartSize {
  width: number;
  height: number;
  fontSize: number;
}

export interface RadarPoint {
  /** Id and index of the spoke. */
  id: string;
  spoke: number;
  value: number;
  x: number;
  y: number;
}

/** Geometry of the drawing in CSS pixels from the top left; the same on screen and in documents. */
export interface RadarGeometry extends ChartSize {
  centre: { x: number; y: number };
  radius: number;
  /** Grid circles; the value is written at `x`, `y`, its baseline. The smallest value of the scale is the centre, or a circle around it. */
  rings: { value: number; radius: number; x: number; y: number }[];
  spokes: RadarSpoke[];
  /** The area between the smallest and the largest voices, as path data for the even-odd rule; empty without a band. */
  band: string;
  /** In the order of drawing: earlier, target, today. `path` is closed where all values are known, and has gaps otherwise. */
  series: { kind: SeriesKind; name: string; path: string; points: RadarPoint[] }[];
  legend: LegendItem<SeriesKind | 'band'>[];
}

const drawingOrder: readonly SeriesKind[] = ['earlier', 'target', 'today'];

/**
 * Lays out a radar with any number of spokes up to `maxSpokes`, including none. The first spoke points up, the others follow clockwise.
 * Throws a RangeError for more spokes.
 */
export function radarGeometry(data: RadarData, { width, height, fontSize }: ChartSize): RadarGeometry {
  const count = data.spokes.length;
  if (count > maxSpokes) throw new RangeError(`A radar has at most ${maxSpokes} spokes, not ${count}`);
  const entries = [
    ...data.series.map(({ kind, name }) => ({ kind, name })),
    ...(data.band ? [{ kind: 'band' as const, name: data.band.name }] : []),
  ];
  const legend = layOutLegend(entries, { width, height, fontSize });
  const { centre, radius, spokes } = layOutSpokes(data.spokes, { width, height: legend.top, fontSize });

  // The smallest value has a small circle of its own, so that values at the end of the scale do not meet in one point.
  const { min, max } = data.scale;
  const innermost = radius / (max - min + 1);
  const radiusOf = (value: number) =>
    max === min ? radius : innermost + ((clamp(value, min, max) - min) / (max - min)) * (radius - innermost);
  const place = (spoke: number, value: number) => {
    const angle = (2 * Math.PI * spoke) / count - Math.PI / 2;
    return {
      x: round(centre.x + Math.cos(angle) * radiusOf(value)),
      y: round(centre.y + Math.sin(angle) * radiusOf(value)),
    };
  };
  const pointsOf = (values: readonly (number | null)[]): (RadarPoint | null)[] =>
    data.spokes.map(({ id }, spoke) => {
      const value = values[spoke] ?? null;
      return value === null ? null : { id, spoke, value, ...place(spoke, value) };
    });

  return {
    width,
    height,
    fontSize,
    centre,
    radius,
    // The values stand beside the markers on the upright spoke, not under them.
    rings: ticks(data.scale).map((value) => ({
      value,
      radius: round(radiusOf(value)),
      x: round(centre.x - fontSize * 0.8),
      y: round(centre.y - radiusOf(value) + fontSize * 0.35),
    })),
    spokes,
    band: data.band ? bandPath(data.band.values.slice(0, count), place) : '',
    series: drawingOrder.flatMap((kind) =>
      data.series
        .filter((series) => series.kind === kind)
        .map(({ name, values }) => {
          const points = pointsOf(values);
          return {
            kind,
            name,
            path: closedPath(points),
            points: points.filter((point): point is RadarPoint => point !== null),
          };
        }),
    ),
    legend: legend.items,
  };
}

/** Every whole value of a short scale, otherwise about five round values. */
function ticks({ min, max }: RadarData['scale']): number[] {
  return scaleLinear()
    .domain([min, max])
    .ticks(max - min <= 6 ? Math.max(1, Math.round(max - min)) : 5);
}

type Place = { x: number; y: number };

/** A line around the spokes; unknown values are gaps. */
function closedPath(points: readonly (Place | null)[]): string {
  const gap = points.indexOf(null);
  const draw = line<Place | null>()
    .defined((point) => point !== null)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0);
  if (gap === -1) return points.length === 0 ? '' : `${draw([...points]) ?? ''}${points.length > 2 ? 'Z' : ''}`;
  return draw([...points.slice(gap), ...points.slice(0, gap)]) ?? '';
}

function bandPath(
  values: NonNullable<RadarData['band']>['values'],
  place: (spoke: number, value: number) => Place,
): string {
  const known = values.flatMap((value, spoke) =>
    value === null ? [] : [{ outer: place(spoke, value.max), inner: place(spoke, value.min), spoke }],
  );
  if (known.length === 0) return '';
  if (known.length === values.length && values.length > 2) {
    return closedPath(known.map(({ outer }) => outer)) + closedPath(known.map(({ inner }) => inner));
  }
  // Runs of neighbouring spokes, beginning behind a gap; a run of one spoke is a stroke along it.
  const start = known.findIndex(({ spoke }) => (values[(spoke + values.length - 1) % values.length] ?? null) === null);
  const sorted = start === -1 ? known : [...known.slice(start), ...known.slice(0, start)];
  const runs: (typeof known)[] = [];
  for (const each of sorted) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && (before.spoke + 1) % values.length === each.spoke) run.push(each);
    else runs.push([each]);
  }
  return runs
    .map((run) => {
      const around = [...run.map(({ outer }) => outer), ...[...run].reverse().map(({ inner }) => inner)];
      return closedPath(around) + (around.length > 2 ? '' : 'Z');
    })
    .join('');
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, value));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
