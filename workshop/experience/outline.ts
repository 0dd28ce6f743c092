import { transposed } from '../charts/heat-map';
import { heatMapChart } from '../charts/heat-map-svg';
import { inOrder } from '../collection';
import { chapter, plain, textRow, type Block } from '../document';
import { fill, formatScore } from '../format';
import type { Language } from '../language';
import { printFonts, printPalette } from '../print-palette';
import { curveGeometry } from './curve';
import { curveAlt } from './curve-alt';
import { curveData } from './curve-data';
import { curveSvg } from './curve-svg';
import { journey, meanScore, rememberedScore, type JourneyStop } from './moments';
import type { Experience } from './schema';
import { isRated, weakestWishesInWords, wishHeatMap } from './wishes';
import { experienceWords } from './words';

/** In CSS pixels; the width of the text on an A4 page. */
const chartSize = { width: 620, height: 310, fontSize: 11.5 };

/** Experience statement, emotion curve, target emotions and the six wishes. */
export function experienceOutline(slice: Experience, language: Language): Block[] {
  const statement: Block[] =
    slice.statement.trim() === '' ? [] : [{ kind: 'quote', runs: plain(slice.statement.trim()) }];
  const blocks = [
    ...statement,
    ...curve(slice, language),
    ...targetEmotions(slice, language),
    ...sixWishes(slice, language),
  ];
  return blocks.length === 0 ? [] : [chapter(1, experienceWords[language].whereTo), ...blocks];
}

/** The journey as a table of touchpoints, and their pictures. */
export function journeyOutline(slice: Experience, language: Language): Block[] {
  const words = experienceWords[language];
  const rows = journey(slice).flatMap(({ phase, stops }) =>
    stops
      .filter(isDescribed)
      .map(({ number, touchpoint }) => [
        String(number),
        phase.name,
        [touchpoint.title, touchpoint.channel].filter((part) => part.trim() !== '').join(' – '),
        score(touchpoint.today, language),
        score(touchpoint.target, language),
        touchpoint.emotion,
        words.evidenceLevels[touchpoint.evidence],
      ]),
  );
  const pictures = journeyPictures(slice, language);
  if (rows.length === 0 && pictures.length === 0) return [];
  const table: Block[] = [
    {
      kind: 'table',
      caption: words.journeyTable,
      header: [words.number, words.phase, words.touchpoint, words.today, words.target, words.emotion, words.evidence],
      widths: [8, 29, 58, 12, 10, 26, 19],
      rows: rows.map(textRow),
    },
  ];
  return [chapter(1, words.appendix), ...(rows.length === 0 ? [] : table), ...pictures];
}

/** The pictures of all touchpoints side by side, each named by its touchpoint. */
function journeyPictures(slice: Experience, language: Language): Block[] {
  const words = experienceWords[language];
  const pictures = journey(slice).flatMap(({ stops }) =>
    stops.flatMap(({ number, touchpoint }) =>
      inOrder(touchpoint.pictures).map(([, { asset, alt }]) => {
        const title = `${number} ${touchpoint.title.trim() || words.untitled}`;
        return { asset, alt: alt.trim() || title, caption: [title, alt.trim()].filter(Boolean).join(': ') };
      }),
    ),
  );
  return pictures.length === 0 ? [] : [{ kind: 'pictures', pictures }];
}

/** Whether a row of the journey says anything: a row that was only added is not printed. */
function isDescribed({ touchpoint }: JourneyStop): boolean {
  const { title, channel, emotion, today, target } = touchpoint;
  return today !== null || target !== null || hasWords(title, channel, emotion);
}

function hasWords(...texts: readonly string[]): boolean {
  return texts.some((text) => text.trim() !== '');
}

function score(value: number | null, language: Language): string {
  return value === null ? '–' : formatScore(value, language);
}

function curve(slice: Experience, language: Language): Block[] {
  const words = experienceWords[language];
  const data = curveData(slice, language);
  const stops = data.phases.flatMap((phase) => phase.stops);
  const today = stops.map((stop) => stop.today);
  const target = stops.map((stop) => stop.target);
  if (meanScore(today) === null && meanScore(target) === null) return [];
  const alt = curveAlt(data, language);
  const svg = curveSvg(
    curveGeometry(data, chartSize),
    {
      ...printPalette,
      today: printPalette.ink,
      target: printPalette.accent,
      fall: printPalette.alarm,
      font: printFonts.sans,
    },
    alt,
  );
  return [
    chapter(2, words.curve),
    {
      kind: 'chart',
      form: 'line',
      drawing: { svg, width: chartSize.width, height: chartSize.height },
      alt,
      caption: words.curveCaption,
      categoryTitle: words.touchpoint,
      categories: stops.map(({ title }, index) => `${index + 1} ${title}`),
      series: (['today', 'target'] as const).map((series) => ({
        name: words[series],
        values: stops.map((stop) => ({ value: stop[series], text: score(stop[series], language) })),
      })),
      scale: { min: -5, max: 5, unit: '' },
    },
    {
      kind: 'paragraph',
      runs: plain(
        fill(words.remembered, {
          today: score(rememberedScore(today), language),
          target: score(rememberedScore(target), language),
          meanToday: score(meanScore(today), language),
          meanTarget: score(meanScore(target), language),
        }),
      ),
    },
  ];
}

function targetEmotions(slice: Experience, language: Language): Block[] {
  const words = experienceWords[language];
  const emotions = inOrder(slice.targetEmotions)
    .map(([, emotion]) => emotion)
    .filter(({ emotion, touchpoint, proof }) => touchpoint !== null || hasWords(emotion, proof));
  if (emotions.length === 0) return [];
  return [
    chapter(2, words.targetEmotions),
    {
      kind: 'table',
      caption: '',
      header: [words.direction, words.feeling, words.moment, words.proof],
      widths: [3, 4, 5, 11],
      rows: (['evoke', 'avoid'] as const).flatMap((kind) =>
        emotions
          .filter((emotion) => emotion.kind === kind)
          .map((emotion) =>
            textRow([
              words[kind],
              emotion.emotion,
              slice.touchpoints[emotion.touchpoint ?? '']?.title ?? '',
              emotion.proof,
            ]),
          ),
      ),
    },
  ];
}

/** With more phases than this, they are the rows of the heat map, so that their names stay legible. */
const mostColumns = 10;

/** The six wishes in the phases that are rated. */
function sixWishes({ phases }: Experience, language: Language): Block[] {
  const words = experienceWords[language];
  const rated = Object.fromEntries(Object.entries(phases).filter(([, phase]) => isRated(phase)));
  const weakest = weakestWishesInWords(rated, language);
  if (weakest === '') return [];
  const data = wishHeatMap(rated, language);
  const isLong = data.columns.length > mostColumns;
  return [
    chapter(2, words.wishesTitle),
    heatMapChart(isLong ? transposed(data) : data, {
      caption: words.wishesCaption,
      categoryTitle: isLong ? words.wish : words.phase,
      language,
    }),
    { kind: 'paragraph', runs: plain(weakest) },
  ];
}
