import { gapBarsGeometry } from '../charts/gap-bars';
import { gapBarsSvg } from '../charts/gap-bars-svg';
import { inOrder } from '../collection';
import { functionNames, functions } from '../function';
import type { Language } from '../language';
import { levers, type Lever } from '../lever';
import { flowPages, textItems } from '../room/flow-pages';
import type { ContentPage, RoomItem } from '../room/room-content';
import { drawingPage, emptyPage, flatRoomChart } from '../room/room-drawings';
import { somePages } from '../room/some-pages';
import type { SessionDocument } from '../session-schema';
import { gapBarsData, gapsAlt, gapText } from './gaps';
import { operationsRoomWords } from './room-words';
import type { Operations } from './schema';
import { operationsWords } from './words';

/** The gaps at a glance, each lever with its changes, then who contributes what, change agents, leaders and metrics. */
export function roomPages(
  { steps: { operations, roadmap } }: SessionDocument,
  language: Language,
): readonly [ContentPage, ...ContentPage[]] {
  const words = operationsWords[language];
  const titleOf = (id: string | null) => roadmap.initiatives[id ?? '']?.title ?? '';
  const pages = [
    ...(levers.some((id) => operations.levers[id].gap !== null) ? [gaps(operations, language)] : []),
    ...levers.flatMap((id) => leverPages(id, operations, titleOf, language)),
    ...participation(operations, language),
    ...list('agents', words.agentsTitle, operations.agents, ({ name, task }) => ({ text: name, about: task })),
    ...list('leaders', words.leadersTitle, operations.leaders, ({ name, does, when }) => ({
      text: does.trim() || name,
      about: [does.trim() === '' ? '' : name, when].filter((part) => part.trim() !== '').join(' · '),
    })),
    ...list('metrics', words.metricsTitle, operations.metrics, ({ internal, customer, source }) => ({
      text: customer.trim() || internal,
      about: [customer.trim() === '' || internal.trim() === '' ? '' : `${words.internalMetric}: ${internal}`, source]
        .filter((part) => part.trim() !== '')
        .join(' · '),
    })),
  ];
  return somePages(pages, () => emptyPage('gaps', words.leversTitle, operationsRoomWords[language].empty));
}

function gaps({ levers: states }: Operations, language: Language): ContentPage {
  const data = gapBarsData(states, language);
  return drawingPage({ id: 'gaps', title: operationsWords[language].gapsTitle }, () =>
    gapBarsSvg(gapBarsGeometry(data, flatRoomChart), gapsAlt(data, language)),
  );
}

function leverPages(
  id: Lever,
  { levers: states, changes }: Operations,
  titleOf: (initiative: string | null) => string,
  language: Language,
): ContentPage[] {
  const words = operationsWords[language];
  const { today, needed, gap } = states[id];
  const rows = inOrder(changes)
    .filter(([, { lever, text }]) => lever === id && text.trim() !== '')
    .map(([, { text, initiative }]): RoomItem => ({ kind: 'row', text: text.trim(), about: titleOf(initiative) }));
  const kicker = gap === null ? words.leversTitle : `${words.leversTitle} · ${words.gap}: ${gapText(gap, language)}`;
  return flowPages({ id: `lever-${id}`, title: words.levers[id], kicker }, [
    ...textItems(today, 'prose', words.today),
    ...textItems(needed, 'prose', words.needed),
    ...rows,
  ]);
}

function participation({ participation: all }: Operations, language: Language): ContentPage[] {
  const words = operationsWords[language];
  const rows = functions.flatMap((id): RoomItem[] => {
    const { contributes = '', stops = '' } = all[id] ?? {};
    if (contributes.trim() === '' && stops.trim() === '') return [];
    const detail = stops.trim() === '' ? '' : `${words.stops}: ${stops.trim()}`;
    return [{ kind: 'row', text: contributes.trim() || '–', about: functionNames[language][id], detail }];
  });
  return flowPages({ id: 'participation', title: words.participationTitle }, rows);
}

function list<Item extends { order: string }>(
  id: string,
  title: string,
  items: Record<string, Item>,
  rowOf: (item: Item) => { text: string; about: string },
): ContentPage[] {
  const rows = inOrder(items)
    .map(([, item]) => rowOf(item))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, about }): RoomItem => ({ kind: 'row', text: text.trim(), about: about.trim() }));
  return flowPages({ id, title }, rows);
}
