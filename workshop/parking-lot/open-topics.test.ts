import { expect, test } from 'vitest';
import { emptySession } from '../../test/fixtures/example-session';
import { closingCommands } from '../closing/commands';
import { closingOutline } from '../closing/outline';
import { decisionPaperOutline } from '../decision-paper/decision-paper-outline';
import { workshopFactsCommands as commands } from '../facts/commands';
import { roadmapCommands } from '../roadmap/commands';
import type { SessionDocument } from '../session-schema';
import { openTopics, outcomeOf, topicOf } from './open-topics';

const at = '2027-03-11T10:00:00.000Z';

/** A session with a topic that was parked in the vision board. */
function parked(): SessionDocument {
  const session = emptySession();
  const details = { owner: 'IT', due: '2027-04-01' };
  commands.addParked(session.workshop, { id: 'topic', step: 'vision-board', text: 'Fernwärme?', at, ...details });
  return session;
}

const outcome = (session: SessionDocument) => {
  const topic = session.workshop.parkingLot['topic'];
  return topic && outcomeOf(topic, session);
};
const openIds = (session: SessionDocument) => openTopics(session).map(([id]) => id);

test('a topic is open until it has become something or is dropped', () => {
  const session = parked();
  commands.addParked(session.workshop, { id: 'empty', step: 'closing', text: ' ', at });
  expect(openIds(session)).toEqual(['topic']);
  commands.settleParked(session.workshop, { id: 'topic', outcome: 'dropped', resultId: null });
  expect(openIds(session)).toEqual([]);
  commands.settleParked(session.workshop, { id: 'topic', outcome: 'commitment', resultId: null });
  expect(outcome(session)).toBe('open');
});

test('a decided topic is a decision with its words, owner and date, and open again when that is deleted', () => {
  const session = parked();
  commands.decideParked(session.workshop, { id: 'topic', decisionId: 'decision', step: 'closing', at });
  expect(session.workshop.decisions['decision']).toMatchObject({
    text: 'Fernwärme?',
    owner: 'IT',
    due: '2027-04-01',
    step: 'closing',
  });
  expect(outcome(session)).toBe('decided');
  expect(topicOf(session.workshop, 'decision')?.step).toBe('vision-board');
  commands.removeDecision(session.workshop, { id: 'decision' });
  expect(openIds(session)).toEqual(['topic']);
});

test('a decision that is taken back is the topic it came from, with the words of the decision', () => {
  const session = parked();
  commands.decideParked(session.workshop, { id: 'topic', decisionId: 'decision', step: 'closing', at });
  commands.updateDecision(session.workshop, { id: 'decision', change: { text: 'Fernwärme auch', owner: 'Netz' } });
  commands.parkDecision(session.workshop, { id: 'decision', parkedId: 'other' });
  expect(session.workshop.decisions).toEqual({});
  expect(Object.keys(session.workshop.parkingLot)).toEqual(['topic']);
  expect(session.workshop.parkingLot['topic']).toMatchObject({
    text: 'Fernwärme auch',
    owner: 'Netz',
    step: 'vision-board',
    outcome: 'open',
  });
});

test('a decision that was never parked becomes a topic of the step in which it was taken', () => {
  const session = emptySession();
  commands.addDecision(session.workshop, { id: 'a', step: 'roadmap', text: 'Drei Tarife', at });
  commands.parkDecision(session.workshop, { id: 'a', parkedId: 'b' });
  expect(session.workshop.parkingLot).toMatchObject({ b: { text: 'Drei Tarife', step: 'roadmap', outcome: 'open' } });
});

test('a topic counts as settled only while its initiative or commitment exists', () => {
  const session = parked();
  roadmapCommands.addInitiative(session.steps.roadmap, { id: 'initiative', horizon: 'later', title: 'Fernwärme' });
  commands.settleParked(session.workshop, { id: 'topic', outcome: 'initiative', resultId: 'initiative' });
  expect(outcome(session)).toBe('initiative');
  roadmapCommands.removeInitiative(session.steps.roadmap, { id: 'initiative' });
  expect(outcome(session)).toBe('open');
  closingCommands.addCommitment(session.steps.closing, {
    id: 'made',
    who: 'IT',
    what: 'Ich frage',
    step: 'closing',
    at,
  });
  commands.settleParked(session.workshop, { id: 'topic', outcome: 'commitment', resultId: 'made' });
  expect(outcome(session)).toBe('commitment');
});

test('topics and decisions are moved', () => {
  const { workshop } = parked();
  commands.addParked(workshop, { id: 'second', step: 'closing', text: 'Zwei', at });
  commands.moveParked(workshop, { id: 'second', index: 0 });
  const before = Object.entries(workshop.parkingLot).sort(([, a], [, b]) => (a.order < b.order ? -1 : 1));
  expect(before.map(([id]) => id)).toEqual(['second', 'topic']);
});

test('documents name the step, the owner and the day of what is open, and say how much is', () => {
  const session = parked();
  session.workshop.language = 'en';
  const record = JSON.stringify(closingOutline(session));
  for (const text of ['Fernwärme?', 'Open', 'IT', '1 April 2027', 'Vision board', 'One topic is still open.']) {
    expect(record).toContain(text);
  }
  const paper = JSON.stringify(decisionPaperOutline(session));
  for (const text of ['What has stayed open', 'Fernwärme?', 'IT', '1 April 2027', 'Vision board']) {
    expect(paper).toContain(text);
  }
  commands.decideParked(session.workshop, { id: 'topic', decisionId: 'decision', step: 'closing', at });
  expect(JSON.stringify(closingOutline(session))).not.toContain('still open');
  expect(JSON.stringify(decisionPaperOutline(session))).not.toContain('What has stayed open');
});
