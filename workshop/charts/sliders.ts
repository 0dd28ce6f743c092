import { layOutLegend, lineHeight, type LegendItem } from './legend';
import { wrapLabel } from './wrap-label';

/** Input of diverging sliders. Positions are from -`reach`, the first pole, to `reach`, the second; null for not set. */
export interface SlidersData {
  rows: readonly { id: string; first: string; second: string; today: number | null; target: number | null }[];
  reach: number;
  /** Names of the two markers, in the language of the reader. */
  names: { today: string; target: string };
}

interface SliderRow {
  id: string;
  /** The line between the poles. */
  y: number;
  /** Wrapped names of the poles; `firstY` and `secondY` are the baselines of their first lines. */
  first: string[];
  firstY: number;
  second: string[];
  secondY: number;
  today: number | null;
  target: number | null;
}

/** Geometry of the drawing in CSS pixels from the top left. */
export interface SlidersGeometry {
  width: number;
  height: number;
  fontSize: number;
  /** Ends and middle of all lines. */
  track: { left: number; right: number; middle: number };
  /** Horizontal positions of the whole steps. */
  ticks: number[];
  /** `today` and `target` are horizontal positions. */
  rows: SliderRow[];
  legend: LegendItem<'today' | 'target'>[];
}

/** Where a position is between the poles: 0 at the first, 1 at the second. */
export function sliderShare(position: number, reach: number): number {
  return (position + reach) / (2 * reach);
}

/** The nearest position to a share from 0 to 1; shares beyond the ends are clamped. */
export function sliderPosition(share: number, reach: number): number {
  return Math.max(-reach, Math.min(reach, Math.round(share * 2 * reach - reach))) + 0;
}

/** Lays out one line per row; the height follows from the rows. */
export function slidersGeometry(
  { rows, reach, names }: SlidersData,
  { width, fontSize }: { width: number; fontSize: number },
): SlidersGeometry {
  const labelWidth = width * 0.27;
  const gap = fontSize * 1.4;
  const track = { left: round(labelWidth + gap), right: round(width - labelWidth - gap), middle: round(width / 2) };
  const x = (position: number) => round(track.left + sliderShare(position, reach) * (track.right - track.left));
  let y = 0;
  const placed = rows.map(({ id, first, second, today, target }) => {
    const poles = [first, second].map((pole) => wrapLabel(pole, labelWidth * 0.94, fontSize, 4));
    const [firstLines = [], secondLines = []] = poles;
    const height = Math.max(2.6 * fontSize, ...poles.map((lines) => (lines.length * lineHeight + 1) * fontSize));
    const middle = y + height / 2;
    y += height;
    const baseline = (lines: string[]) =>
      round(middle + fontSize * 0.35 - ((lines.length - 1) / 2) * fontSize * lineHeight);
    return {
      id,
      y: round(middle),
      first: firstLines,
      firstY: baseline(firstLines),
      second: secondLines,
      secondY: baseline(secondLines),
      today: today === null ? null : x(today),
      target: target === null ? null : x(target),
    };
  });
  const height = Math.ceil(y + fontSize * 3);
  const legend = layOutLegend(
    (['today', 'target'] as const).map((kind) => ({ kind, name: names[kind] })),
    { width, height, fontSize },
  );
  return {
    width,
    height,
    fontSize,
    track,
    ticks: Array.from({ length: 2 * reach + 1 }, (_, step) => x(step - reach)),
    rows: placed,
    legend: legend.items,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
