import { expect, test } from 'vitest';
import { inOrder } from '../collection';
import { intentCommands as commands } from './commands';
import { intent } from './intent';
import { intentOutline } from './outline';
import { positionText } from './position-text';
import { proposedStatement } from './proposed-statement';
import type { Intent } from './schema';
import { intentSourceMaterial } from './source-material';

function withAlternatives(answer: string, ...texts: string[]): Intent {
  const slice = intent.create();
  commands.writeAnswer(slice, { question: 'goal', answer });
  for (const text of texts) commands.addAlternative(slice, { question: 'goal', id: text, text });
  return slice;
}

const goal = ({ questions }: Intent) => [
  questions.goal.answer,
  ...inOrder(questions.goal.alternatives).map(([, { text }]) => text),
];

test('an alternative that becomes the answer changes places with it', () => {
  const slice = withAlternatives('a', 'b', 'c');
  commands.chooseAlternative(slice, { question: 'goal', id: 'c' });
  expect(goal(slice)).toEqual(['c', 'b', 'a']);
});

test('a blank answer leaves no alternative behind', () => {
  const slice = withAlternatives(' ', 'b');
  commands.chooseAlternative(slice, { question: 'goal', id: 'b' });
  expect(goal(slice)).toEqual(['b']);
});

test('alternatives are moved and removed; those another window has deleted are left alone', () => {
  const slice = withAlternatives('a', 'b', 'c', 'd');
  commands.moveAlternative(slice, { question: 'goal', id: 'd', index: 0 });
  commands.removeAlternative(slice, { question: 'goal', id: 'b' });
  for (const name of ['moveAlternative', 'removeAlternative', 'chooseAlternative', 'writeAlternative'] as const) {
    commands[name](slice, { question: 'goal', id: 'gone', index: 0, text: '' });
  }
  expect(goal(slice)).toEqual(['a', 'd', 'c']);
});

test('a position is whole and never beyond a pole', () => {
  const slice = intent.create();
  commands.setPriority(slice, { priority: 'care', side: 'today', position: 9 });
  commands.setPriority(slice, { priority: 'care', side: 'target', position: -2.4 });
  expect(slice.priorities.care).toMatchObject({ today: 5, target: -2 });
  expect(positionText('care', 5, 'en')).toBe('5 of 5 towards “Hunting new ones”');
  expect(positionText('care', -2, 'de')).toBe('2 von 5 zu „Bestehende Kundschaft pflegen“');
  expect(positionText('care', 0, 'en')).toBe('in the middle');
  expect(positionText('care', null, 'en')).toBe('still open');
});

test('the suggestion is one sentence of the first sentences, and leaves open questions out', () => {
  const slice = withAlternatives('Wir halten, was wir versprechen, z. B. Termine. Immer.', 'nicht dabei');
  expect(proposedStatement(slice, 'de')).toBe('Wir halten, was wir versprechen, z. B. Termine.');
  commands.writeAnswer(slice, { question: 'growth', answer: 'wer bleibt, empfiehlt uns' });
  expect(proposedStatement(slice, 'de')).toBe(
    'Wir halten, was wir versprechen, z. B. Termine; dadurch wachsen wir: wer bleibt, empfiehlt uns.',
  );
  expect(proposedStatement(intent.create(), 'en')).toBe('');
});

test('progress counts answers, priorities, shifts, needs and the statement', () => {
  const slice = intent.create();
  expect(intent.progress(slice)).toBe(0);
  commands.writeStatement(slice, { statement: 'a' });
  expect(intent.progress(slice)).toBe(1 / 16);
});

test('nothing empty is printed', () => {
  expect(intentOutline(intent.create(), 'de')).toEqual([]);
  const slice = withAlternatives('', 'b', ' ');
  commands.addConflict(slice, { id: 'x' });
  const blocks = intentOutline(slice, 'en');
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'table']);
});

test('everything that was written is printed', () => {
  const slice = withAlternatives('answer', 'other');
  commands.setPriority(slice, { priority: 'benefit', side: 'today', position: 3 });
  commands.writeException(slice, { priority: 'care', exception: 'exception' });
  commands.updateShift(slice, { shift: 'wishes', change: { meaning: 'meaning', sign: 'sign' } });
  commands.writeNeed(slice, { party: 'employees', need: 'need' });
  commands.addConflict(slice, { id: 'x' });
  commands.updateConflict(slice, {
    id: 'x',
    change: { text: 'conflict', rule: 'rule', between: 'business-customers' },
  });
  commands.writeStatement(slice, { statement: 'statement' });
  const printed = JSON.stringify(intentOutline(slice, 'en'));
  for (const text of [
    'answer',
    'other',
    '3 of 5 towards “Internal convenience”',
    'exception',
    'meaning',
    'sign',
    'need',
    'conflict',
    'rule',
    'Business and customers',
    'statement',
  ]) {
    expect(printed).toContain(text);
  }
  expect(printed).not.toMatch(/NaN|undefined/);
});

test('statement, answers and shifts are offered to the press release', () => {
  const slice = withAlternatives('goal');
  commands.writeStatement(slice, { statement: 'statement' });
  const offered = intentSourceMaterial(slice, 'en').filter(({ text }) => text !== '');
  expect(offered.map(({ text, about }) => [text, about])).toEqual([
    ['statement', 'Intent in one sentence'],
    ['goal', 'Which goal do we pursue with customer obsession?'],
  ]);
});
