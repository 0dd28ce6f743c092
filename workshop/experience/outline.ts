import { transposed } from '../charts/heat-map';
import { heatMapChart } from '../charts/heat-map-svg';
import { inOrder } from '../collection';
import { chapter, plain, textRow, type Block } from '../document';
import { fill, formatScore } from '../format';
import type { Language } from '../language';
import { printFonts, printPalette } from '../print-palette';
import { curveGeometry } from './curve';
import { curveAlt, curveSeries } from './curve-alt';
import { curveSubjects } from './curve-ask';
import { curveData } from './curve-data';
import { curveSvg } from './curve-svg';
import { isDescribed } from './map-outline';
import { journey, meanScore, rememberedScore } from './moments';
import { describeN } from '../voices/describe-n';
import { resultOf } from '../voices/results';
import { revealedAbout } from '../voices/rounds';
import type { Voices } from '../voices/schema';
import type { Experience } from './schema';
import { isRated, weakestWishesInWords, wishHeatMap } from './wishes';
import { wishVoices } from './wishes-ask';
import { experienceWords } from './words';

/** In CSS pixels; the width of the text on an A4 page. */
const chartSize = { width: 620, height: 310, fontSize: 11.5 };

/** Experience statement, emotion curve, target emotions and the six wishes; curve and wishes with the spread of the voices. */
export function experienceOutline(slice: Experience, language: Language, voices: Voices = { rounds: {} }): Block[] {
  const statement: Block[] =
    slice.statement.trim() === '' ? [] : [{ kind: 'quote', runs: plain(slice.statement.trim()) }];
  const blocks = [
    ...statement,
    ...emotionCurve(slice, language, voices),
    ...targetEmotions(slice, language),
    ...sixWishes(slice, language, voices),
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
  const details = journeyDetails(slice, language);
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
  return [chapter(1, words.appendix), ...(rows.length === 0 ? [] : table), ...details, ...pictures];
}

/** What the customer does and thinks at the touchpoints, and who is responsible; touchpoints without any of it are left out. */
function journeyDetails(slice: Experience, language: Language): Block[] {
  const words = experienceWords[language];
  const rows = journey(slice).flatMap(({ stops }) =>
    stops.flatMap(({ number, touchpoint: { title, does, thinks, responsible } }) =>
      hasWords(does, thinks, responsible) ? [[`${number} ${title}`, does, thinks, responsible]] : [],
    ),
  );
  return rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: words.journeyDetails,
          header: [words.touchpoint, words.does, words.thinks, words.responsible],
          widths: [34, 50, 46, 30],
          rows: rows.map(textRow),
        },
      ];
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

function hasWords(...texts: readonly string[]): boolean {
  return texts.some((text) => text.trim() !== '');
}

function score(value: number | null, language: Language): string {
  return value === null ? '–' : formatScore(value, language);
}

/** The emotion curve below its heading, and what will be remembered; nothing without a score. */
export function emotionCurve(slice: Experience, language: Language, voices: Voices): Block[] {
  const words = experienceWords[language];
  const latest = revealedAbout(voices, curveSubjects.today).map(resultOf).at(-1) ?? null;
  const data = curveData(slice, language, latest);
  const stops = data.phases.flatMap((phase) => phase.stops);
  const today = stops.map((stop) => stop.today);
  const target = stops.map((stop) => stop.target);
  const isKnown = (scores: readonly (number | null)[]) => meanScore(scores) !== null;
  if (!isKnown(today) && !isKnown(target)) return [];
  const remembered = !isKnown(target) ? 'today' : isKnown(today) ? 'both' : 'target';
  const alt = curveAlt(data, language);
  const geometry = curveGeometry(data, chartSize);
  const svg = curveSvg(
    geometry,
    {
      ...printPalette,
      today: printPalette.ink,
      target: printPalette.accent,
      fall: printPalette.alarm,
      voices: printPalette.accent,
      font: printFonts.sans,
    },
    alt,
  );
  return [
    chapter(2, words.curve),
    {
      kind: 'chart',
      form: 'line',
      drawing: { svg, width: chartSize.width, height: geometry.height },
      alt,
      caption: words.curveCaption,
      categoryTitle: words.touchpoint,
      categories: stops.map(({ title }, index) => `${index + 1} ${title}`),
      series: curveSeries(data, language),
      scale: { min: -5, max: 5, unit: '' },
    },
    {
      kind: 'paragraph',
      runs: [
        {
          text: fill(words.remembered[remembered], {
            today: score(rememberedScore(today), language),
            target: score(rememberedScore(target), language),
            meanToday: score(meanScore(today), language),
            meanTarget: score(meanScore(target), language),
          }),
          footnote: words.rememberedSource,
        },
      ],
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
function sixWishes({ phases }: Experience, language: Language, voices: Voices): Block[] {
  const words = experienceWords[language];
  const rated = Object.fromEntries(Object.entries(phases).filter(([, phase]) => isRated(phase)));
  const weakest = weakestWishesInWords(rated, language);
  if (weakest === '') return [];
  const results = wishVoices(rated, voices);
  const data = wishHeatMap(rated, language, results);
  const n = describeN(
    Object.values(results).flatMap(({ items }) => items),
    language,
  );
  const isLong = data.columns.length > mostColumns;
  return [
    chapter(2, words.wishesTitle),
    heatMapChart(isLong ? transposed(data) : data, {
      caption: [words.wishesCaption, ...(n === '' ? [] : [fill(words.wishesVoices, { n })])].join(' '),
      categoryTitle: isLong ? words.wish : words.phase,
      language,
    }),
    { kind: 'paragraph', runs: plain(weakest) },
  ];
}
