import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderStep } from '../../../test/support/render-step';
import { intentCommands as commands } from '../../../workshop/intent/commands';

const track = () => within(screen.getByRole('group', { name: 'Customer benefit – Internal convenience' }));

test('a position is set, moved and cleared with keys, and is said in words', async () => {
  const { user, saved } = await renderStep('intent');
  const today = track().getByRole('slider', { name: /^Today/ });
  expect(today.getAttribute('aria-valuetext')).toBe('still open');
  today.focus();
  await user.keyboard('{Enter}');
  expect(today.getAttribute('aria-valuetext')).toBe('in the middle');
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(today.getAttribute('aria-valuetext')).toBe('2 of 5 towards “Customer benefit”');
  await user.keyboard('{End}{ArrowRight}');
  expect((await saved()).steps.intent.priorities.benefit).toMatchObject({ today: 5, target: null });
  await user.keyboard('{Delete}');
  expect((await saved()).steps.intent.priorities.benefit.today).toBeNull();
});

test('a new alternative has the focus, and changes places with the answer', async () => {
  const { user, saved } = await renderStep('intent');
  const question = 'How does it drive growth?';
  await user.type(screen.getByRole('textbox', { name: question }), 'a');
  await user.click(screen.getAllByRole('button', { name: 'Add an alternative' })[2] ?? document.body);
  await user.keyboard('b');
  await user.click(screen.getByRole('button', { name: 'Actions: b' }));
  await user.click(screen.getByRole('menuitem', { name: 'Make it the answer' }));
  const { growth } = (await saved()).steps.intent.questions;
  expect([growth.answer, ...Object.values(growth.alternatives).map(({ text }) => text)]).toEqual(['b', 'a']);
});

test('the suggestion fills an empty sentence at a press, and stays out of a written one', async () => {
  const { user, saved } = await renderStep('intent', {
    prepare: ({ steps }) => commands.writeAnswer(steps.intent, { question: 'goal', answer: 'We keep our word.' }),
  });
  await user.click(screen.getByRole('button', { name: 'Use the suggestion' }));
  expect((await saved()).steps.intent.statement).toBe('We keep our word.');
  expect(screen.queryByRole('button', { name: /suggestion/ })).toBeNull();
  await user.type(screen.getByRole('textbox', { name: 'Intent in one sentence' }), ' Always.');
  await user.click(screen.getByRole('button', { name: 'Compare with the suggestion from the answers' }));
  expect(screen.getByRole('group', { name: 'Suggestion from your answers' }).querySelector('del')).toBeTruthy();
  expect((await saved()).steps.intent.statement).toBe('We keep our word. Always.');
});

test('read-only, the intent shows its content and no tools', async () => {
  await renderStep('intent', {
    readOnly: true,
    prepare: ({ steps }) => {
      commands.writeAnswer(steps.intent, { question: 'goal', answer: 'goal' });
      commands.addAlternative(steps.intent, { question: 'goal', id: 'a', text: 'other' });
      commands.addConflict(steps.intent, { id: 'c', values: { text: 'conflict' } });
    },
  });
  expect(screen.getByDisplayValue('other')).toBeTruthy();
  expect(screen.getByDisplayValue('conflict')).toBeTruthy();
  const names = screen
    .queryAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? button.textContent);
  expect(names.filter((name) => /Add|Actions|suggestion/.test(name ?? ''))).toEqual([]);
  expect(
    track()
      .getByRole('slider', { name: /^Today/ })
      .getAttribute('aria-readonly'),
  ).toBe('true');
});
