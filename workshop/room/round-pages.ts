import { lineHeight } from '../charts/legend';
import { wrapLabel } from '../charts/wrap-label';
import { inOrder } from '../collection';
import { fill, formatNumber } from '../format';
import type { Language } from '../language';
import { printFonts, printPalette } from '../print-palette';
import type { StepId } from '../step';
import { escapeXml } from '../svg/escape-xml';
import { svgText } from '../svg/svg-text';
import { byPlace, resultOf, type ItemResult, type RoundResult } from '../voices/results';
import type { Ask, OpenRound, Voices } from '../voices/schema';
import { stripOf } from '../voices/strip';
import { describeSpread } from '../voices/words';
import { flowPages } from './flow-pages';
import type { ContentPage, RoomItem } from './room-content';
import { rowsRoomChart } from './room-drawings';
import { voteWords } from './vote-words';

interface RoundPages {
  /** Id of the round that people answer now; null for none. */
  open: string | null;
  pages: ContentPage[];
}

/**
 * The rounds of voices of a step. While one is open: its question and what it is about. Otherwise the results of the last revealed round
 * about each subject.
 */
export function roundPages({ rounds }: Voices, step: StepId, language: Language): RoundPages {
  const own = inOrder(rounds).filter(([, { subject }]) => subject.startsWith(`${step}/`));
  const open = own.flatMap(([id, round]) => (round.status === 'open' ? [{ id, round }] : [])).at(-1);
  if (open) return { open: open.id, pages: openPages(open.id, open.round, language) };
  const latest = new Map(own.map(([id, round]) => [round.subject, { id, round }]));
  const pages = [...latest.values()].flatMap(({ id, round }) =>
    round.status === 'revealed' ? resultPages(id, resultOf(round), language) : [],
  );
  return { open: null, pages };
}

/** The id of the first page of a round, open or revealed. */
export function pageOfRound(id: string): string {
  return `round-${id}`;
}

function openPages(id: string, round: OpenRound, language: Language): ContentPage[] {
  const items = inOrder(round.ask.items).map(([, { label }]): RoomItem => ({ kind: 'row', text: label }));
  // A single item says what the question has said.
  const rows = items.length === 1 ? [] : items;
  const page = { id: pageOfRound(id), title: round.question, kicker: askedText(round, null, language) };
  const pages = flowPages(page, rows);
  return pages.length > 0
    ? pages
    : [{ ...page, content: () => ({ kicker: page.kicker, heading: round.question, items: [] }) }];
}

/** How an open round is answered, and how many people have answered it; null for not known. */
export function askedText({ ask, voters }: OpenRound, answered: number | null, language: Language): string {
  const words = voteWords[language];
  const total = Object.keys(voters).length;
  const asked = fill(total === 1 ? words.asked_one : words.asked_other, { count: total });
  const counts = answered === null ? asked : fill(words.answered, { done: answered, total });
  return `${describeAsk(ask, language)}. ${words.everybody} ${counts}`;
}

function describeAsk(ask: Ask, language: Language): string {
  const words = voteWords[language];
  switch (ask.kind) {
    case 'scale': {
      const { lowest, highest, lowLabel: low, highLabel: high } = ask;
      const ends = { lowest: formatNumber(lowest, language), highest: formatNumber(highest, language), low, high };
      return fill(low.trim() === '' && high.trim() === '' ? words.scale : words.scaleEnds, ends);
    }
    case 'percent':
      return words.percent;
    case 'points':
      return fill(words.points, { total: ask.total });
    case 'ranking':
      return words.ranking;
  }
}

function resultPages(id: string, result: RoundResult, language: Language): ContentPage[] {
  const words = voteWords[language];
  const base = pageOfRound(id);
  if (result.n === 0)
    return [
      {
        id: base,
        title: result.question,
        content: () => ({ kicker: words.round, heading: result.question, items: [], empty: words.nobody }),
      },
    ];
  const items = result.kind === 'points' || result.kind === 'ranking' ? byPlace(result) : result.items;
  const pages = onPages(items.map((item) => resultRow(item, result, language)));
  return pages.map((rows, index) => ({
    id: index === 0 ? base : `${base}-${index + 1}`,
    title: pages.length === 1 ? result.question : `${result.question} ${index + 1}/${pages.length}`,
    content: () => ({
      kicker: words.legend,
      heading: result.question,
      items: [],
      drawing: resultSvg(rows, result.question),
    }),
  }));
}

interface ResultRow {
  height: number;
  /** Draws it below `y`. */
  draw: (y: number) => string[];
}

/** As few pages as the rows need, filled evenly. */
function onPages(rows: readonly ResultRow[]): ResultRow[][] {
  const full = filledPages(rows, rowsRoomChart.height);
  let pages = full;
  for (let height = rowsRoomChart.height - 8; height > rowsRoomChart.height / 2; height -= 8) {
    const even = filledPages(rows, height);
    if (even.length > full.length) break;
    pages = even;
  }
  return pages;
}

function filledPages(rows: readonly ResultRow[], height: number): ResultRow[][] {
  const pages: ResultRow[][] = [];
  let left = 0;
  for (const row of rows) {
    if (pages.length === 0 || row.height > left) {
      pages.push([]);
      left = height;
    }
    pages.at(-1)?.push(row);
    left -= row.height;
  }
  return pages;
}

/** The voices on an item as dots over their scale, with the middle half, the mean, and the figures. */
function resultRow(item: ItemResult, result: RoundResult, language: Language): ResultRow {
  const { width, fontSize } = rowsRoomChart;
  const labelWidth = width * 0.36;
  const stripWidth = width * 0.36;
  const left = labelWidth + fontSize;
  const { ink, muted, accent, hairline } = printPalette;
  const strip = stripOf(item, result.range, stripWidth);
  const place = item.place === null ? '' : `${fill(voteWords[language].place, { place: item.place })}: `;
  const lines = wrapLabel(`${place}${item.label}`, labelWidth, fontSize, 3);
  const figures = wrapLabel(
    item.spread ? describeSpread(item.spread, language, result.kind) : '–',
    width - left - stripWidth - fontSize,
    fontSize,
    2,
  );
  const texts = Math.max(lines.length, figures.length) * fontSize * lineHeight;
  const height = Math.max(texts, strip?.height ?? 0) + fontSize * 1.2;
  const wrapped = (words: readonly string[], x: number, middle: number, colour: string) =>
    words.map((line, index) =>
      svgText(line, x, middle + fontSize * (0.35 + (index - (words.length - 1) / 2) * lineHeight), colour),
    );
  const draw = (y: number) => {
    const middle = y + height / 2;
    return [
      ...wrapped(lines, 0, middle, ink),
      ...(strip
        ? [
            `<g transform="translate(${left} ${middle - strip.height / 2})">`,
            line(0, stripWidth, strip.axis, hairline, 1),
            line(strip.band[0], strip.band[1], strip.axis, accent, 1.5),
            line(strip.middle[0], strip.middle[1], strip.axis, accent, 5),
            ...strip.dots.map(
              ({ x, y: cy }) =>
                `<circle cx="${x}" cy="${cy}" r="${strip.radius}" fill="${accent}" fill-opacity="0.75"/>`,
            ),
            `<line x1="${strip.mean}" x2="${strip.mean}" y1="${strip.axis - 8}" y2="${strip.axis + 8}" stroke="${ink}" stroke-width="2.5"/>`,
            '</g>',
          ]
        : []),
      ...wrapped(figures, left + stripWidth + fontSize, middle, muted),
      line(0, width, y + height, hairline, 0.75),
    ];
  };
  return { height, draw };
}

function resultSvg(rows: readonly ResultRow[], alt: string): string {
  const { width, fontSize } = rowsRoomChart;
  let y = 0;
  const parts = rows.flatMap((row) => {
    const own = row.draw(y);
    y += row.height;
    return own;
  });
  const height = Math.ceil(y + 1);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeXml(printFonts.sans)}" font-size="${fontSize}">`,
    `<title>${escapeXml(alt)}</title>`,
    ...parts,
    '</svg>',
  ].join('\n');
}

function line(from: number, to: number, y: number, colour: string, strokeWidth: number): string {
  return `<line x1="${from}" x2="${to}" y1="${y}" y2="${y}" stroke="${colour}" stroke-width="${strokeWidth}" stroke-linecap="round"/>`;
}
