import { estimateTextWidth } from '../svg/wrap-text';
import { wrapLabel } from './wrap-label';

/** An entry of a legend: a sample of its line or area from `x` to `x + sample`, centred at `y`, and its name beside it. */
export interface LegendItem<Kind extends string> {
  kind: Kind;
  x: number;
  y: number;
  /** Width of the sample in CSS pixels. */
  sample: number;
  lines: string[];
  textX: number;
  /** Baseline of the first line; the others are `lineHeight` times the font size lower. */
  textY: number;
}

/** Distance of two baselines of labels and legends, as a multiple of the font size. */
export const lineHeight = 1.25;

/** Places the entries in centred rows at the bottom of a drawing; names wrap. `top` is where the legend begins. */
export function layOutLegend<Kind extends string>(
  entries: readonly { kind: Kind; name: string }[],
  { width, height, fontSize }: { width: number; height: number; fontSize: number },
): { items: LegendItem<Kind>[]; top: number } {
  const sample = fontSize * 2.4;
  const gap = fontSize * 0.6;
  const between = fontSize * 1.8;
  const sized = entries.map((entry) => {
    const lines = wrapLabel(entry.name, width - sample - gap, fontSize, 2);
    const widest = Math.max(0, ...lines.map((each) => estimateTextWidth(each, fontSize)));
    return { ...entry, lines, width: sample + gap + widest };
  });
  const rows: (typeof sized)[] = [];
  const widthOf = (row: typeof sized) =>
    row.reduce((sum, item) => sum + item.width, 0) + between * Math.max(0, row.length - 1);
  for (const item of sized) {
    const row = rows.at(-1);
    if (row && widthOf([...row, item]) <= width) row.push(item);
    else rows.push([item]);
  }
  const heights = rows.map((row) => Math.max(...row.map(({ lines }) => lines.length)) * fontSize * lineHeight);
  const total =
    heights.reduce((sum, each) => sum + each, 0) + (rows.length > 1 ? (rows.length - 1) * fontSize * 0.4 : 0);
  const top = height - total - (rows.length > 0 ? fontSize : 0);
  let y = height - total;
  const items = rows.flatMap((row, index) => {
    let x = Math.max(0, (width - widthOf(row)) / 2);
    const placed = row.map(({ kind, lines, width: own }) => {
      const item = {
        kind,
        x: round(x),
        y: round(y + fontSize * 0.6),
        sample,
        lines,
        textX: round(x + sample + gap),
        textY: round(y + fontSize * 0.95),
      };
      x += own + between;
      return item;
    });
    y += (heights[index] ?? 0) + fontSize * 0.4;
    return placed;
  });
  return { items, top };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
