import { applyPatches, enablePatches, produce } from 'immer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plantedSessions } from '../../test/fixtures/planted-session';
import { projectSession } from '../../workshop/projections/project-session';
import { exampleSession } from '../session/testing/sessions';
import type { Client } from './client';
import { ShownProjections } from './shown-projections';

enablePatches();

const viewer = (id: string): Client => ({ id, role: 'room', send: () => undefined });

test.each(['room', 'phone'] as const)(
  'What a %s got adds up to its projection, however the session changes',
  (role) => {
    fc.assert(
      fc.property(fc.array(plantedSessions, { minLength: 2, maxLength: 4 }), ([first, ...later]) => {
        if (!first) return;
        const projections = new ShownProjections();
        const client = viewer('a');
        let seen = projections.begin(client, role, 'tag', first);
        for (const next of later) {
          // Some slices stay the same values.
          const session = {
            ...next,
            header: first.header,
            steps: { ...next.steps, experience: first.steps.experience },
          };
          seen = applyPatches(seen, projections.change(client, role, 'tag', session));
          const { header: _, ...content } = projectSession(session, role);
          expect({ ...seen, header: null }).toEqual({ ...content, header: null });
        }
      }),
      { numRuns: 30 },
    );
  },
);

test('With 5,000 notes an edit of one sends one patch, and an edit elsewhere nothing of the board', () => {
  const projections = new ShownProjections();
  const client = viewer('a');
  const session = exampleSession(5000);
  projections.begin(client, 'room', 'tag', session);
  const [id = ''] = Object.keys(session.steps['vision-board'].elements);
  const edited = produce(session, ({ steps }) => {
    const note = steps['vision-board'].elements[id];
    if (note?.type === 'note') note.text = 'Anders';
  });
  expect(projections.change(client, 'room', 'tag', edited)).toEqual([
    { op: 'replace', path: ['steps', 'vision-board', 'elements', id, 'text'], value: 'Anders' },
  ]);
  const hidden = produce(edited, ({ steps }) => {
    const note = steps['vision-board'].elements[id];
    if (note?.type === 'note') note.hidden = true;
  });
  expect(projections.change(client, 'room', 'tag', hidden)).toEqual([
    { op: 'remove', path: ['steps', 'vision-board', 'elements', id] },
  ]);
  const elsewhere = produce(hidden, ({ workshop }) => {
    workshop.purpose = 'Neuer Anlass';
  });
  expect(projections.change(client, 'room', 'tag', elsewhere)).toEqual([
    { op: 'replace', path: ['workshop', 'purpose'], value: 'Neuer Anlass' },
  ]);
});

test('A client that follows a session under a new key gets differences; one that is new to it gets everything', () => {
  const projections = new ShownProjections();
  const [known, fresh] = [viewer('a'), viewer('b')];
  const session = exampleSession();
  projections.begin(known, 'room', 'tag', session);
  projections.rename(known, 'tag', 'new');
  expect(projections.change(known, 'room', 'new', session)).toEqual([]);
  expect(projections.change(fresh, 'room', 'new', session).map(({ path }) => path[0])).toEqual([
    'workshop',
    'voices',
    'steps',
  ]);
});
