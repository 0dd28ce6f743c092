import { printFonts, printPalette } from '../print-palette';
import { escapeXml } from '../svg/escape-xml';
import { svgText } from '../svg/svg-text';
import type { GapBarsGeometry } from './gap-bars';
import { lineHeight } from './legend';

const looks = {
  filled: `fill="${printPalette.accent}" stroke="${printPalette.accent}"`,
  empty: `fill="none" stroke="${printPalette.hairline}"`,
  open: `fill="none" stroke="${printPalette.muted}" stroke-dasharray="2 3"`,
};

/** Gap bars as a standalone SVG document, each size in words beside its bar. */
export function gapBarsSvg({ width, height, fontSize, rows }: GapBarsGeometry, alt: string): string {
  const { ink, muted } = printPalette;
  const parts = rows.flatMap(({ lines, labelX, labelY, cells, text, textX, textY }) => [
    ...lines.map((line, index) =>
      svgText(line, labelX, labelY + index * fontSize * lineHeight, ink, { anchor: 'end' }),
    ),
    ...cells.map(
      (cell) =>
        `<rect x="${cell.x}" y="${cell.y}" width="${cell.width}" height="${cell.height}" ${looks[cell.look]} stroke-width="1"/>`,
    ),
    svgText(text, textX, textY, muted),
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeXml(printFonts.sans)}" font-size="${fontSize}">`,
    `<title>${escapeXml(alt)}</title>`,
    ...parts,
    '</svg>',
  ].join('\n');
}
