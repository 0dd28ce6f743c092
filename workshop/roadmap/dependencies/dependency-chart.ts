import { lineHeight } from '../../charts/legend';
import type { Chart } from '../../document';
import { fill } from '../../format';
import type { Language } from '../../language';
import { printFonts, printPalette } from '../../print-palette';
import { escapeXml } from '../../svg/escape-xml';
import { svgText } from '../../svg/svg-text';
import type { NumberedInitiative } from '../initiatives-in-order';
import type { Roadmap } from '../schema';
import { roadmapWords } from '../words';
import { dependencyGeometry, type DependencyGeometry } from './dependency-geometry';
import { dependencyLayers, type DependencyLayers } from './dependency-layers';

/** In CSS pixels; the width of the text on an A4 page. */
const chartSize = { width: 620, fontSize: 10.2, isFitted: true };

/** Columns and boxes in a column that stay legible on a page. */
const [maxLayers, maxInLayer] = [7, 20];

/** Cycles in words, each with its first initiative at both ends. */
export function cycleTexts(cycles: DependencyLayers['cycles'], titleOf: (id: string) => string): string[] {
  return cycles.map((cycle) => [...cycle, ...cycle.slice(0, 1)].map(titleOf).join(' → '));
}

/** The dependencies as a block of documents; null without any, or when there are too many for a page. */
export function dependencyChart(
  slice: Roadmap,
  initiatives: readonly NumberedInitiative[],
  language: Language,
): Chart | null {
  const words = roadmapWords[language];
  const ids = initiatives.map(({ id }) => id);
  const found = dependencyLayers(slice, ids);
  // What would be too small on a page is left to the details of the initiatives, which name their dependencies.
  const isTooLarge = found.layers.length > maxLayers || found.layers.some((layer) => layer.length > maxInLayer);
  if (found.dependencies.length === 0 || isTooLarge) return null;
  const byId = new Map(initiatives.map((each) => [each.id, each]));
  const geometry = dependencyGeometry(found, byId, chartSize);
  const alt = dependencyAlt(found, language);
  const waiting = initiatives.filter(({ id }) => found.dependencies.some(({ to }) => to === id));
  return {
    kind: 'chart',
    form: 'drawing',
    drawing: { svg: dependencySvg(geometry, alt), width: geometry.width, height: geometry.height },
    alt,
    caption: words.dependencyPicture,
    categoryTitle: words.initiative,
    categories: waiting.map(({ number, title }) => `${number} ${title}`),
    series: [
      {
        name: words.dependencies,
        values: waiting.map(({ id }) => ({
          value: null,
          text: found.dependencies
            .filter(({ to }) => to === id)
            .flatMap(({ from }) => byId.get(from) ?? [])
            .map(({ number, title }) => `${number} ${title}`)
            .join('; '),
        })),
      },
    ],
    scale: { min: 0, max: 1, unit: '' },
  };
}

/** The picture in words: how many dependencies, how many steps one after the other, and how many cycles. */
export function dependencyAlt({ layers, dependencies, cycles }: DependencyLayers, language: Language): string {
  const words = roadmapWords[language];
  return fill(words.dependencyAlt, {
    number: dependencies.length,
    layers: layers.length,
    cycles: cycles.length === 0 ? words.noCycle : fill(words.cyclesFound, { number: cycles.length }),
  });
}

/** The picture as a standalone SVG document without scripts, style sheets or external references. */
function dependencySvg({ width, height, fontSize, nodes, lines }: DependencyGeometry, alt: string): string {
  const { ink, muted, hairline, band, alarm } = printPalette;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeXml(printFonts.sans)}" font-size="${fontSize}">`,
    `<title>${escapeXml(alt)}</title>`,
    ...lines.flatMap(({ path, head, isInCycle }) => {
      const colour = isInCycle ? alarm : muted;
      const dashes = isInCycle ? ' stroke-dasharray="4 3"' : '';
      return [
        `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.2"${dashes}/>`,
        `<path d="${head}" fill="${colour}"/>`,
      ];
    }),
    ...nodes.flatMap(({ x, y, width: own, height: tall, lines: label, isInCycle }) => [
      `<rect x="${x}" y="${y}" width="${own}" height="${tall}" rx="3" fill="${band}" stroke="${isInCycle ? alarm : hairline}"/>`,
      ...label.map((line, index) =>
        svgText(
          line,
          x + fontSize * 0.7,
          y + fontSize * (1.35 + index * lineHeight),
          ink,
          index === 0 ? { bold: true } : {},
        ),
      ),
    ]),
    '</svg>',
  ].join('\n');
}
