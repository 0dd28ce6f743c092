import { fill, formatDay } from '../format';
import { functionNames } from '../function';
import type { Language } from '../language';
import { factItems, flowPages, textItems } from '../room/flow-pages';
import type { ContentPage, RoomItem } from '../room/room-content';
import { drawingPage, emptyPage } from '../room/room-drawings';
import { somePages } from '../room/some-pages';
import type { SessionDocument } from '../session-schema';
import { stepNames } from '../step';
import { threadGraph } from '../thread/thread-graph';
import { threadPages } from '../thread/thread-pages';
import { threadSvg } from '../thread/thread-svg';
import { threadWords } from '../thread/words';
import { numberedInitiatives, type NumberedInitiative } from './initiatives-in-order';
import { metricInShort } from './metric-in-short';
import { roadmapRoomWords } from './room-words';
import { horizons } from './terms';
import { countTimelineCharts, timelineCharts } from './timeline/timeline-chart';
import { roadmapWords } from './words';

/** Rows of the picture of the thread that are legible in the room. */
const rowsPerPage = 6;

/** The timeline, each horizon, each initiative of what comes first, and the picture of the thread. */
export function roomPages(session: SessionDocument, language: Language): readonly [ContentPage, ...ContentPage[]] {
  const { roadmap } = session.steps;
  const words = roadmapWords[language];
  const initiatives = numberedInitiatives(roadmap, language);
  const pages = [
    ...timeline(initiatives, language),
    ...horizons.flatMap((horizon) => {
      const title = fill(words.lane, { horizon: words.horizons[horizon], months: roadmap.horizonMonths[horizon] });
      const own = initiatives.filter(({ initiative }) => initiative.horizon === horizon);
      return flowPages(
        { id: horizon, title },
        own.map((each) => rowOf(each, language)),
      );
    }),
    ...initiatives.filter(({ initiative: { horizon } }) => horizon === 'now').flatMap((each) => detail(each, language)),
    ...thread(session, language),
  ];
  return somePages(pages, () => emptyPage('now', stepNames.roadmap[language], roadmapRoomWords[language].empty));
}

function rowOf({ number, title, initiative }: NumberedInitiative, language: Language): RoomItem {
  const { owner, metric, status } = initiative;
  const state = status === 'open' ? '' : roadmapWords[language].statuses[status];
  return {
    kind: 'row',
    lead: String(number),
    text: title,
    about: [owner, metric.name, state].filter((part) => part.trim() !== '').join(' · '),
  };
}

function detail({ id, number, title, initiative }: NumberedInitiative, language: Language): ContentPage[] {
  const words = roadmapWords[language];
  const { outcome, owner, function: area, effort, firstStep, end } = initiative;
  return flowPages(
    { id: `initiative-${id}`, title: `${number} ${title}`, kicker: words.horizons[initiative.horizon] },
    [
      ...textItems(outcome, 'quote'),
      ...factItems([
        { label: words.metric, text: metricInShort(initiative, language) },
        { label: words.firstTwoWeeks, text: firstStep },
        { label: words.owner, text: owner },
        { label: words.function, text: area === null ? '' : functionNames[language][area] },
        { label: words.effort, text: effort ?? '' },
        { label: words.end, text: formatDay(end, language) },
      ]),
    ],
  );
}

function timeline(initiatives: readonly NumberedInitiative[], language: Language): ContentPage[] {
  const title = roadmapWords[language].timelinePicture;
  const count = countTimelineCharts(initiatives, 'room');
  return Array.from({ length: count }, (_, index) =>
    drawingPage(
      {
        id: index === 0 ? 'timeline' : `timeline-${index + 1}`,
        title: count === 1 ? title : `${title} ${index + 1}/${count}`,
      },
      (today) => timelineCharts(initiatives, today, language, 'room')[index]?.drawing.svg ?? '',
    ),
  );
}

function thread(session: SessionDocument, language: Language): ContentPage[] {
  const graph = threadGraph(session);
  if (graph.edges.length === 0) return [];
  const parts = threadPages(graph, rowsPerPage);
  const title = roadmapRoomWords[language].thread;
  return parts.map((part, index) =>
    drawingPage(
      {
        id: index === 0 ? 'thread' : `thread-${index + 1}`,
        title: parts.length === 1 ? title : `${title} ${index + 1}/${parts.length}`,
      },
      () => threadSvg(part, language, threadWords[language].alt, 'slide').svg,
    ),
  );
}
