import { radarGeometry } from '../charts/radar';
import { radarSvg } from '../charts/radar-svg';
import { radarAlt } from '../charts/radar-table';
import { inOrder } from '../collection';
import { fill } from '../format';
import type { Language } from '../language';
import { flowPages, textItems } from '../room/flow-pages';
import type { ContentPage, RoomItem } from '../room/room-content';
import { drawingPage, emptyPage, roomChart } from '../room/room-drawings';
import { somePages } from '../room/some-pages';
import type { SessionDocument } from '../session-schema';
import { resultOf } from '../voices/results';
import { revealedAbout } from '../voices/rounds';
import type { Voices } from '../voices/schema';
import { describeGap, formatFigure, formatShare, nameOfFigure, originOf, originOfFigure, scaleOf } from './describe';
import { isSmallSample, valueOf } from './figure-values';
import { pillarRadar } from './pillar-radar';
import { isUntouched } from './progress';
import { realityCheckRoomWords } from './room-words';
import type { RealityCheck } from './schema';
import { orientationPoints, pillarIds, questionIds, strategies } from './terms';
import { realityCheckWords } from './words';

/** The radar of the pillars, each honest question, self-image and customer view, the orientation, and the figures. */
export function roomPages(
  { steps: { 'reality-check': check }, voices }: SessionDocument,
  language: Language,
): readonly [ContentPage, ...ContentPage[]] {
  const pages = [
    ...pillars(check, voices, language),
    ...questions(check, language),
    ...image(check, language),
    ...orientation(check, language),
    ...figures(check, language),
  ];
  return somePages(pages, () =>
    emptyPage('empty', realityCheckWords[language].questionsTitle, realityCheckRoomWords[language].empty),
  );
}

function pillars({ pillars: all }: RealityCheck, voices: Voices, language: Language): ContentPage[] {
  const words = realityCheckWords[language];
  const isRated = pillarIds.some((id) => all[id].today !== null || all[id].target !== null);
  const radar = () => {
    const latest = revealedAbout(voices, 'reality-check/pillars').map(resultOf).at(-1);
    const data = pillarRadar(all, language, latest);
    return radarSvg(radarGeometry(data, roomChart), radarAlt(data, language));
  };
  const evidence = pillarIds.flatMap((id): RoomItem[] =>
    all[id].evidence.trim() === '' ? [] : [{ kind: 'row', text: words.pillars[id], detail: all[id].evidence.trim() }],
  );
  return [
    ...(isRated ? [drawingPage({ id: 'pillars', title: words.pillarsTitle }, radar)] : []),
    ...flowPages(
      {
        id: 'pillars-evidence',
        title: `${words.pillarsTitle}: ${words.evidence}`,
        kicker: words.pillarsTitle,
        heading: words.evidence,
      },
      evidence,
    ),
  ];
}

function questions({ questions: all }: RealityCheck, language: Language): ContentPage[] {
  const words = realityCheckWords[language];
  const room = realityCheckRoomWords[language];
  const asked = questionIds.map((id, index) => ({ id, index, ...all[id] }));
  return asked
    .filter(({ answer, evidence }) => answer !== null || evidence.trim() !== '')
    .flatMap(({ id, index, answer, evidence }) =>
      flowPages(
        {
          id: `question-${id}`,
          title: fill(room.question, { number: index + 1, count: questionIds.length }),
          kicker: fill(room.question, { number: index + 1, count: questionIds.length }),
          heading: words.questions[id],
        },
        [
          { kind: 'text', look: 'statement', text: answer === null ? room.open : words.answers[answer] },
          ...textItems(evidence, 'prose', words.evidence),
        ],
      ),
    );
}

function image(check: RealityCheck, language: Language): ContentPage[] {
  const words = realityCheckWords[language];
  const { selfImage, customerView } = check;
  if (selfImage.share === null && customerView.share === null && !customerView.isUnknown) return [];
  const bar = (text: string, share: number | null, about: string, value: string): RoomItem => ({
    kind: 'row',
    text,
    lead: value,
    about,
    ...(share === null ? {} : { share: share / 100 }),
  });
  const { n, date, source } = customerView;
  return flowPages({ id: 'image', title: words.imageTitle, kicker: words.imageTitle, heading: words.imageQuestion }, [
    bar(words.selfImage, selfImage.share, '', formatShare(selfImage.share, language)),
    bar(
      words.customerView,
      customerView.isUnknown ? null : customerView.share,
      customerView.isUnknown ? words.unknown : originOf(n, date, source, language),
      customerView.isUnknown ? '?' : formatShare(customerView.share, language),
    ),
    ...textItems(describeGap(check, language)),
    ...textItems(selfImage.evidence, 'prose', words.evidence),
  ]);
}

function orientation(
  { orientation: { today, target, rationale, risks } }: RealityCheck,
  language: Language,
): ContentPage[] {
  const words = realityCheckWords[language];
  const shareOf = (points: number) => Math.min(1, points / orientationPoints);
  const hasPoints = !isUntouched(today) || !isUntouched(target);
  const rows = strategies.map((strategy): RoomItem => ({
    kind: 'row',
    text: words.strategies[strategy],
    about: `${words.today} ${today[strategy]} · ${words.target} ${target[strategy]}`,
    share: shareOf(today[strategy]),
    target: shareOf(target[strategy]),
  }));
  return flowPages({ id: 'orientation', title: words.orientationTitle }, [
    ...(hasPoints ? rows : []),
    ...textItems(rationale, 'prose', words.rationale),
    ...textItems(risks, 'prose', words.risks),
  ]);
}

/** Never a value without what is known of its number of answers, scale, day and source. */
function figures({ figures: all }: RealityCheck, language: Language): ContentPage[] {
  const words = realityCheckWords[language];
  const known = inOrder(all).filter(([, figure]) => valueOf(figure) !== null);
  return known.flatMap(([id, figure]) =>
    flowPages({ id: `figure-${id}`, title: nameOfFigure(figure, language), kicker: words.figuresTitle }, [
      { kind: 'text', look: 'statement', text: formatFigure(figure, language) },
      ...textItems(
        [scaleOf(figure, language), originOfFigure(figure, language)].filter((part) => part !== '').join('\n'),
      ),
      ...(isSmallSample(figure) ? textItems(words.smallSample) : []),
    ]),
  );
}
