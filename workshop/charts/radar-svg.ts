import type { Chart } from '../document';
import type { Language } from '../language';
import { printFonts, printPalette } from '../print-palette';
import { escapeXml } from '../svg/escape-xml';
import { svgText } from '../svg/svg-text';
import { lineHeight } from './legend';
import { radarGeometry, type RadarData, type RadarGeometry } from './radar';
import { radarAlt, radarSeries } from './radar-table';
import { legendNames, seriesLine, seriesMarker } from './series-svg';

/** In CSS pixels; the width of the text on an A4 page. */
const chartSize = { width: 620, height: 400, fontSize: 11.5 };

/** The radar as a block of documents, with its figures. */
export function radarChart(
  data: RadarData,
  { caption, categoryTitle, language }: { caption: string; categoryTitle: string; language: Language },
): Chart {
  const alt = radarAlt(data, language);
  return {
    kind: 'chart',
    form: 'radar',
    drawing: { svg: radarSvg(radarGeometry(data, chartSize), alt), width: chartSize.width, height: chartSize.height },
    alt,
    caption,
    categoryTitle,
    categories: data.spokes.map(({ label }) => label),
    series: radarSeries(data, language),
    scale: { ...data.scale, unit: '' },
  };
}

/** The radar as a standalone SVG document without scripts, style sheets or external references. */
export function radarSvg(geometry: RadarGeometry, alt: string): string {
  const { width, height, fontSize, centre } = geometry;
  const { ink, muted, hairline, paper } = printPalette;
  const parts = [
    ...geometry.rings.map(
      ({ radius }) =>
        `<circle cx="${centre.x}" cy="${centre.y}" r="${radius}" fill="none" stroke="${hairline}" stroke-width="0.75"/>`,
    ),
    ...geometry.spokes.map(
      ({ end }) =>
        `<line x1="${centre.x}" y1="${centre.y}" x2="${end.x}" y2="${end.y}" stroke="${hairline}" stroke-width="0.75"/>`,
    ),
    geometry.band === '' ? '' : area(`d="${geometry.band}" fill-rule="evenodd"`, 'path'),
    ...geometry.series.map(({ kind, path }) => seriesLine(kind, path)),
    ...geometry.rings.map(({ value, x, y }) =>
      svgText(String(value), x, y, muted, { anchor: 'end', size: fontSize * 0.85, halo: paper }),
    ),
    ...geometry.series.flatMap(({ kind, points }) => points.map(({ x, y }) => seriesMarker(kind, x, y))),
    ...geometry.spokes.flatMap(({ lines, x, y, anchor }) =>
      lines.map((line, index) => svgText(line, x, y + index * fontSize * lineHeight, ink, { anchor })),
    ),
    ...geometry.legend.map(({ kind, x, y, sample }) =>
      kind === 'band'
        ? area(`x="${x}" y="${y - fontSize * 0.4}" width="${sample}" height="${fontSize * 0.8}"`, 'rect')
        : `${seriesLine(kind, `M${x},${y}L${x + sample},${y}`)}${seriesMarker(kind, x + sample / 2, y)}`,
    ),
    ...legendNames(geometry.legend, fontSize),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeXml(printFonts.sans)}" font-size="${fontSize}">`,
    `<title>${escapeXml(alt)}</title>`,
    ...parts.filter((part) => part !== ''),
    '</svg>',
  ].join('\n');
}

function area(shape: string, element: 'path' | 'rect'): string {
  const { accent } = printPalette;
  return `<${element} ${shape} fill="${accent}" fill-opacity="0.14" stroke="${accent}" stroke-opacity="0.5" stroke-width="0.75"/>`;
}
