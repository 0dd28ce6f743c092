import { inOrder } from '../collection';
import { chapter, paragraphs, plain, type Block } from '../document';
import { agendaDays, dateOfDay, formatClock, timedAgenda, type TimedItem } from '../facts/agenda';
import { agendaTitle, groupsAsText } from '../facts/agenda-text';
import type { WorkshopFacts } from '../facts/schema';
import { workshopFactsWords } from '../facts/words';
import { fill, formatDay } from '../format';
import type { Language } from '../language';

/**
 * The agenda as participants get it before the workshop: when, where, what for, and the planned times of each day. Breaks and lengths are
 * what was planned, whatever has happened since.
 */
export function invitationOutline(
  facts: WorkshopFacts,
  language: Language,
  { withParticipants }: { withParticipants: boolean },
): Block[] {
  const words = workshopFactsWords[language];
  const days = agendaDays(facts.agenda).map((day) => ({ day, items: timedAgenda(facts, day) }));
  const rows = [
    ...days.map(({ day, items }) => ({
      label: days.length === 1 ? words.date : fill(words.day, { day }),
      value: [formatDay(dateOfDay(facts.date, day), language), hours(items)].filter((part) => part !== '').join(', '),
    })),
    { label: words.place, value: facts.place.trim() },
    { label: words.facilitators, value: facts.facilitators.trim() },
  ].filter(({ value }) => value !== '');
  return [
    ...(rows.length === 0 ? [] : [{ kind: 'facts', rows } satisfies Block]),
    ...purpose(facts, language),
    ...days.flatMap(({ day, items }) => agendaOfDay(items, days.length === 1 ? null : day, language)),
    ...(withParticipants ? participants(facts, language) : []),
  ];
}

/** From the first item to the end of the last one. */
function hours(items: readonly TimedItem[]): string {
  const [first, last] = [items[0], items.at(-1)];
  return first && last ? `${formatClock(first.start)}–${formatClock(last.end)}` : '';
}

function purpose(facts: WorkshopFacts, language: Language): Block[] {
  const text = paragraphs(facts.purpose);
  return text.length === 0 ? [] : [chapter(2, workshopFactsWords[language].purpose), ...text];
}

/** Times as labels, so that the plain text of a mail has a line for each item. */
function agendaOfDay(items: readonly TimedItem[], day: number | null, language: Language): Block[] {
  const words = workshopFactsWords[language];
  if (items.length === 0) return [];
  const rows = items.flatMap(({ item, start, end }) => [
    { label: `${formatClock(start)}–${formatClock(end)}`, value: agendaTitle(item, language) },
    ...groupsAsText(item).map((group) => ({ label: '', value: `– ${group}` })),
  ]);
  return [chapter(2, day === null ? words.agenda : fill(words.agendaOfDay, { day })), { kind: 'facts', rows }];
}

/** Names with roles, one below the other. */
function participants(facts: WorkshopFacts, language: Language): Block[] {
  const people = inOrder(facts.participants)
    .map(([, { name, role }]) => [name.trim(), role.trim()].filter((part) => part !== '').join(', '))
    .filter((person) => person !== '');
  if (people.length === 0) return [];
  const items = people.map((person) => ({ runs: plain(person), level: 0 }));
  return [chapter(2, workshopFactsWords[language].participants), { kind: 'list', marker: 'bullet', items }];
}
