import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleSession } from '../../test/fixtures/example-session';
import { plantedSessions } from '../../test/fixtures/planted-session';
import { parseSession } from '../parse-session';
import { schemaVersion } from '../migrations/migrate';
import type { SessionDocument } from '../session-schema';
import { projectSession } from './project-session';

const tokens = (value: unknown, audience: string) =>
  new Set(JSON.stringify(value).match(new RegExp(`${audience}-\\d{4}`, 'g')) ?? []);

const isValid = (session: SessionDocument) => parseSession(schemaVersion, structuredClone(session)).status;

test('The room sees everything that is meant for it and nothing that is hidden', () => {
  fc.assert(
    fc.property(plantedSessions, (session) => {
      expect(isValid(session)).toBe('ok');
      const seen = projectSession(session, 'room');
      expect(tokens(seen, 'secret')).toEqual(new Set());
      expect(tokens(seen, 'room')).toEqual(tokens(session, 'room'));
      expect(tokens(seen, 'shown')).toEqual(tokens(session, 'shown'));
      expect(JSON.stringify(seen)).not.toMatch(/a{20}\.png/);
      expect(isValid(seen)).toBe('ok');
    }),
  );
});

test('A phone sees what can be voted on and nothing else', () => {
  fc.assert(
    fc.property(plantedSessions, (session) => {
      const seen = projectSession(session, 'phone');
      expect(tokens(seen, 'secret')).toEqual(new Set());
      expect(tokens(seen, 'room')).toEqual(new Set());
      expect(tokens(seen, 'shown')).toEqual(tokens(session, 'shown'));
      expect(isValid(seen)).toBe('ok');
    }),
  );
});

describe('Votes', () => {
  const withVotes = (state: 'open' | 'closed' | 'revealed', voters: readonly string[]) => {
    const session = exampleSession();
    const board = session.steps['vision-board'];
    const element = Object.keys(board.elements)[0] ?? '';
    board.votings = {
      voting: {
        order: 'a0',
        title: 'Wahl',
        votesPerPerson: 3,
        stacking: true,
        state,
        choices: { [element]: true },
        votes: Object.fromEntries(voters.map((voter, at) => [`v${at}`, { order: `a${at}`, element, voter }])),
      },
    };
    return session;
  };
  const votes = (session: SessionDocument) =>
    projectSession(session, 'room').steps['vision-board'].votings['voting']?.votes;

  test('are not sent before they are revealed, not even how many there are', () => {
    expect(votes(withVotes('open', ['anna', 'ben']))).toEqual({});
    expect(votes(withVotes('closed', ['anna', 'ben']))).toEqual({});
  });

  test('count when they are revealed, and look the same whoever cast them', () => {
    const revealed = votes(withVotes('revealed', ['anna', 'ben', 'anna']));
    expect(Object.keys(revealed ?? {})).toHaveLength(3);
    expect(revealed).toEqual(votes(withVotes('revealed', ['ben', 'ben', 'cem'])));
  });
});
