import { expect, test } from 'vitest';
import { inOrder } from '../collection';
import { operationsCommands as commands } from './commands';
import { gapBarsData, gapsAlt, gapText } from './gaps';
import { operations } from './operations';
import { operationsOutline } from './outline';
import type { Operations } from './schema';

function withChanges(...texts: string[]): Operations {
  const slice: Operations = operations.create();
  for (const text of texts) commands.addChange(slice, { id: text, lever: 'culture', text });
  return slice;
}

const changes = (slice: Operations) => inOrder(slice.changes).map(([, { text }]) => text);

test('changes move among those of their lever', () => {
  const slice = withChanges('a', 'b', 'c');
  commands.addChange(slice, { id: 'x', lever: 'talent', text: 'x' });
  commands.moveChange(slice, { id: 'c', index: 0 });
  commands.removeChange(slice, { id: 'b' });
  expect(changes(slice).filter((text) => text !== 'x')).toEqual(['c', 'a']);
});

test('items that another window has deleted are left alone', () => {
  const slice = withChanges('a');
  commands.writeChange(slice, { id: 'gone', text: 'b' });
  commands.moveChange(slice, { id: 'gone', index: 0 });
  commands.linkInitiative(slice, { id: 'gone', initiative: 'i' });
  commands.updateAgent(slice, { id: 'gone', change: { name: 'b' } });
  commands.moveAgent(slice, { id: 'gone', index: 0 });
  commands.removeParticipation(slice, { function: 'it' });
  expect(slice).toEqual(withChanges('a'));
});

test('a function gets its entry with the first words, and keeps the other field', () => {
  const slice: Operations = operations.create();
  commands.updateParticipation(slice, { function: 'finance', change: { stops: 'a' } });
  commands.updateParticipation(slice, { function: 'finance', change: { contributes: 'b' } });
  expect(slice.participation).toEqual({ finance: { contributes: 'b', stops: 'a' } });
});

test('rows of a list are added at the end, changed, moved and removed', () => {
  const slice: Operations = operations.create();
  for (const id of ['a', 'b', 'c']) commands.addMetric(slice, { id, values: { internal: id } });
  commands.updateMetric(slice, { id: 'b', change: { customer: 'B' } });
  commands.moveMetric(slice, { id: 'c', index: 0 });
  commands.removeMetric(slice, { id: 'a' });
  expect(inOrder(slice.metrics).map(([, row]) => [row.internal, row.customer])).toEqual([
    ['c', ''],
    ['b', 'B'],
  ]);
});

test('a lever is done with its gap, and a change unless there is no gap', () => {
  const slice = withChanges('a');
  expect(operations.progress(slice)).toBe(0);
  commands.updateLever(slice, { lever: 'culture', change: { gap: 3 } });
  commands.updateLever(slice, { lever: 'talent', change: { gap: 2 } });
  commands.updateLever(slice, { lever: 'metrics', change: { gap: 0 } });
  expect(operations.progress(slice)).toBe(0.2);
});

test('gaps are said in words', () => {
  const slice: Operations = operations.create();
  expect(gapsAlt(gapBarsData(slice.levers, 'en'), 'en')).toBe('No gap rated yet.');
  commands.updateLever(slice, { lever: 'culture', change: { gap: 2 } });
  expect(gapsAlt(gapBarsData(slice.levers, 'de'), 'de')).toBe(
    'Balken der Lücke je Hebel, von 0 (keine) bis 3 (groß). Kultur: 2 – deutlich.',
  );
  expect([null, 0, 3].map((size) => gapText(size as 0 | 3 | null, 'en'))).toEqual([
    'still open',
    '0 – none',
    '3 – large',
  ]);
});

test('nothing empty is printed', () => {
  const slice: Operations = operations.create();
  commands.addChange(slice, { id: 'a', lever: 'culture', text: ' ' });
  commands.addAgent(slice, { id: 'b' });
  commands.updateParticipation(slice, { function: 'it', change: {} });
  expect(operationsOutline(slice, 'de', new Map())).toEqual([]);
});

test('everything that was written is printed, with the initiatives made of changes', () => {
  const slice = withChanges('change');
  commands.linkInitiative(slice, { id: 'change', initiative: 'i' });
  commands.updateLever(slice, { lever: 'culture', change: { today: 'today', needed: 'needed', gap: 1 } });
  commands.updateParticipation(slice, { function: 'it', change: { contributes: 'contributes', stops: 'stops' } });
  commands.addAgent(slice, { id: 'a', values: { name: 'agent', task: 'task' } });
  commands.addLeader(slice, { id: 'l', values: { name: 'leader', does: 'does', when: 'when' } });
  commands.addMetric(slice, { id: 'm', values: { internal: 'internal', customer: 'outside', source: 'source' } });
  const printed = JSON.stringify(operationsOutline(slice, 'en', new Map([['i', '7 Initiative']])));
  for (const text of [
    'today',
    'needed',
    '1 – small',
    'change',
    '7 Initiative',
    'contributes',
    'stops',
    'agent',
    'task',
  ]) {
    expect(printed).toContain(text);
  }
  for (const text of ['leader', 'does', 'when', 'internal', 'outside', 'source']) expect(printed).toContain(text);
  expect(printed).not.toMatch(/NaN|undefined/);
});
