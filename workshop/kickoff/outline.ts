import { inOrder } from '../collection';
import { chapter, paragraphs, plain, tableChapter, textRow, type Block } from '../document';
import { agendaDays, formatClock, timedAgenda } from '../facts/agenda';
import { fill } from '../format';
import { stepNames } from '../step';
import type { Language } from '../language';
import type { WorkshopFacts } from '../facts/schema';
import { workshopFactsWords } from '../facts/words';

/** Purpose, participants and empty chair. The agenda is left out, because documents are read after the workshop. */
export function kickoffOutline(facts: WorkshopFacts, language: Language): Block[] {
  return [...purpose(facts, language), ...participants(facts, language), ...emptyChair(facts, language)];
}

/** The agenda of each day with its planned times. */
export function agendaOutline(facts: WorkshopFacts, language: Language): Block[] {
  const words = workshopFactsWords[language];
  const days = agendaDays(facts.agenda);
  return days.flatMap((day) =>
    tableChapter(
      days.length === 1 ? words.agenda : fill(words.agendaOfDay, { day }),
      [words.time, words.agendaItem, words.minutes],
      [3, 10, 3],
      timedAgenda(facts, day).map(({ item, start, end }) =>
        textRow([
          `${formatClock(start)}–${formatClock(end)}`,
          item.title.trim() || (item.step === null ? '' : stepNames[item.step][language]),
          String(item.minutes),
        ]),
      ),
      1,
    ),
  );
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
    .map(([, saying]) => saying.text.trim())
    .filter((text) => text !== '');

  const blocks: Block[] = [];
  if (picture !== null) blocks.push({ kind: 'pictures', pictures: [{ asset: picture, alt: name, caption: '' }] });
  if (quote.trim() !== '') blocks.push({ kind: 'quote', runs: plain(quote.trim()), by: name });
  if (rows.length > 0) blocks.push({ kind: 'facts', rows });
  if (sayings.length > 0) {
    blocks.push(chapter(2, words.sayings));
    blocks.push({ kind: 'list', marker: 'bullet', items: sayings.map((text) => ({ runs: plain(text), level: 0 })) });
  }
  return blocks.length === 0 ? [] : [chapter(1, words.emptyChair.title), ...blocks];
}
