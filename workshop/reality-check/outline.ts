import { inOrder } from '../collection';
import { radarChart } from '../charts/radar-svg';
import { chapter, paragraphs, plain, textRow, type Block } from '../document';
import { fill } from '../format';
import type { Language } from '../language';
import { stepNames } from '../step';
import { resultOf } from '../voices/results';
import { revealedAbout } from '../voices/rounds';
import type { Voices } from '../voices/schema';
import {
  describeGap,
  formatFigure,
  formatLevel,
  formatShare,
  nameOfFigure,
  originOf,
  originOfFigure,
  scaleOf,
} from './describe';
import { isSmallSample, valueOf } from './figure-values';
import { pillarRadar } from './pillar-radar';
import type { RealityCheck } from './schema';
import { answersOf, isUntouched } from './progress';
import { pillarIds, questionIds, strategies, type PillarId, type FigureKind } from './terms';
import { realityCheckWords } from './words';

/** The reality check as far as it is filled in: questions, self-image, pillars, orientation and figures. */
export function realityCheckOutline(slice: RealityCheck, language: Language, voices: Voices = { rounds: {} }): Block[] {
  const blocks = [
    ...questions(slice, language),
    ...image(slice, language),
    ...pillars(slice, language, voices),
    ...orientation(slice, language),
    ...figures(slice, language),
  ];
  return blocks.length === 0 ? [] : [chapter(1, stepNames['reality-check'][language]), ...blocks];
}

function questions(slice: RealityCheck, language: Language): Block[] {
  const words = realityCheckWords[language];
  const rows = questionIds.flatMap((id) => {
    const { answer, evidence } = slice.questions[id];
    if (answer === null && evidence.trim() === '') return [];
    return [textRow([words.questions[id], answer === null ? '–' : words.answers[answer], evidence])];
  });
  if (rows.length === 0) return [];
  return [
    chapter(2, words.questionsTitle),
    { kind: 'paragraph', runs: plain(fill(words.clearYes, { yes: answersOf(slice).yes.length })) },
    { kind: 'table', caption: '', header: [words.question, words.answer, words.evidence], widths: [6, 2, 6], rows },
  ];
}

function image(slice: RealityCheck, language: Language): Block[] {
  const words = realityCheckWords[language];
  const { selfImage, customerView } = slice;
  if (selfImage.share === null && customerView.share === null && !customerView.isUnknown) return [];
  const origin = originOf(customerView.n, customerView.date, customerView.source, language);
  const customers = customerView.isUnknown
    ? words.unknown
    : [formatShare(customerView.share, language), origin === '' ? '' : `(${origin})`].join(' ').trim();
  return [
    chapter(2, words.imageTitle),
    { kind: 'paragraph', runs: plain(words.imageQuestion) },
    {
      kind: 'facts',
      rows: [
        { label: words.selfImage, value: formatShare(selfImage.share, language) },
        { label: words.customerView, value: customers },
      ],
    },
    ...paragraphs([describeGap(slice, language), words.study].join(' ')),
    ...paragraphs(selfImage.evidence),
  ];
}

function pillars(slice: RealityCheck, language: Language, voices: Voices): Block[] {
  const words = realityCheckWords[language];
  const rated = pillarIds.filter((id) => {
    const { today, target, evidence } = slice.pillars[id];
    return today !== null || target !== null || evidence.trim() !== '';
  });
  if (rated.length === 0) return [];
  const latest = revealedAbout(voices, 'reality-check/pillars').map(resultOf).at(-1);
  const radar = pillarRadar(slice.pillars, language, latest);
  const bandOf = (id: PillarId) => {
    const range = radar.band?.values[pillarIds.indexOf(id)];
    return range ? `${formatLevel(range.min, language)}–${formatLevel(range.max, language)}` : '–';
  };
  return [
    chapter(2, words.pillarsTitle),
    ...(rated.some((id) => slice.pillars[id].today !== null || slice.pillars[id].target !== null)
      ? [
          {
            ...radarChart(radar, { caption: words.radarCaption, categoryTitle: words.pillar, language }),
            figuresInTable: true as const,
          },
        ]
      : []),
    {
      kind: 'table',
      caption: '',
      header: [words.pillar, words.today, words.target, ...(radar.band ? [radar.band.name] : []), words.evidence],
      widths: [6, 2, 2, ...(radar.band ? [3] : []), 6],
      rows: rated.map((id) => {
        const { today, target, evidence } = slice.pillars[id];
        return textRow([
          words.pillarMeanings[id],
          formatLevel(today, language),
          formatLevel(target, language),
          ...(radar.band ? [bandOf(id)] : []),
          evidence,
        ]);
      }),
    },
  ];
}

function orientation(slice: RealityCheck, language: Language): Block[] {
  const words = realityCheckWords[language];
  const { today, target, rationale, risks } = slice.orientation;
  const columns = [
    { title: words.today, points: today },
    { title: words.target, points: target },
  ].filter(({ points }) => !isUntouched(points));
  const reasons = [
    { label: words.rationale, value: rationale.trim() },
    { label: words.risks, value: risks.trim() },
  ].filter(({ value }) => value !== '');
  if (columns.length === 0 && reasons.length === 0) return [];
  return [
    chapter(2, words.orientationTitle),
    ...(columns.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: '',
            header: [words.strategy, ...columns.map(({ title }) => title)],
            widths: [6, ...columns.map(() => 2)],
            rows: strategies.map((strategy) =>
              textRow([
                `${words.strategies[strategy]}: ${words.strategyMeanings[strategy]}`,
                ...columns.map(({ points }) => String(points[strategy])),
              ]),
            ),
          } satisfies Block,
        ]),
    ...(reasons.length === 0 ? [] : [{ kind: 'facts', rows: reasons } satisfies Block]),
  ];
}

function figures(slice: RealityCheck, language: Language): Block[] {
  const words = realityCheckWords[language];
  const known = inOrder(slice.figures)
    .map(([, figure]) => figure)
    .filter((figure) => valueOf(figure) !== null);
  if (known.length === 0) return [];
  return [
    chapter(2, words.figuresTitle),
    {
      kind: 'table',
      caption: '',
      header: [words.figure, words.value, `${words.n}, ${words.date}, ${words.source}`],
      widths: [5, 3, 7],
      rows: known.map((figure) => {
        const scale = scaleOf(figure, language);
        const name = nameOfFigure(figure, language);
        const origin = originOfFigure(figure, language);
        const warning = isSmallSample(figure) ? words.smallSample : '';
        const sources: Partial<Record<FigureKind, string>> = words.figureSources;
        const footnote = sources[figure.kind];
        const [, ...others] = textRow([
          '',
          formatFigure(figure, language),
          [origin, warning].filter((part) => part !== '').join('. '),
        ]);
        return [
          [{ text: scale === '' ? name : `${name} (${scale})`, ...(footnote === undefined ? {} : { footnote }) }],
          ...others,
        ];
      }),
    },
  ];
}
