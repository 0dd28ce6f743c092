import type { CurveGeometry } from './curve';
import type { VoicesArea } from './curve-voices';
import { legendNames } from '../charts/series-svg';
import { lineHeight } from './place-label';
import { escapeXml } from '../svg/escape-xml';
import { svgText } from '../svg/svg-text';

/** Colours as CSS values; `font` is a CSS font-family list. */
export interface CurveStyle {
  ink: string;
  muted: string;
  hairline: string;
  band: string;
  paper: string;
  today: string;
  target: string;
  fall: string;
  voices: string;
  font: string;
}

/** The emotion curve as a standalone SVG document without scripts, style sheets or external references. */
export function curveSvg(geometry: CurveGeometry, style: CurveStyle, alt: string): string {
  const { width, height, fontSize, plot } = geometry;
  const centre = plot.left + (plot.right - plot.left) / 2;
  const colourOf = (kind: string, line: number) =>
    line === 1 ? style.ink : kind === 'fall' ? style.fall : style.muted;
  const parts = [
    ...geometry.bands.map((band, index) =>
      index % 2 === 0
        ? `<rect x="${band.x}" y="${plot.top}" width="${band.width}" height="${plot.bottom - plot.top}" fill="${style.band}"/>`
        : '',
    ),
    ...geometry.bands.flatMap((band) =>
      band.label.map((line, index) =>
        svgText(line, band.labelX, band.labelY + index * fontSize * 1.25, style.muted, { anchor: 'middle' }),
      ),
    ),
    ...geometry.voices.legend.map(({ kind, x, y, sample }) =>
      voicesArea(kind, `M${x},${y - fontSize * 0.4}h${sample}v${fontSize * 0.8}h${-sample}Z`, style.voices),
    ),
    ...legendNames(geometry.voices.legend, fontSize),
    voicesArea('range', geometry.voices.areas.range, style.voices),
    voicesArea('middle', geometry.voices.areas.middle, style.voices),
    ...geometry.axis.map(
      ({ y, score }) =>
        `<line x1="${plot.left}" x2="${plot.right}" y1="${y}" y2="${y}" stroke="${score === 0 ? style.muted : style.hairline}" stroke-width="${score === 0 ? 1 : 0.75}"/>`,
    ),
    ...geometry.axis.map(({ y, label }) =>
      svgText(label, plot.left - fontSize * 0.5, y + fontSize * 0.35, style.muted, { anchor: 'end' }),
    ),
    ...geometry.stops
      .filter((stop) => stop.shown)
      .map((stop) =>
        svgText(String(stop.number), stop.x, plot.bottom + fontSize * 1.3, style.muted, {
          anchor: 'middle',
          size: fontSize * 0.85,
        }),
      ),
    // The target line is drawn first, so that today's line covers it. Dashes distinguish it without colour.
    stroke(geometry.paths.target, style.target, 'stroke-width="1.75" stroke-dasharray="5 3"'),
    stroke(geometry.paths.today, style.today, 'stroke-width="2.25"'),
    stroke(geometry.fallPath, style.fall, 'stroke-width="3.5"'),
    stroke(geometry.betterEndPath, style.today, 'stroke-width="1.25" stroke-dasharray="2 3"'),
    ...geometry.points.target.map(
      ({ x, y }) =>
        `<circle cx="${x}" cy="${y}" r="2.5" fill="${style.paper}" stroke="${style.target}" stroke-width="1.25"/>`,
    ),
    ...geometry.points.today.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="2.75" fill="${style.today}"/>`),
    ...geometry.marks
      .filter((mark) => mark.kind !== 'fall')
      .map(
        ({ point }) =>
          `<circle cx="${point.x}" cy="${point.y}" r="5.5" fill="none" stroke="${style.today}" stroke-width="1.25"/>`,
      ),
    ...geometry.marks.flatMap((mark) =>
      mark.lines.map((line, index) =>
        svgText(line, mark.x, mark.y + index * fontSize * lineHeight, colourOf(mark.kind, index), {
          anchor: mark.anchor,
          halo: style.paper,
        }),
      ),
    ),
    ...geometry.names.map((name) =>
      svgText(name.text, name.x, name.y, name.series === 'today' ? style.today : style.target, {
        bold: true,
        halo: style.paper,
      }),
    ),
    geometry.points.today.length + geometry.points.target.length === 0
      ? svgText('–', centre, (plot.top + plot.bottom) / 2 - fontSize, style.muted, { anchor: 'middle' })
      : '',
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeXml(style.font)}" font-size="${fontSize}">`,
    `<title>${escapeXml(alt)}</title>`,
    ...parts.filter((part) => part !== ''),
    '</svg>',
  ].join('\n');
}

/** The range has an edge, the middle half is a stronger area without one. */
function voicesArea(kind: VoicesArea, path: string, colour: string): string {
  if (path === '') return '';
  const look =
    kind === 'range'
      ? `fill-opacity="0.1" stroke="${colour}" stroke-opacity="0.6" stroke-width="0.75"`
      : `fill-opacity="0.25" stroke="${colour}" stroke-opacity="0.25" stroke-width="1.5"`;
  return `<path d="${path}" fill="${colour}" ${look}/>`;
}

function stroke(path: string, colour: string, attributes: string): string {
  return path === ''
    ? ''
    : `<path d="${path}" fill="none" stroke="${colour}" stroke-linecap="round" stroke-linejoin="round" ${attributes}/>`;
}
