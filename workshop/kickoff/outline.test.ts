import { expect, test } from 'vitest';
import { emptySession } from '../../test/fixtures/example-session';
import { workshopFactsCommands as commands } from '../facts/commands';
import { agendaOutline } from './outline';

const moment = (hours: number, minutes: number) => new Date(2027, 2, 31, hours, minutes).toISOString();

test('the record of the day has real times beside the planned ones as soon as something has begun', () => {
  const facts = structuredClone(emptySession().workshop);
  const [first = '', second = '', third = ''] = Object.keys(facts.agenda);
  expect(JSON.stringify(agendaOutline(facts, 'de'))).not.toContain('Geplant');
  commands.startAgendaItem(facts, { id: first, at: moment(9, 5) });
  commands.startAgendaItem(facts, { id: second, at: moment(9, 25) });
  commands.skipAgendaItem(facts, { id: third, isSkipped: true });
  commands.insertAgendaItem(facts, {
    id: 'inserted',
    after: second,
    item: { kind: 'other', step: null, title: 'Nachfrage' },
    minutes: 10,
  });
  const table = JSON.stringify(agendaOutline(facts, 'de'));
  for (const words of ['Geplant', '09:05–09:25', '"20"', 'ab 09:25', 'entfallen', 'Nachfrage'])
    expect(table).toContain(words);
});
