import { expect, test } from 'vitest';
import { textOf, type Block } from '../document';
import { realityCheckCommands } from '../reality-check/commands';
import { roadmapCommands } from '../roadmap/commands';
import { createSession } from '../session';
import { sessionSchema } from '../session-schema';
import { workshopFactsCommands } from '../facts/commands';
import { closingCommands as commands } from '../closing/commands';
import { closingOutline } from '../closing/outline';
import { followUpOutline } from './follow-up-outline';

const at = '2027-03-11T10:00:00.000Z';

function session() {
  let ids = 0;
  const newId = () => `id-${(ids += 1)}`;
  const options = { title: 'Test', preset: 'half-day', language: 'de', today: '2027-03-11', newId } as const;
  return sessionSchema.parse(createSession(options, 'session', at));
}

/** Headings, and the cells of tables. */
const wordsOf = (blocks: Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [block.text]
      : block.kind === 'table'
        ? block.rows.map((row) => row.map(textOf).join(' | '))
        : [],
  );

test('an empty closing prints nothing', () => {
  expect(closingOutline(session())).toEqual([]);
});

test('decisions and topics are printed with who and when, empty ones are not', () => {
  const open = session();
  workshopFactsCommands.addDecision(open.workshop, { id: 'a', step: 'roadmap', text: 'Der Versuch beginnt', at });
  workshopFactsCommands.updateDecision(open.workshop, { id: 'a', change: { owner: 'IT', due: '2027-03-22' } });
  workshopFactsCommands.addDecision(open.workshop, { id: 'b', step: 'closing', text: ' ', at });
  workshopFactsCommands.addParked(open.workshop, { id: 'c', step: 'experience', text: 'Fernwärme?', at });
  expect(wordsOf(closingOutline(open))).toEqual([
    'Abschluss',
    'Entscheidungen',
    'Der Versuch beginnt | IT | 22. März 2027 | Roadmap',
    'Themenspeicher',
    'Fernwärme? | Offen |  |  | Erlebnis & Emotionen',
  ]);
});

test('the follow-up reports status, figures and pillars beside those of the workshop', () => {
  const open = session();
  const { closing, roadmap, 'reality-check': mirror } = open.steps;
  roadmapCommands.addInitiative(roadmap, { id: 'a', horizon: 'now', title: 'Termine auf die Stunde' });
  realityCheckCommands.addFigure(mirror, { id: 'nps', kind: 'nps' });
  realityCheckCommands.updateFigure(mirror, { id: 'nps', change: { promoters: 118, passives: 164, detractors: 130 } });
  commands.beginFollowUp(closing, { day: '2027-06-09', statusBefore: { a: 'open' } });
  roadmapCommands.updateInitiative(roadmap, { id: 'a', change: { status: 'done' } });
  commands.setActual(closing, { id: 'a', actual: '81 %' });
  commands.updateLaterFigure(closing, { id: 'nps', change: { value: 4, n: 220 } });
  commands.setLaterLevel(closing, { pillar: 'goals', level: 3 });
  commands.addCommitment(closing, { id: 'c', who: 'IT', step: 'closing', at });
  commands.updateCommitment(closing, { id: 'c', change: { what: 'Ich rufe an', isDone: true } });
  expect(followUpOutline(session(), 'de')).toEqual([]);
  const blocks = [...closingOutline(open), ...followUpOutline(open, 'de')];
  expect(wordsOf(blocks)).toEqual([
    'Abschluss',
    'Zusagen',
    'IT | Ich rufe an |  | Abschluss | erledigt',
    'Nachschau vom 9. Juni 2027',
    'Initiativen',
    'Termine auf die Stunde | Offen | Erledigt |  | 81 %',
    'Kennzahlen',
    'NPS | −3 | +4 | +7',
    'Fünf Säulen: am Tag des Workshops und heute',
  ]);
  const chart = blocks.find(({ kind }) => kind === 'chart');
  expect(chart?.kind === 'chart' ? chart.series.map(({ name }) => name) : []).toEqual(
    expect.arrayContaining(['Im Workshop', 'Nachschau', 'Ziel']),
  );
});

test('a follow-up that has begun is not begun again', () => {
  const { closing } = session().steps;
  commands.beginFollowUp(closing, { day: '2027-06-09', statusBefore: { a: 'open' } });
  commands.updateFollowUp(closing, { change: { summary: 'Gut' } });
  commands.beginFollowUp(closing, { day: '2027-07-01', statusBefore: {} });
  expect(closing.followUp).toMatchObject({ day: '2027-06-09', summary: 'Gut', statusBefore: { a: 'open' } });
});
