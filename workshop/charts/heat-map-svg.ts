import type { Chart } from '../document';
import type { Language } from '../language';
import { printFonts, printPalette } from '../print-palette';
import { mixColours } from '../readable-colour';
import { escapeXml } from '../svg/escape-xml';
import { svgText } from '../svg/svg-text';
import { heatMapAlt, heatMapGeometry, heatMapSeries, heatOf, type HeatMapData, type HeatMapGeometry } from './heat-map';
import { lineHeight } from './legend';
import { formatValue } from './radar-table';

/** In CSS pixels; the width of the text on an A4 page. */
const chartSize = { width: 620, fontSize: 11.5 };

/** The heat map as a block of documents, with its figures. `categoryTitle` says what the columns are. */
export function heatMapChart(
  data: HeatMapData,
  { caption, categoryTitle, language }: { caption: string; categoryTitle: string; language: Language },
): Chart {
  const alt = heatMapAlt(data, language);
  const geometry = heatMapGeometry(data, chartSize);
  return {
    kind: 'chart',
    form: 'heat-map',
    drawing: { svg: heatMapSvg(geometry, data.scale, alt, language), width: geometry.width, height: geometry.height },
    alt,
    caption,
    categoryTitle,
    categories: data.columns.map(({ label }) => label),
    series: heatMapSeries(data, language),
    scale: { ...data.scale, unit: '' },
  };
}

/** The heat map as a standalone SVG document without scripts, style sheets or external references. The figure stands in each cell. */
export function heatMapSvg(
  { width, height, fontSize, labels, cells }: HeatMapGeometry,
  scale: HeatMapData['scale'],
  alt: string,
  language: Language,
): string {
  const { ink, muted, hairline, paper, accent } = printPalette;
  const parts = [
    ...labels.flatMap(({ lines, x, y, anchor }) =>
      lines.map((line, index) => svgText(line, x, y + index * fontSize * lineHeight, ink, { anchor })),
    ),
    ...cells.flatMap(({ value, note, x, y, width: cellWidth, height: cellHeight, textX, textY, noteY }) => {
      const heat = value === null ? 0 : heatOf(value, scale);
      const colour = value === null ? muted : heat === 1 ? paper : ink;
      return [
        `<rect x="${x}" y="${y}" width="${cellWidth}" height="${cellHeight}" fill="${mixColours(paper, accent, heat)}" stroke="${hairline}" stroke-width="0.75"/>`,
        svgText(formatValue(value, language), textX, textY, colour, { anchor: 'middle', bold: value !== null }),
        note === '' ? '' : svgText(note, textX, noteY, colour, { anchor: 'middle', size: fontSize * 0.85 }),
      ];
    }),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeXml(printFonts.sans)}" font-size="${fontSize}">`,
    `<title>${escapeXml(alt)}</title>`,
    ...parts.filter((part) => part !== ''),
    '</svg>',
  ].join('\n');
}
