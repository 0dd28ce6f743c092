import { slidersGeometry } from '../charts/sliders';
import { slidersSvg } from '../charts/sliders-svg';
import { inOrder } from '../collection';
import type { Language } from '../language';
import { flowPages, textItems } from '../room/flow-pages';
import type { ContentPage, RoomItem } from '../room/room-content';
import { drawingPage, emptyPage, flatRoomChart } from '../room/room-drawings';
import { somePages } from '../room/some-pages';
import type { SessionDocument } from '../session-schema';
import { intentRoomWords } from './room-words';
import type { Intent } from './schema';
import { intentQuestions, parties, priorities, priorityReach, shifts } from './terms';
import { intentWords } from './words';

/** The statement, the four answers, the priorities, each shift of thinking, the balance, and the conflicts. */
export function roomPages(
  { steps: { intent } }: SessionDocument,
  language: Language,
): readonly [ContentPage, ...ContentPage[]] {
  const words = intentWords[language];
  const pages = [
    ...flowPages(
      { id: 'statement', title: words.statement, kicker: words.statement, heading: '' },
      textItems(intent.statement, 'statement'),
    ),
    ...intentQuestions.flatMap((id) =>
      flowPages(
        { id: `question-${id}`, title: words.questions[id], kicker: words.fourQuestions },
        textItems(intent.questions[id].answer, 'statement'),
      ),
    ),
    ...sliders(intent, language),
    ...shifts.flatMap((id) =>
      flowPages({ id: `shift-${id}`, title: words.shifts[id], kicker: words.shiftsTitle }, [
        ...textItems(intent.shifts[id].meaning, 'prose', words.meaning),
        ...textItems(intent.shifts[id].sign, 'prose', words.sign),
      ]),
    ),
    ...flowPages(
      { id: 'balance', title: words.balanceTitle },
      parties.flatMap((id) => textItems(intent.balance[id], 'prose', words.parties[id])),
    ),
    ...conflicts(intent, language),
  ];
  return somePages(pages, () => emptyPage('statement', words.statement, intentRoomWords[language].empty));
}

function sliders({ priorities: all }: Intent, language: Language): ContentPage[] {
  const words = intentWords[language];
  const rows = priorities
    .map((id) => ({ id, ...words.poles[id], ...all[id] }))
    .filter(({ today, target }) => today !== null || target !== null);
  const exceptions = priorities
    .filter((id) => all[id].exception.trim() !== '')
    .map((id): RoomItem => ({
      kind: 'row',
      text: `${words.poles[id].first} – ${words.poles[id].second}`,
      detail: all[id].exception.trim(),
    }));
  const draw = () => {
    const names = { today: words.today, target: words.target };
    return slidersSvg(slidersGeometry({ rows, reach: priorityReach, names }, flatRoomChart), words.prioritiesAlt);
  };
  return [
    ...(rows.length === 0 ? [] : [drawingPage({ id: 'priorities', title: words.prioritiesTitle }, draw)]),
    ...flowPages({ id: 'exceptions', title: words.exception, kicker: words.prioritiesTitle }, exceptions),
  ];
}

function conflicts({ conflicts: all }: Intent, language: Language): ContentPage[] {
  const words = intentWords[language];
  const items = inOrder(all)
    .map(([, conflict]) => conflict)
    .filter(({ text, rule }) => text.trim() !== '' || rule.trim() !== '')
    .map(({ between, text, rule }): RoomItem => ({
      kind: 'row',
      text: text.trim() || '–',
      about: between === null ? '' : words.pairs[between],
      detail: rule.trim() === '' ? '' : `${words.rule}: ${rule.trim()}`,
    }));
  return flowPages({ id: 'conflicts', title: words.conflicts, kicker: words.balanceTitle }, items);
}
