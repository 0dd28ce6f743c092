import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderStep } from '../../../test/support/render-step';
import { workshopFacts } from '../../../workshop/facts/facts';
import { operationsCommands as commands } from '../../../workshop/operations/commands';

test('a change becomes an initiative with its lever once, and again when that is deleted', async () => {
  const { user, saved, replica } = await renderStep('operations', {
    prepare: ({ steps }) => commands.addChange(steps.operations, { id: 'c', lever: 'culture', text: 'Decide at once' }),
  });
  await user.click(screen.getByRole('button', { name: 'Send to the roadmap as an initiative: Decide at once' }));
  const session = await saved();
  const [[id, initiative] = []] = Object.entries(session.steps.roadmap.initiatives);
  expect(initiative).toMatchObject({ title: 'Decide at once', lever: 'culture' });
  expect(session.steps.operations.changes['c']?.initiative).toBe(id);
  expect(screen.queryByRole('button', { name: /^Send to the roadmap/ })).toBeNull();
  replica.edit('roadmap', 'removeInitiative', { id: id ?? '' });
  expect(await screen.findByRole('button', { name: /^Send to the roadmap/ })).toBeTruthy();
});

test('the gaps are drawn and in a table as soon as one is rated', async () => {
  const { user } = await renderStep('operations');
  expect(screen.queryByRole('img')).toBeNull();
  await user.click(within(screen.getByRole('listitem', { name: 'Talent' })).getByRole('radio', { name: '2 – clear' }));
  expect(screen.getByRole('img', { name: /Talent: 2 – clear/ })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Talent 2 – clear' })).toBeTruthy();
});

test('the functions of the participants have a row that stays; others can be removed', async () => {
  await renderStep('operations', {
    prepare: ({ workshop, steps }) => {
      const participant = { name: 'Ada', role: '', function: 'finance' } as const;
      workshopFacts.commands.addParticipant(workshop, { id: 'p', participant });
      commands.updateParticipation(steps.operations, { function: 'it', change: { stops: 'a' } });
    },
  });
  expect(screen.getByRole('listitem', { name: 'Finance' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Remove function: Finance' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Remove function: IT' })).toBeTruthy();
});

test('Enter adds the next row with the focus in it, but no second empty one', async () => {
  const { user, saved } = await renderStep('operations');
  await user.click(screen.getByRole('button', { name: 'Add a metric' }));
  await user.keyboard('Calls per hour{Enter}Orders received{Enter}{Enter}');
  const rows = Object.values((await saved()).steps.operations.metrics).map(({ internal }) => internal);
  expect(rows).toEqual(['Calls per hour', 'Orders received', '']);
});

test('a deleted row is offered back', async () => {
  const { user, saved } = await renderStep('operations', {
    prepare: ({ steps }) => commands.addAgent(steps.operations, { id: 'a', values: { name: 'Ada', task: 'task' } }),
  });
  await user.click(screen.getByRole('button', { name: 'Actions: Ada' }));
  await user.click(screen.getByRole('menuitem', { name: 'Delete' }));
  expect((await saved()).steps.operations.agents).toEqual({});
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect((await saved()).steps.operations.agents['a']).toMatchObject({ name: 'Ada', task: 'task' });
});

test('the intent stands above the levers', async () => {
  await renderStep('operations', {
    prepare: ({ steps }) => {
      steps.intent.statement = 'We keep our word.';
    },
  });
  expect(screen.getByText('We keep our word.')).toBeTruthy();
});

test('read-only, the review shows its content and no tools', async () => {
  await renderStep('operations', {
    readOnly: true,
    prepare: ({ steps }) => commands.addChange(steps.operations, { id: 'c', lever: 'culture', text: 'Decide at once' }),
  });
  expect(screen.getByDisplayValue('Decide at once')).toBeTruthy();
  const names = screen
    .queryAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? button.textContent);
  expect(names.filter((name) => /^(Add|Actions|Send|Remove)/.test(name ?? ''))).toEqual([]);
});
