import { printFonts, printPalette } from '../print-palette';
import { escapeXml } from '../svg/escape-xml';
import { svgText } from '../svg/svg-text';
import { lineHeight } from './legend';
import { legendNames, seriesMarker } from './series-svg';
import type { SlidersGeometry } from './sliders';

/** Diverging sliders as a standalone SVG document: today and target of each row. */
export function slidersSvg(geometry: SlidersGeometry, alt: string): string {
  const { width, height, fontSize, track, ticks, rows, legend } = geometry;
  const { ink, hairline, muted, accent } = printPalette;
  const pole = (lines: readonly string[], x: number, y: number, options: { anchor?: string; bold?: boolean }) =>
    lines.map((line, index) => svgText(line, x, y + index * fontSize * lineHeight, ink, options));
  const parts = rows.flatMap(({ y, first, firstY, second, secondY, today, target }) => [
    ...pole(first, track.left - fontSize, firstY, { anchor: 'end', bold: true }),
    ...pole(second, track.right + fontSize, secondY, {}),
    line(track.left, track.right, y, hairline, 2),
    ...ticks.map((x) => {
      const half = x === track.middle ? 7 : 3;
      return `<line x1="${x}" x2="${x}" y1="${y - half}" y2="${y + half}" stroke="${x === track.middle ? muted : hairline}" stroke-width="1"/>`;
    }),
    today === null || target === null || today === target ? '' : line(today, target, y, accent, 1.75),
    target === null ? '' : seriesMarker('target', target, y),
    today === null ? '' : seriesMarker('today', today, y),
  ]);
  const samples = legend.map(({ kind, x, y, sample }) => seriesMarker(kind, x + sample / 2, y));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeXml(printFonts.sans)}" font-size="${fontSize}">`,
    `<title>${escapeXml(alt)}</title>`,
    ...[...parts, ...samples, ...legendNames(legend, fontSize)].filter((part) => part !== ''),
    '</svg>',
  ].join('\n');
}

function line(from: number, to: number, y: number, colour: string, strokeWidth: number): string {
  return `<line x1="${from}" x2="${to}" y1="${y}" y2="${y}" stroke="${colour}" stroke-width="${strokeWidth}"/>`;
}
