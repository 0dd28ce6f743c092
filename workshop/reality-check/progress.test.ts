import { expect, test } from 'vitest';
import { inOrder } from '../collection';
import { realityCheckCommands as commands } from './commands';
import { describeGap } from './describe';
import { realityCheckOutline } from './outline';
import { realityCheck } from './reality-check';
import { realityCheckSchema, type RealityCheck } from './schema';
import { answersOf, imageGap, pointsLeft, progressOf } from './progress';
import { pillarIds, questionIds, strategies } from './terms';

const create = () => realityCheckSchema.parse(realityCheck.create());

/** A reality check with everything that a document needs. */
function filled(): RealityCheck {
  const slice = create();
  for (const id of questionIds) commands.updateQuestion(slice, { id, change: { answer: 'yes' } });
  commands.updateSelfImage(slice, { change: { share: 68 } });
  commands.updateCustomerView(slice, { change: { share: 34 } });
  for (const id of pillarIds) commands.updatePillar(slice, { id, change: { today: 2, target: 4 } });
  for (const when of ['today', 'target'] as const) {
    commands.setPoints(slice, { when, strategy: 'customerFirst', points: 60 });
    commands.setPoints(slice, { when, strategy: 'productCentricity', points: 40 });
  }
  commands.addFigure(slice, { id: 'a', kind: 'churn' });
  commands.updateFigure(slice, { id: 'a', change: { value: 9 } });
  return slice;
}

test('an empty step has no progress and nothing to print', () => {
  expect(progressOf(create())).toBe(0);
  expect(realityCheckOutline(create(), 'de')).toEqual([]);
});

test('a filled step is complete', () => {
  expect(progressOf(filled())).toBe(1);
});

test('every no and every partly is a finding', () => {
  const slice = filled();
  commands.updateQuestion(slice, { id: 'speed', change: { answer: 'no' } });
  commands.updateQuestion(slice, { id: 'stuck', change: { answer: 'partly' } });
  commands.updateQuestion(slice, { id: 'talked', change: { answer: null } });
  expect(answersOf(slice)).toEqual({
    yes: ['journey', 'prioritised', 'measured'],
    findings: ['stuck', 'speed'],
    open: ['talked'],
  });
});

test.each([
  [68, 34, 'Wir sehen uns um 34 Prozentpunkte besser, als unsere Kundinnen und Kunden uns sehen.'],
  [34, 35, 'Unsere Kundinnen und Kunden sehen uns um 1 Prozentpunkt besser, als wir uns selbst sehen.'],
  [50, 50, 'Selbstbild und Kundensicht stimmen überein.'],
  [50, null, ''],
])('a self-image of %i against %s says so', (self, customers, sentence) => {
  const slice = create();
  commands.updateSelfImage(slice, { change: { share: self } });
  commands.updateCustomerView(slice, { change: { share: customers } });
  expect(describeGap(slice, 'de')).toBe(sentence);
});

test('what is not known has no gap', () => {
  const slice = filled();
  commands.updateCustomerView(slice, { change: { isUnknown: true } });
  expect(imageGap(slice)).toBeNull();
  expect(describeGap(slice, 'en')).toBe('We do not know what our customers would say.');
});

test('points that are left become negative when there are too many', () => {
  const slice = create();
  expect(pointsLeft(slice.orientation.today)).toBe(100);
  for (const strategy of strategies) commands.setPoints(slice, { when: 'today', strategy, points: 40 });
  expect(pointsLeft(slice.orientation.today)).toBe(-20);
});

test('figures are moved, and one that another window has deleted is left alone', () => {
  const slice = create();
  commands.addFigure(slice, { id: 'a', kind: 'nps' });
  commands.addFigure(slice, { id: 'b', kind: 'ces' });
  commands.moveFigure(slice, { id: 'b', index: 0 });
  commands.moveFigure(slice, { id: 'gone', index: 0 });
  commands.updateFigure(slice, { id: 'gone', change: { value: 1 } });
  expect(inOrder(slice.figures).map(([id]) => id)).toEqual(['b', 'a']);
  commands.removeFigure(slice, { id: 'a' });
  expect(Object.keys(slice.figures)).toEqual(['b']);
});

test('documents print a figure with its scale, origin and warning', () => {
  const slice = create();
  commands.addFigure(slice, { id: 'a', kind: 'ces' });
  commands.updateFigure(slice, { id: 'a', change: { value: 3.4, n: 24, date: '2027-02-12', source: 'Schalter' } });
  commands.addFigure(slice, { id: 'b', kind: 'nps' });
  const table = realityCheckOutline(slice, 'de').find(({ kind }) => kind === 'table');
  const rows = table?.kind === 'table' ? table.rows.map((row) => row.map(([run]) => run?.text)) : [];
  expect(rows).toEqual([
    [
      'Aufwand (CES) (Durchschnitt, Skala 1 bis 7)',
      '3,4 von 7',
      'n\u00A0=\u00A024, 12. Februar 2027, Schalter. Weniger als 30 Antworten: nur ein Hinweis, kein Beleg.',
    ],
  ]);
});
