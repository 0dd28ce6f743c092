import { inOrder } from '../collection';
import { chapter, paragraphs, plain, tableChapter, textRow, type Block } from '../document';
import { agendaDays, formatClock, timedAgenda } from '../facts/agenda';
import { agendaTitle, groupsAsText } from '../facts/agenda-text';
import { fill } from '../format';
import { stepNames } from '../step';
import type { Language } from '../language';
import type { AgendaItem, WorkshopFacts } from '../facts/schema';
import { workshopFactsWords } from '../facts/words';

/** Purpose, participants and empty chair. The agenda is left out, because documents are read after the workshop. */
export function kickoffOutline(facts: WorkshopFacts, language: Language): Block[] {
  return [...purpose(facts, language), ...participants(facts, language), ...emptyChair(facts, language)];
}

/** The agenda of each day with its planned times, and beside them when it really was. */
export function agendaOutline(facts: WorkshopFacts, language: Language): Block[] {
  const words = workshopFactsWords[language];
  const days = agendaDays(facts.agenda);
  return days.flatMap((day) => {
    const items = timedAgenda(facts, day);
    const hasRun = items.some(({ item }) => item.startedAt !== null);
    return tableChapter(
      days.length === 1 ? words.agenda : fill(words.agendaOfDay, { day }),
      hasRun
        ? [words.plannedTime, words.realTime, words.agendaItem, words.realMinutes]
        : [words.time, words.agendaItem, words.minutes],
      hasRun ? [3, 3, 8, 3] : [3, 10, 3],
      items.flatMap(({ item, start, end }) => {
        const planned = `${formatClock(start)}–${formatClock(end)}`;
        const title = agendaTitle(item, language);
        const groups = groupsAsText(item).map((group) =>
          textRow(hasRun ? ['', '', `– ${group}`, ''] : ['', `– ${group}`, '']),
        );
        if (!hasRun) return [textRow([planned, title, String(item.minutes)]), ...groups];
        const isUnplanned = item.minutes === 0 && item.newMinutes !== null;
        return [textRow([isUnplanned ? '–' : planned, ...realTimes(item, title, language)]), ...groups];
      }),
      1,
    );
  });
}

/** When an item really was, its title, and how many minutes it took; a dash for what is not known. */
function realTimes(item: AgendaItem, title: string, language: Language): [string, string, string] {
  const { startedAt, finishedAt, isSkipped } = item;
  if (startedAt === null) return [isSkipped ? workshopFactsWords[language].skipped : '–', title, '–'];
  const start = timeOfDay(startedAt);
  if (finishedAt === null) return [fill(workshopFactsWords[language].from, { time: start }), title, '–'];
  const minutes = Math.max(0, Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 60_000));
  return [`${start}–${timeOfDay(finishedAt)}`, title, String(minutes)];
}

/** The local time of day of a moment, `14:05`. */
function timeOfDay(moment: string): string {
  const date = new Date(moment);
  return formatClock(date.getHours() * 60 + date.getMinutes());
}

function purpose(facts: WorkshopFacts, language: Language): Block[] {
  const text = paragraphs(facts.purpose);
  return text.length === 0 ? [] : [chapter(1, workshopFactsWords[language].purpose), ...text];
}

function participants(facts: WorkshopFacts, language: Language): Block[] {
  const words = workshopFactsWords[language];
  const people = inOrder(facts.participants)
    .map(([, person]) => person)
    .filter(({ name, role }) => name.trim() !== '' || role.trim() !== '');
  if (people.length === 0) return [];
  return [
    chapter(1, words.atTheTable),
    {
      kind: 'table',
      caption: '',
      header: [words.participant.name, words.participant.role, words.participant.function],
      widths: [3, 4, 3],
      rows: people.map((person) => textRow([person.name, person.role, words.functions[person.function]])),
    },
  ];
}

function emptyChair(facts: WorkshopFacts, language: Language): Block[] {
  const words = workshopFactsWords[language];
  const { name, picture, situation, goal, annoyance, quote } = facts.emptyChair;
  const rows = [
    { label: words.emptyChair.name, value: name },
    { label: words.emptyChair.situation, value: situation },
    { label: words.emptyChair.goal, value: goal },
    { label: words.emptyChair.annoyance, value: annoyance },
  ].filter((row) => row.value.trim() !== '');
  const sayings = inOrder(facts.sayings)
    .map(([, { text, step }]) => ({ text: text.trim(), step }))
    .filter(({ text }) => text !== '');

  const blocks: Block[] = [];
  if (picture !== null) blocks.push({ kind: 'pictures', pictures: [{ asset: picture, alt: name, caption: '' }] });
  if (quote.trim() !== '') blocks.push({ kind: 'quote', runs: plain(quote.trim()), by: name });
  if (rows.length > 0) blocks.push({ kind: 'facts', rows });
  if (sayings.length > 0) {
    blocks.push(chapter(2, words.sayings));
    const items = sayings.map(({ text, step }) => ({
      runs: [{ text: `${stepNames[step][language]}: `, bold: true }, { text }],
      level: 0,
    }));
    blocks.push({ kind: 'list', marker: 'bullet', items });
  }
  return blocks.length === 0 ? [] : [chapter(1, words.emptyChair.title), ...blocks];
}
