import { wrapLabel } from '../charts/wrap-label';
import type { Language } from '../language';
import { printFonts, printPalette } from '../print-palette';
import { escapeXml } from '../svg/escape-xml';
import { svgText } from '../svg/svg-text';
import { threadName } from './describe-thread';
import type { ThreadGraph } from './thread-graph';
import { threadColumns } from './thread-terms';
import { threadLayout, type PlacedNode } from './thread-layout';
import { threadBreak } from './thread-path';
import { threadWords } from './words';

/** Sizes in CSS pixels, for the width of the text on an A4 page and for a slide, whose drawings have larger letters. */
const sheets = {
  page: { width: 620, nodeHeight: 30, gap: 5, channel: 34, fontSize: 9.5, head: 18 },
  slide: { width: 700, nodeHeight: 32, gap: 4, channel: 34, fontSize: 11.5, head: 18 },
};

const lineHeight = 1.2;

/** The thread as a standalone SVG document for a page of A4 or a slide, with its size in CSS pixels. */
export function threadSvg(
  graph: ThreadGraph,
  language: Language,
  alt: string,
  sheet: keyof typeof sheets = 'page',
): { svg: string; width: number; height: number } {
  const words = threadWords[language];
  const page = sheets[sheet];
  const layout = threadLayout(graph, page);
  const height = layout.height + page.head + 2;
  const heads = threadColumns.flatMap((column) => {
    const first = layout.nodes.find((node) => node.column === column);
    return first ? [svgText(words.columns[column], first.x, page.fontSize, printPalette.muted, { bold: true })] : [];
  });
  const lines = layout.edges.map(
    ({ path }) => `<path d="${path}" fill="none" stroke="${printPalette.accent}" stroke-opacity="0.45"/>`,
  );
  const boxes = layout.nodes.map((node) => boxSvg(node, threadBreak(graph, node) !== null, page.fontSize));
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${page.width}" height="${height}" viewBox="0 0 ${page.width} ${height}" role="img" font-family="${escapeXml(printFonts.sans)}" font-size="${page.fontSize}">`,
    `<title>${escapeXml(alt)}</title>`,
    ...heads,
    `<g transform="translate(0 ${page.head})">`,
    ...lines,
    ...boxes,
    '</g>',
    '</svg>',
  ].join('\n');
  return { svg, width: page.width, height };
}

function boxSvg(node: PlacedNode, isBroken: boolean, fontSize: number): string {
  const { x, y, width, height } = node;
  const lines = wrapLabel(threadName(node), width - 12, fontSize, 2);
  const top = y + height / 2 - ((lines.length - 1) * fontSize * lineHeight) / 2 + fontSize * 0.35;
  const look = isBroken
    ? `fill="${printPalette.paper}" stroke="${printPalette.signal}" stroke-dasharray="3 2"`
    : `fill="${node.column === 'initiative' ? printPalette.band : printPalette.paper}" stroke="${printPalette.hairline}"`;
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" ${look}/>`,
    ...lines.map((line, index) => svgText(line, x + 6, top + index * fontSize * lineHeight, printPalette.ink)),
  ].join('');
}
