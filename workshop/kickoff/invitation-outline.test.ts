import { expect, test } from 'vitest';
import { ordersAtEnd } from '../collection';
import type { Block } from '../document';
import { workshopFacts } from '../facts/facts';
import { newAgendaItem } from '../facts/new-agenda-item';
import type { AgendaItem, WorkshopFacts } from '../facts/schema';
import { invitationOutline } from './invitation-outline';

function factsWith(items: Partial<AgendaItem>[]): WorkshopFacts {
  const context = { title: 'Tag', preset: 'half-day', language: 'de', today: '2027-12-31', newId: () => 'x' } as const;
  const orders = ordersAtEnd({}, items.length);
  const planned = { kind: 'other', step: null, title: '', minutes: 30, day: 1 } as const;
  const agenda = items.map((item, index): [string, AgendaItem] => [
    `item-${index}`,
    { ...newAgendaItem(planned), order: orders[index] ?? '', ...item },
  ]);
  return { ...workshopFacts.create(context), startTime: '09:00', agenda: Object.fromEntries(agenda) };
}
/** The first list says when and where, the others are the days. */
const factsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'facts' ? [block.rows.map(({ label, value }) => `${label}|${value}`)] : [],
  );

test('says when, where and what, with the planned times and the groups, whatever has happened since', () => {
  const facts = factsWith([
    { kind: 'step', step: 'kickoff', startedAt: '2027-12-31T10:00:00.000Z', newMinutes: 50 },
    {
      title: 'Reisen',
      groups: {
        b: { order: 'b', title: '', place: '' },
        a: { order: 'a', title: 'Neukunden', place: 'Raum 2' },
      },
    },
    { title: 'Mittag', kind: 'break', fixedStart: '12:00', isSkipped: true },
  ]);
  const blocks = invitationOutline({ ...facts, place: 'Auental' }, 'de', { withParticipants: false });
  expect(factsOf(blocks)).toEqual([
    ['Datum|31. Dezember 2027, 09:00–12:30', 'Ort|Auental'],
    ['09:00–09:30|Auftakt', '09:30–10:00|Reisen', '|– Neukunden, Raum 2', '12:00–12:30|Mittag'],
  ]);
});

test('each day has its date, also in another year, and its table', () => {
  const blocks = invitationOutline(factsWith([{ title: 'Eins' }, { title: 'Zwei', day: 2 }]), 'en', {
    withParticipants: false,
  });
  expect(factsOf(blocks)).toEqual([
    ['Day 1|31 December 2027, 09:00–09:30', 'Day 2|1 January 2028, 09:00–09:30'],
    ['09:00–09:30|Eins'],
    ['09:00–09:30|Zwei'],
  ]);
});

test('participants are named only on request, and an empty workshop has no empty blocks', () => {
  const person = { order: 'a', name: 'A. K.', role: 'Leitung', function: 'sales' } as const;
  const facts = { ...factsWith([]), date: '', participants: { p: person } };
  expect(invitationOutline(facts, 'de', { withParticipants: false })).toEqual([]);
  expect(invitationOutline(facts, 'de', { withParticipants: true })).toMatchObject([
    { kind: 'heading', text: 'Teilnehmende' },
    { kind: 'list', items: [{ runs: [{ text: 'A. K., Leitung' }] }] },
  ]);
});
