import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import { wrapText, estimateTextWidth } from '../svg/wrap-text';
import { layOutVoices, type CurveVoices, type VoicesGeometry } from './curve-voices';
import { momentsThatMatter } from './moments';
import { pathPoints } from './path-points';
import { boxAround, overlap, placeLabel, type Box } from './place-label';

/** Input of the emotion curve: phases with their touchpoints, in order. Scores are -5 to +5, null for unknown. */
export interface CurveData {
  phases: readonly {
    id: string;
    name: string;
    stops: readonly { id: string; title: string; today: number | null; target: number | null }[];
  }[];
  /** Names of the two lines and of the moments, in the language of the reader. */
  words: { today: string; target: string; strongest: string; last: string; fall: string };
  voices?: CurveVoices | undefined;
  /** A higher score for the last point of today's line, with its label and what follows from it. */
  betterEnd?: { score: number; name: string; result: string };
}

/** Size of the drawing and of its font, in CSS pixels. */
export interface CurveSize {
  width: number;
  height: number;
  fontSize: number;
}

export interface CurvePoint {
  /** Id of the touchpoint. */
  id: string;
  title: string;
  score: number;
  x: number;
  y: number;
}

export type CurveSeries = 'today' | 'target';

/** Geometry of the drawing in CSS pixels from the top left; the same on screen and in documents. */
export interface CurveGeometry {
  width: number;
  /** With the legend of the voices, where there is one. */
  height: number;
  fontSize: number;
  plot: { left: number; right: number; top: number; bottom: number };
  /** Phases as bands behind the lines. `label` is the name, shortened to one or two lines and centred at `labelX`. */
  bands: {
    id: string;
    name: string;
    x: number;
    width: number;
    label: string[];
    labelX: number;
    labelY: number;
  }[];
  /** Grid lines with their scores. */
  axis: { score: number; label: string; y: number }[];
  /** Touchpoints on the horizontal axis, numbered through all phases. `shown` numbers do not overlap. */
  stops: { id: string; number: number; title: string; x: number; shown: boolean }[];
  /** SVG path data; a missing score is a gap. Empty without two consecutive scores. */
  paths: Record<CurveSeries, string>;
  points: Record<CurveSeries, CurvePoint[]>;
  /** Names of the lines, at or near their right ends. */
  names: { series: CurveSeries; text: string; x: number; y: number }[];
  /** Moments that matter in today's line, and the better end when there is one. */
  marks: {
    kind: 'peak' | 'end' | 'fall' | 'better-end';
    /** The kind of moment, and below it the touchpoint. Without space for both, the kind alone or nothing. */
    lines: string[];
    x: number;
    /** Baseline of the first line; the second is 1.2 times the font size lower. */
    y: number;
    anchor: 'start' | 'middle' | 'end';
    point: { x: number; y: number };
  }[];
  /** The segment of today's line with the steepest fall, drawn with a stronger stroke. */
  fallPath: string;
  /** From the last point of today's line to the better end; empty without one. */
  betterEndPath: string;
  /** The voices on today's scores, behind the lines. */
  voices: VoicesGeometry;
}

const scores = [-5, 0, 5] as const;

/** Lays out the emotion curve, for any number of phases and touchpoints including none. */
export function curveGeometry(data: CurveData, { width, height, fontSize }: CurveSize): CurveGeometry {
  const nameWidth = Math.max(
    estimateTextWidth(data.words.today, fontSize),
    estimateTextWidth(data.words.target, fontSize),
  );
  const lineHeight = fontSize * 1.25;
  const plot = {
    left: fontSize * 2.2,
    right: Math.max(fontSize * 4, width - nameWidth - fontSize * 1.4),
    top: lineHeight * 2 + fontSize * 1.4,
    bottom: height - fontSize * 2,
  };
  const y = scaleLinear()
    .domain([-5, 5])
    .range([plot.bottom - fontSize, plot.top + fontSize]);

  const bands = layOutBands(data, plot, fontSize);
  const places = data.phases.flatMap((phase, index) => {
    const band = bands[index];
    if (!band) return [];
    const step = band.width / Math.max(1, phase.stops.length);
    return phase.stops.map((stop, place) => ({ ...stop, x: band.x + step * (place + 0.5) }));
  });

  const draw = line<{ x: number; score: number | null }>()
    .defined((place) => place.score !== null)
    .x((place) => round(place.x))
    .y((place) => round(y(place.score ?? 0)))
    .curve(curveMonotoneX);
  const series = (name: CurveSeries) => {
    const scored = places.map((place) => ({ id: place.id, title: place.title, x: place.x, score: place[name] }));
    const points = scored.flatMap(({ score, ...place }) =>
      score === null ? [] : [{ ...place, score, x: round(place.x), y: round(y(score)) }],
    );
    return { path: draw(scored) ?? '', points };
  };
  const today = series('today');
  const target = series('target');

  const last = today.points.at(-1);
  const better =
    data.betterEnd && last && data.betterEnd.score > last.score
      ? { ...data.betterEnd, from: last, x: last.x, y: round(y(data.betterEnd.score)) }
      : null;
  const betterEndPath = better ? `M${better.x},${better.from.y}L${better.x},${better.y}` : '';

  const drawn = [today, target, { path: betterEndPath, points: better ? [better] : [] }].flatMap(({ path, points }) => [
    ...points.map((point) => boxAround(point, fontSize * 0.6)),
    ...pathPoints(path, fontSize * 0.5).map((point) => boxAround(point, fontSize * 0.35)),
  ]);
  const names = lineNames(data, { today: today.points, target: target.points }, { width, plot, fontSize, drawn });

  const { height: fullHeight, ...voices } = layOutVoices(data.voices, places, y, { width, height, fontSize });

  const every = Math.max(1, Math.ceil((places.length * fontSize * 1.4) / Math.max(1, plot.right - plot.left)));
  return {
    width,
    height: fullHeight,
    fontSize,
    plot,
    bands,
    axis: scores.map((score) => ({
      score,
      label: score > 0 ? `+${score}` : score < 0 ? `−${-score}` : '0',
      y: round(y(score)),
    })),
    stops: places.map(({ id, title, x }, index) => ({
      id,
      number: index + 1,
      title,
      x: round(x),
      shown: index % every === 0,
    })),
    paths: { today: today.path, target: target.path },
    points: { today: today.points, target: target.points },
    names,
    marks: layOutMarks({ ...data, better }, places, today.points, { ...plot, right: width }, fontSize, {
      taken: [...drawn, ...names.map((name) => textBox(name.text, name.x, name.y, fontSize))],
      edges: pathPoints(voices.areas.range, fontSize * 0.5).map((point) => boxAround(point, fontSize * 0.25)),
      zero: { left: plot.left, right: plot.right, top: y(0) - fontSize * 0.2, bottom: y(0) + fontSize * 0.2 },
    }),
    fallPath: fallOf(today.path, places, today.points),
    betterEndPath,
    voices,
  };
}

/**
 * The width of a band grows less than in proportion to its touchpoints, because a phase with one touchpoint needs space for its name.
 * When a name does not fit, names alternate between two rows and may extend over neighbouring bands.
 */
function layOutBands(data: CurveData, plot: CurveGeometry['plot'], fontSize: number): CurveGeometry['bands'] {
  const weights = data.phases.map((phase) => 3 + phase.stops.length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const gap = fontSize * 0.5;
  const lineHeight = fontSize * 1.25;
  let x = plot.left;
  const placed = data.phases.map((phase, index) => {
    const width = ((weights[index] ?? 0) / total) * (plot.right - plot.left);
    const band = { id: phase.id, name: phase.name, x: round(x), width: round(width) };
    x += width;
    return band;
  });
  const twoLines = placed.map((band) => wrapText(band.name, band.width - gap, fontSize, 2));
  const allFit = twoLines.every((fit) => fit.whole);
  return placed.map((band, index) => {
    const centre = band.x + band.width / 2;
    if (allFit) {
      const label = twoLines[index]?.lines ?? [];
      const labelY = round(fontSize + (label.length === 1 ? lineHeight : 0));
      return { ...band, label, labelX: round(centre), labelY };
    }
    // Every other name is in the same row, so each may extend to the middle of its neighbours, or into the margin.
    const extent = [placed[index - 1], placed[index + 1]].map((neighbour) => neighbour?.width ?? fontSize * 4);
    const { lines } = wrapText(band.name, band.width + Math.min(...extent) - gap, fontSize, 1);
    return { ...band, label: lines, labelX: round(centre), labelY: round(fontSize + (index % 2) * lineHeight) };
  });
}

/**
 * Places each name to the right of the last point of its line. Names closer than a line height are moved apart vertically; a name that
 * would cover a line is placed near its point instead.
 */
function lineNames(
  data: CurveData,
  points: Record<CurveSeries, CurvePoint[]>,
  { width, plot, fontSize, drawn }: { width: number; plot: Box; fontSize: number; drawn: readonly Box[] },
): CurveGeometry['names'] {
  const names = (['target', 'today'] as const).flatMap((series) => {
    const last = points[series].at(-1);
    return last ? [{ series, text: data.words[series], x: last.x + fontSize * 0.8, y: last.y + fontSize * 0.35 }] : [];
  });
  const [a, b] = names;
  if (a && b && Math.abs(a.x - b.x) < fontSize * 4 && Math.abs(a.y - b.y) < fontSize * 1.2) {
    const middle = (a.y + b.y) / 2;
    const upper = a.y <= b.y ? a : b;
    upper.y = middle - fontSize * 0.6;
    (upper === a ? b : a).y = middle + fontSize * 0.6;
  }
  const taken = [...drawn];
  return names.map((name) => {
    const box = textBox(name.text, name.x, name.y, fontSize);
    const last = points[name.series].at(-1);
    const free =
      last && taken.some((obstacle) => overlap(box, obstacle))
        ? placeLabel([name.text], last, fontSize, { ...plot, right: width }, taken)
        : null;
    taken.push(free?.box ?? box);
    return { ...name, x: round(free?.box.left ?? name.x), y: round(free?.y ?? name.y) };
  });
}

function layOutMarks(
  data: CurveData & { better: { x: number; y: number; name: string; result: string } | null },
  places: readonly { id: string; title: string; today: number | null }[],
  points: readonly CurvePoint[],
  bounds: Box,
  fontSize: number,
  { taken, edges, zero }: { taken: readonly Box[]; edges: readonly Box[]; zero: Box },
): CurveGeometry['marks'] {
  const pointAt = new Map(points.map((point) => [point.id, point]));
  const at = (index: number | null | undefined) => pointAt.get(places[index ?? -1]?.id ?? '');
  const moments = momentsThatMatter(places.map((place) => place.today));
  const [peak, end, from, to] = [at(moments.peak), at(moments.end), at(moments.fall?.from), at(moments.fall?.to)];

  const obstacles = [...taken];
  const marks: CurveGeometry['marks'] = [];
  const mark = (kind: CurveGeometry['marks'][number]['kind'], point: { x: number; y: number }, title: string) => {
    // Shorter titles are tried until a free place is found; a label may cover the edge of the voices or the zero line only when there is none without.
    const shorter = [0.35, 0.25, 0.16].map((share) =>
      wrapText(title, (bounds.right - bounds.left) * share, fontSize, 1),
    );
    const wordings = [...shorter.map(({ lines }) => [kindNames[kind], ...lines]), [kindNames[kind]]];
    for (const lines of wordings) {
      const label =
        placeLabel(lines, point, fontSize, bounds, [...obstacles, zero, ...edges]) ??
        placeLabel(lines, point, fontSize, bounds, [...obstacles, zero]) ??
        placeLabel(lines, point, fontSize, bounds, obstacles);
      if (!label) continue;
      obstacles.push(label.box);
      marks.push({ kind, lines, x: round(label.x), y: round(label.y), anchor: label.anchor, point });
      return;
    }
    marks.push({ kind, lines: [], ...point, anchor: 'middle', point });
  };
  const kindNames = {
    peak: data.words.strongest,
    fall: data.words.fall,
    end: data.words.last,
    'better-end': data.better?.name ?? '',
  };
  if (peak) mark('peak', peak, peak.title);
  if (from && to) mark('fall', { x: round((from.x + to.x) / 2), y: round((from.y + to.y) / 2) }, to.title);
  if (data.better) mark('better-end', { x: data.better.x, y: data.better.y }, data.better.result);
  // When the end is also the peak, it has one label.
  if (end && end !== peak) mark('end', end, end.title);
  return marks;
}

/** SVG path data of the steepest fall; empty when the line has a gap there. */
function fallOf(path: string, places: readonly { id: string; today: number | null }[], points: CurvePoint[]): string {
  const { fall } = momentsThatMatter(places.map((place) => place.today));
  const end = points.find((point) => point.id === places[fall?.to ?? -1]?.id);
  if (!end) return '';
  let start = '';
  for (const piece of path.match(/[MLC][^MLC]+/g) ?? []) {
    const target = piece.slice(1).split(',').slice(-2).join(',');
    if (piece[0] !== 'M' && target === `${end.x},${end.y}`) return `M${start}${piece}`;
    start = target;
  }
  return '';
}

function textBox(text: string, x: number, y: number, fontSize: number): Box {
  return { left: x, right: x + estimateTextWidth(text, fontSize), top: y - fontSize, bottom: y + fontSize * 0.3 };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
