import { heatMapAlt, heatMapGeometry } from '../charts/heat-map';
import { heatMapSvg } from '../charts/heat-map-svg';
import { inOrder } from '../collection';
import { fill, formatScore } from '../format';
import type { Language } from '../language';
import { printFonts, printPalette } from '../print-palette';
import { flowPages, textItems } from '../room/flow-pages';
import type { ContentPage, RoomItem } from '../room/room-content';
import { drawingPage, emptyPage, roomChart } from '../room/room-drawings';
import { somePages } from '../room/some-pages';
import type { SessionDocument } from '../session-schema';
import { resultOf } from '../voices/results';
import { revealedAbout } from '../voices/rounds';
import { curveGeometry } from './curve';
import { curveAlt } from './curve-alt';
import { curveSubjects } from './curve-ask';
import { curveData } from './curve-data';
import { curveSvg } from './curve-svg';
import { isDescribed } from './map-outline';
import { journey, type JourneyStop } from './moments';
import { experienceRoomWords } from './room-words';
import type { Experience, Phase } from './schema';
import { isRated, wishHeatMap } from './wishes';
import { wishVoices } from './wishes-ask';
import { experienceWords } from './words';

/** The statement, the curve, each phase with its touchpoints, the six wishes, and the target emotions. */
export function roomPages(
  { steps: { experience }, voices }: SessionDocument,
  language: Language,
): readonly [ContentPage, ...ContentPage[]] {
  const words = experienceWords[language];
  const pages = [
    ...flowPages({ id: 'statement', title: words.statement, heading: '', kicker: words.statement }, [
      ...textItems(experience.statement, 'statement'),
    ]),
    ...curve(experience, voices, language),
    ...journey(experience).flatMap(({ id, phase, stops }) => phasePages(id, phase, stops, language)),
    ...wishes(experience, voices, language),
    ...emotions(experience, language),
  ];
  return somePages(pages, () => emptyPage('curve', words.curve, experienceRoomWords[language].empty));
}

function curve(experience: Experience, voices: SessionDocument['voices'], language: Language): ContentPage[] {
  const scores = Object.values(experience.touchpoints).flatMap(({ today, target }) => [today, target]);
  if (scores.every((score) => score === null)) return [];
  return [
    drawingPage({ id: 'curve', title: experienceWords[language].curve }, () => {
      const latest = revealedAbout(voices, curveSubjects.today).map(resultOf).at(-1) ?? null;
      const data = curveData(experience, language, latest);
      return curveSvg(
        curveGeometry(data, roomChart),
        {
          ...printPalette,
          today: printPalette.ink,
          target: printPalette.accent,
          fall: printPalette.alarm,
          voices: printPalette.accent,
          font: printFonts.sans,
        },
        curveAlt(data, language),
      );
    }),
  ];
}

/** A phase with its touchpoints, then each picture of them. Touchpoints without a word are left out. */
function phasePages(id: string, { name }: Phase, stops: readonly JourneyStop[], language: Language): ContentPage[] {
  const words = experienceWords[language];
  const title = name.trim() || words.untitled;
  const described = stops.filter(isDescribed);
  const pictures = described.flatMap(({ number, touchpoint }) =>
    inOrder(touchpoint.pictures).map(([picture, { asset, alt }]): ContentPage => {
      const heading = `${number} ${touchpoint.title.trim() || words.untitled}`;
      return {
        id: `picture-${picture}`,
        title: heading,
        content: () => ({ kicker: title, heading, items: [], picture: { asset, alt: alt.trim() || heading } }),
      };
    }),
  );
  return [
    ...flowPages(
      { id: `phase-${id}`, title, kicker: words.phase },
      described.map((stop) => stopRow(stop, language)),
    ),
    ...pictures,
  ];
}

function stopRow({ number, touchpoint }: JourneyStop, language: Language): RoomItem {
  const words = experienceWords[language];
  const { title, channel, today, target, emotion, does, thinks } = touchpoint;
  const scores = [
    today === null ? '' : `${words.today} ${formatScore(today, language)}`,
    target === null ? '' : `${words.target} ${formatScore(target, language)}`,
  ];
  const about = [channel, emotion, ...scores].filter((part) => part.trim() !== '').join(' · ');
  const thought = thinks.trim() === '' ? '' : fill(experienceRoomWords[language].thought, { text: thinks.trim() });
  return {
    kind: 'row',
    lead: String(number),
    text: title.trim() || words.untitled,
    about,
    detail: [does.trim(), thought].filter((part) => part !== '').join('\n'),
  };
}

/** Phases beside each other whose names stay legible. */
const phasesPerMap = 8;

function wishes({ phases }: Experience, voices: SessionDocument['voices'], language: Language): ContentPage[] {
  const words = experienceWords[language];
  const rated = inOrder(phases).filter(([, phase]) => isRated(phase));
  const count = Math.ceil(rated.length / phasesPerMap);
  return Array.from({ length: count }, (_, index) => {
    const own = Object.fromEntries(rated.slice(index * phasesPerMap, (index + 1) * phasesPerMap));
    const title = count === 1 ? words.wishesTitle : `${words.wishesTitle} ${index + 1}/${count}`;
    return drawingPage({ id: index === 0 ? 'wishes' : `wishes-${index + 1}`, title }, () => {
      const data = wishHeatMap(own, language, wishVoices(own, voices));
      return heatMapSvg(heatMapGeometry(data, roomChart), data.scale, heatMapAlt(data, language), language);
    });
  });
}

function emotions({ targetEmotions, touchpoints }: Experience, language: Language): ContentPage[] {
  const words = experienceWords[language];
  const all = inOrder(targetEmotions).map(([, emotion]) => emotion);
  return (['evoke', 'avoid'] as const).flatMap((kind) => {
    const items = all
      .filter((each) => each.kind === kind && (each.emotion.trim() !== '' || each.proof.trim() !== ''))
      .map(({ emotion, touchpoint, proof }): RoomItem => ({
        kind: 'row',
        text: emotion.trim() || '–',
        about: touchpoints[touchpoint ?? '']?.title ?? '',
        detail: proof.trim() === '' ? '' : `${words.proof}: ${proof.trim()}`,
      }));
    return flowPages({ id: kind, title: words[kind], kicker: words.targetEmotions }, items);
  });
}
