import { expect, test } from 'vitest';
import { experienceCommands as commands } from '../../../workshop/experience/commands';
import { createSession } from '../../../workshop/session';
import { placeBeside } from './touchpoint-place';

const session = createSession(
  { title: '', preset: 'half-day', language: 'en', today: '2027-03-31', newId: () => 'new' },
  'session',
  '2027-03-31T09:00:00.000Z',
);
const slice = session.steps.experience;
slice.phases = {};
for (const phase of ['find', 'buy', 'use']) commands.addPhase(slice, { id: phase, name: phase });
for (const id of ['a', 'b']) commands.addTouchpoint(slice, { id, phase: 'find', title: id });
commands.addTouchpoint(slice, { id: 'c', phase: 'use', title: 'c' });

test('a touchpoint moves within its phase, then into the next one, even when that is empty', () => {
  expect(placeBeside(slice, 'a', 1)).toEqual({ phase: 'find', index: 1 });
  expect(placeBeside(slice, 'b', 1)).toEqual({ phase: 'buy', index: 0 });
  expect(placeBeside(slice, 'c', -1)).toEqual({ phase: 'buy', index: 0 });
});

test('from the start of a phase it moves to the end of the one before, and stops at the ends of the journey', () => {
  commands.moveTouchpoint(slice, { id: 'c', phase: 'buy', index: 0 });
  expect(placeBeside(slice, 'c', -1)).toEqual({ phase: 'find', index: 2 });
  expect(placeBeside(slice, 'a', -1)).toBeNull();
  commands.moveTouchpoint(slice, { id: 'c', phase: 'use', index: 0 });
  expect(placeBeside(slice, 'c', 1)).toBeNull();
  expect(placeBeside(slice, 'gone', 1)).toBeNull();
});
