import { printPalette } from '../print-palette';
import { svgText } from '../svg/svg-text';
import { lineHeight, type LegendItem } from './legend';

/** Each kind has a line and a marker of its own: solid with discs, dashed with circles, dotted with squares. */
export type SeriesKind = 'today' | 'target' | 'earlier';

const strokes: Record<SeriesKind, { colour: string; attributes: string }> = {
  today: { colour: printPalette.ink, attributes: 'stroke-width="2.25"' },
  target: { colour: printPalette.accent, attributes: 'stroke-width="1.75" stroke-dasharray="6 4"' },
  earlier: { colour: printPalette.muted, attributes: 'stroke-width="1.75" stroke-dasharray="1.5 4"' },
};

/** The line of a series; nothing for an empty path. */
export function seriesLine(kind: SeriesKind, path: string): string {
  const { colour, attributes } = strokes[kind];
  return path === ''
    ? ''
    : `<path d="${path}" fill="none" stroke="${colour}" stroke-linecap="round" stroke-linejoin="round" ${attributes}/>`;
}

/** The markers differ in size, so that equal values of several series are all visible. */
export function seriesMarker(kind: SeriesKind, x: number, y: number): string {
  const { colour } = strokes[kind];
  if (kind === 'today') return `<circle cx="${x}" cy="${y}" r="3" fill="${colour}"/>`;
  const look = `fill="${kind === 'target' ? printPalette.paper : 'none'}" stroke="${colour}" stroke-width="1.5"`;
  return kind === 'target'
    ? `<circle cx="${x}" cy="${y}" r="5" ${look}/>`
    : `<rect x="${x - 7}" y="${y - 7}" width="14" height="14" ${look}/>`;
}

/** The names of a legend; the samples are drawn by the chart. */
export function legendNames(items: readonly LegendItem<string>[], fontSize: number): string[] {
  return items.flatMap(({ lines, textX, textY }) =>
    lines.map((line, index) => svgText(line, textX, textY + index * fontSize * lineHeight, printPalette.ink)),
  );
}
