import { expect, test } from 'vitest';
import { experience } from './experience/experience';
import { experienceCommands } from './experience/commands';
import { byPhase, placesOf } from './journey-places';
import { painPointsCommands } from './pain-points/commands';
import { painPoints } from './pain-points/pain-points';
import { placeNamed, placeWords } from './pain-points/places';

let ids = 0;
const newId = () => `id-${(ids += 1)}`;

function journeyWith() {
  const slice = experience.create({ title: '', preset: 'half-day', language: 'de', today: '2027-03-31', newId });
  slice.phases = {};
  for (const [id, name] of [
    ['buy', 'Kaufen'],
    ['use', 'Nutzen'],
  ] as const) {
    experienceCommands.addPhase(slice, { id, name });
    experienceCommands.addTouchpoint(slice, { id: `${id}-bill`, phase: id, title: 'Rechnung' });
  }
  experienceCommands.addTouchpoint(slice, { id: 'shop', phase: 'buy', title: 'Laden' });
  return slice;
}

test('Places are phases and touchpoints in the order of the journey; a shared name has its phase behind it', () => {
  expect(placesOf(journeyWith()).map(({ words }) => words)).toEqual([
    'Kaufen',
    'Rechnung (Kaufen)',
    'Laden',
    'Nutzen',
    'Rechnung (Nutzen)',
  ]);
});

test('A place is found by its name whatever its case, and shown by its present name; deleted, its words stay', () => {
  const journey = journeyWith();
  const place = placeNamed(placesOf(journey), ' LADEN');
  const painPoint = { place: 'Laden', placeId: place?.id ?? null };
  experienceCommands.updateTouchpoint(journey, { id: 'shop', change: { title: 'Filiale' } });
  expect(placeWords(painPoint, placesOf(journey))).toBe('Filiale');
  experienceCommands.removeTouchpoint(journey, { id: 'shop' });
  expect(placeWords(painPoint, placesOf(journey))).toBe('Laden');
  expect(placeNamed(placesOf(journey), '')).toBeNull();
});

test('Groups by phase follow the journey; what belongs to no phase comes last', () => {
  const slice = painPoints.create();
  for (const [id, placeId] of [
    ['a', null],
    ['b', 'use-bill'],
    ['c', 'buy'],
    ['d', 'gone'],
  ] as const) {
    painPointsCommands.addPainPoint(slice, { id, values: { title: id, placeId } });
  }
  expect(byPhase(slice, journeyWith()).map(({ phase, painPoints: own }) => [phase, own.map(({ id }) => id)])).toEqual([
    ['buy', ['c']],
    ['use', ['b']],
    [null, ['a', 'd']],
  ]);
});
