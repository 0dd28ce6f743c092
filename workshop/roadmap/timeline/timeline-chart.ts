import { wrapLabel } from '../../charts/wrap-label';
import type { Chart } from '../../document';
import { fill, formatDay, formatPeriod } from '../../format';
import type { Language } from '../../language';
import { roomChart } from '../../room/room-drawings';
import { printFonts, printPalette } from '../../print-palette';
import { escapeXml } from '../../svg/escape-xml';
import { svgText } from '../../svg/svg-text';
import type { NumberedInitiative } from '../initiatives-in-order';
import { roadmapWords } from '../words';
import { dayNumber, isDated, timelineGeometry, type TimelineGeometry } from './timeline-geometry';

/**
 * In CSS pixels, for the width of the text on an A4 page and for the screen of a room, whose drawings have larger letters. `bars` are as many
 * as stay legible in one drawing.
 */
const sheets = {
  page: { width: 620, labelWidth: 210, fontSize: 10.5, rowHeight: 27, bars: 24 },
  room: { width: roomChart.width, labelWidth: 300, fontSize: roomChart.fontSize, rowHeight: 33, bars: 9 },
};

type Sheet = keyof typeof sheets;

/** Months are marked up to this length, quarters beyond it, in days. */
const monthsUntil = 400;

/** The initiatives with dates as blocks of documents; none when fewer than two have any. `today` is a calendar day. */
export function timelineCharts(
  initiatives: readonly NumberedInitiative[],
  today: string,
  language: Language,
  sheet: Sheet = 'page',
): Chart[] {
  const count = countTimelineCharts(initiatives, sheet);
  const { bars } = sheets[sheet];
  const dated = initiatives.filter(({ initiative }) => isDated(initiative));
  const firstDay = ({ initiative: { start, end } }: NumberedInitiative) => start || end;
  const sorted = dated.sort((a, b) => firstDay(a).localeCompare(firstDay(b)) || a.number - b.number);
  return Array.from({ length: count }, (_, index) =>
    timelineChart(sorted.slice(index * bars, (index + 1) * bars), initiatives.length, today, language, sheet),
  );
}

/** The number of drawings that the initiatives with dates need. */
export function countTimelineCharts(initiatives: readonly NumberedInitiative[], sheet: Sheet): number {
  const dated = initiatives.filter(({ initiative }) => isDated(initiative)).length;
  return dated < 2 ? 0 : Math.ceil(dated / sheets[sheet].bars);
}

function timelineChart(
  dated: NumberedInitiative[],
  all: number,
  today: string,
  language: Language,
  sheet: Sheet,
): Chart {
  const words = roadmapWords[language];
  const days = dated.flatMap(({ initiative: { start, end } }) =>
    [start, end].filter((day) => day !== '').map(dayNumber),
  );
  const zoom = Math.max(...days) - Math.min(...days) > monthsUntil ? 'quarter' : 'month';
  const geometry = timelineGeometry(dated, { ...sheets[sheet], today, zoom, language });
  const alt = timelineAlt(dated.length, all, geometry, language);
  const byId = new Map(dated.map((item) => [item.id, item]));
  const items = geometry.bars.flatMap(({ id }) => byId.get(id) ?? []);
  const column = (name: 'start' | 'end') => ({
    name: words[name],
    values: items.map(({ initiative }) => ({ value: null, text: formatDay(initiative[name], language) || '–' })),
  });
  return {
    kind: 'chart',
    form: 'drawing',
    drawing: {
      svg: timelineSvg(geometry, alt, formatPeriod(today, today, language), sheets[sheet].labelWidth),
      width: geometry.width,
      height: geometry.height,
    },
    alt,
    caption: geometry.bars.some(({ isOpenAtStart, isOpenAtEnd }) => isOpenAtStart || isOpenAtEnd)
      ? `${words.timelinePicture}. ${words.openEnds}`
      : words.timelinePicture,
    categoryTitle: words.initiative,
    categories: items.map(({ number, title }) => `${number} ${title}`),
    series: [column('start'), column('end')],
    scale: { min: 0, max: 1, unit: '' },
  };
}

/** The timeline in words: how many initiatives have dates, and how many begin too early. */
export function timelineAlt(
  dated: number,
  all: number,
  { dependencies }: Pick<TimelineGeometry, 'dependencies'>,
  language: Language,
): string {
  const words = roadmapWords[language];
  const early = dependencies.filter(({ isEarly }) => isEarly).length;
  return fill(words.timelineAlt, {
    dated,
    all,
    early: early === 0 ? words.noneEarly : fill(words.someEarly, { number: early }),
  });
}

/** The timeline as a standalone SVG document without scripts, style sheets or external references. `todayName` stands at the line of today. */
function timelineSvg(geometry: TimelineGeometry, alt: string, todayName: string, labelWidth: number): string {
  const { width, height, fontSize, rowHeight, top, ticks, bars, today, dependencies } = geometry;
  const { ink, muted, hairline, accent, alarm } = printPalette;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeXml(printFonts.sans)}" font-size="${fontSize}">`,
    `<title>${escapeXml(alt)}</title>`,
    ...shownTicks(ticks, fontSize).map(({ x, label }) => svgText(label, x + 3, fontSize * 1.4, muted)),
    ...ticks.map(
      ({ x }) =>
        `<line x1="${x}" x2="${x}" y1="${fontSize * 0.4}" y2="${height}" stroke="${hairline}" stroke-width="0.75"/>`,
    ),
    ...(today === null
      ? []
      : [
          `<line x1="${today}" x2="${today}" y1="${fontSize * 1.8}" y2="${height}" stroke="${alarm}" stroke-width="1.25"/>`,
          svgText(todayName, today + 3, fontSize * 2.4, alarm, { size: fontSize * 0.85 }),
        ]),
    ...dependencies.flatMap(({ path, head, isEarly }) => {
      const colour = isEarly ? alarm : muted;
      return [`<path d="${path}" fill="none" stroke="${colour}"/>`, `<path d="${head}" fill="${colour}"/>`];
    }),
    ...bars.flatMap(({ number, title, left, right, y, isOpenAtStart, isOpenAtEnd }) => {
      const half = rowHeight * 0.2;
      const open = isOpenAtStart || isOpenAtEnd ? ` fill-opacity="0.35" stroke="${accent}" stroke-dasharray="4 3"` : '';
      const lines = wrapLabel(`${number} ${title}`, labelWidth - fontSize, fontSize, 2);
      return [
        ...lines.map((line, index) =>
          svgText(line, 0, y + fontSize * (0.35 + (index - (lines.length - 1) / 2) * 1.15), ink),
        ),
        `<rect x="${left}" y="${y - half}" width="${Math.max(2, right - left)}" height="${half * 2}" rx="2" fill="${accent}"${open}/>`,
      ];
    }),
    `<line x1="0" x2="${width}" y1="${top}" y2="${top}" stroke="${ink}" stroke-width="0.75"/>`,
    '</svg>',
  ].join('\n');
}

/** The ticks whose labels do not run into each other. */
export function shownTicks(ticks: TimelineGeometry['ticks'], fontSize: number): TimelineGeometry['ticks'] {
  let free = -Infinity;
  return ticks.filter(({ x, label }) => {
    if (x < free) return false;
    free = x + label.length * fontSize * 0.58 + 6;
    return true;
  });
}
