import { fill } from '../format';
import type { Language } from '../language';
import { printFonts, printPalette } from '../print-palette';
import { escapeXml } from '../svg/escape-xml';
import { defaultAxes, type MatrixAxes, type MatrixGeometry } from './matrix';
import { painPointsWords } from './words';

/** Names of the corners, when the axes give them a meaning: impact against effort. */
export function quadrantsOf({ x, y }: MatrixAxes, language: Language) {
  if (x !== defaultAxes.x || y !== defaultAxes.y) return null;
  return painPointsWords[language].quadrants;
}

/** The matrix in words. */
export function matrixAlt({ points, rest }: MatrixGeometry, axes: MatrixAxes, language: Language): string {
  const words = painPointsWords[language];
  const count = points.length + rest.reduce((sum, each) => sum + each.points.length, 0);
  return fill(count === 1 ? words.matrixAlt_one : words.matrixAlt_other, {
    count,
    x: words.ratings[axes.x],
    y: words.ratings[axes.y],
  });
}

/** The matrix as a standalone SVG document without scripts, style sheets or external references. */
export function matrixSvg(geometry: MatrixGeometry, axes: MatrixAxes, language: Language): string {
  const { width, height, fontSize, plot, cell, radius } = geometry;
  const words = painPointsWords[language];
  const quadrants = quadrantsOf(axes, language);
  const lines = Array.from({ length: geometry.steps.length + 1 }, (_, index) => index);
  const text = (content: string, x: number, y: number, colour: string, more = '') =>
    `<text x="${round(x)}" y="${round(y)}" fill="${colour}"${more}>${escapeXml(content)}</text>`;
  const middle = ' text-anchor="middle"';
  const dots = [
    ...geometry.points.map(({ x, y, number }) => ({ x, y, label: String(number) })),
    ...geometry.rest.map(({ x, y, points }) => ({ x, y, label: `+${points.length}` })),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeXml(printFonts.sans)}" font-size="${fontSize}">`,
    `<title>${escapeXml(matrixAlt(geometry, axes, language))}</title>`,
    `<rect x="${plot.left}" y="${plot.top}" width="${round(plot.right - plot.left)}" height="${round(plot.bottom - plot.top)}" fill="${printPalette.band}"/>`,
    ...lines.flatMap((index) => [
      `<line x1="${plot.left}" x2="${plot.right}" y1="${round(plot.top + index * cell.height)}" y2="${round(plot.top + index * cell.height)}" stroke="${printPalette.hairline}"/>`,
      `<line y1="${plot.top}" y2="${plot.bottom}" x1="${round(plot.left + index * cell.width)}" x2="${round(plot.left + index * cell.width)}" stroke="${printPalette.hairline}"/>`,
    ]),
    ...geometry.steps.flatMap(({ rating, x, y }) => [
      text(String(rating), x, plot.bottom + fontSize * 1.3, printPalette.muted, middle),
      text(String(rating), plot.left - fontSize * 0.8, y + fontSize * 0.35, printPalette.muted, middle),
    ]),
    text(
      words.ratings[axes.x],
      (plot.left + plot.right) / 2,
      plot.bottom + fontSize * 2.7,
      printPalette.ink,
      `${middle} font-weight="600"`,
    ),
    text(
      words.ratings[axes.y],
      0,
      0,
      printPalette.ink,
      `${middle} font-weight="600" transform="translate(${round(fontSize * 1.1)} ${round((plot.top + plot.bottom) / 2)}) rotate(-90)"`,
    ),
    ...(quadrants
      ? [
          text(quadrants.first, plot.left, plot.top - fontSize * 0.5, printPalette.muted),
          text(quadrants.plan, plot.right, plot.top - fontSize * 0.5, printPalette.muted, ' text-anchor="end"'),
          text(quadrants.aside, plot.left, plot.bottom + fontSize * 2.7, printPalette.muted),
          text(quadrants.leave, plot.right, plot.bottom + fontSize * 2.7, printPalette.muted, ' text-anchor="end"'),
        ]
      : []),
    ...dots.flatMap(({ x, y, label }) => [
      `<circle cx="${x}" cy="${y}" r="${round(radius)}" fill="${printPalette.accent}"/>`,
      text(
        label,
        x,
        y + fontSize * 0.33,
        printPalette.paper,
        `${middle} font-size="${round(fontSize * 0.9)}" font-weight="600"`,
      ),
    ]),
    '</svg>',
  ].join('\n');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
