import { expect, test } from 'vitest';
import { experienceCommands } from './experience/commands';
import type { Experience } from './experience/schema';
import { painPointsCommands } from './pain-points/commands';
import type { PainPoints } from './pain-points/schema';
import { painPointOfTouchpoint, touchpointOffers } from './touchpoint-pain-points';

function prepared(): { experience: Experience; painPoints: PainPoints } {
  const experience: Experience = { phases: {}, touchpoints: {}, targetEmotions: {}, statement: '' };
  experienceCommands.addPhase(experience, { id: 'use', name: 'Use' });
  const add = (id: string, values: Partial<Experience['touchpoints'][string]>) => {
    experienceCommands.addTouchpoint(experience, { id, phase: 'use', title: '' });
    Object.assign(experience.touchpoints[id] ?? {}, values);
  };
  add('app', { title: 'App', today: 3 });
  add('empty', {});
  add('bill', { title: 'Bill', thinks: ' Why so much? ', today: -4 });
  add('move', { title: 'Moving house' });
  add('call', { title: 'Call', today: -4 });
  return { experience, painPoints: { painPoints: {}, votings: {} } };
}

test('Touchpoints are offered with the lowest score first and unknown ones last; empty rows are not', () => {
  const { experience, painPoints } = prepared();
  painPointsCommands.addPainPoint(painPoints, { id: 'other', values: { title: 'Something else' } });
  const values = painPointOfTouchpoint(experience, 'call');
  if (!values) throw new Error('No pain point');
  painPointsCommands.addPainPoint(painPoints, { id: 'held', values });
  expect(touchpointOffers(experience, painPoints)).toMatchObject([
    { id: 'bill', number: 3, painPoint: 'Why so much?', score: -4, madeOfIt: [] },
    { id: 'call', number: 5, painPoint: 'Call', score: -4, madeOfIt: [2] },
    { id: 'app', score: 3 },
    { id: 'move', score: null },
  ]);
});

test('The pain point of a touchpoint is linked to it', () => {
  const { experience } = prepared();
  expect(painPointOfTouchpoint(experience, 'bill')).toEqual({
    title: 'Why so much?',
    evidence: '',
    place: 'Bill',
    placeId: 'bill',
    origins: { bill: true },
  });
  expect(painPointOfTouchpoint(experience, 'deleted')).toBeNull();
});

test('A touchpoint whose pain point was merged into another still says so', () => {
  const { experience, painPoints } = prepared();
  for (const id of ['bill', 'call']) {
    painPointsCommands.addPainPoint(painPoints, { id, values: painPointOfTouchpoint(experience, id) ?? { title: '' } });
  }
  painPointsCommands.mergePainPoints(painPoints, { kept: 'bill', other: 'call' });
  expect(touchpointOffers(experience, painPoints)).toMatchObject([
    { id: 'bill', madeOfIt: [1] },
    { id: 'call', madeOfIt: [1] },
    { id: 'app', madeOfIt: [] },
    { id: 'move', madeOfIt: [] },
  ]);
});
