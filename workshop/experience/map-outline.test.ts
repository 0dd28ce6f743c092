import { expect, test } from 'vitest';
import { textOf } from '../document';
import { experienceCommands as commands } from './commands';
import { journeyMapOutline } from './map-outline';
import type { Experience } from './schema';

/** A journey of phases with some touchpoints each. */
function journeyOf(...counts: number[]): Experience {
  const slice: Experience = { phases: {}, touchpoints: {}, targetEmotions: {}, statement: '' };
  for (const [index, count] of counts.entries()) {
    commands.addPhase(slice, { id: `phase-${index}`, name: `Phase ${index + 1}` });
    for (let stop = 0; stop < count; stop += 1) {
      const id = `stop-${index}-${stop}`;
      commands.addTouchpoint(slice, { id, phase: `phase-${index}`, title: `Stop ${stop + 1}` });
      commands.updateTouchpoint(slice, { id, change: { does: 'Waits', today: -2 } });
    }
  }
  return slice;
}

const sheets = (slice: Experience) =>
  journeyMapOutline(slice, 'en').flatMap((block) => (block.kind === 'table' ? [block] : []));

test('eight phases of five touchpoints are four sheets of two whole phases', () => {
  const tables = sheets(journeyOf(5, 5, 5, 5, 5, 5, 5, 5));
  expect(tables.map(({ groups }) => groups?.map(({ text, span }) => `${text} ${span}`))).toEqual([
    ['Phase 1 5', 'Phase 2 5'],
    ['Phase 3 5', 'Phase 4 5'],
    ['Phase 5 5', 'Phase 6 5'],
    ['Phase 7 5', 'Phase 8 5'],
  ]);
  expect(tables[1]?.caption).toBe('Sheet 2 of 4');
  expect(tables[1]?.header.slice(0, 2)).toEqual(['Touchpoint', '11 Stop 1']);
});

test('a phase of more touchpoints than fit a sheet continues on the next', () => {
  const tables = sheets(journeyOf(13, 6));
  expect(tables.map(({ header }) => header.length - 1)).toEqual([10, 9]);
  expect(tables[1]?.groups).toEqual([
    { text: 'Phase 1', span: 3 },
    { text: 'Phase 2', span: 6 },
  ]);
});

test('rows without a word are left out, and so are touchpoints that were only added', () => {
  const slice = journeyOf(1, 0);
  commands.addTouchpoint(slice, { id: 'empty', phase: 'phase-1', title: '' });
  const [table] = sheets(slice);
  expect(table?.header).toEqual(['Touchpoint', '1 Stop 1']);
  expect(table?.rows.map((row) => row.map(textOf))).toEqual([
    ['What the customer does', 'Waits'],
    ['Today', '−2'],
    ['Evidence', 'Assumed'],
  ]);
  expect(journeyMapOutline(journeyOf(), 'en')).toEqual([]);
});
