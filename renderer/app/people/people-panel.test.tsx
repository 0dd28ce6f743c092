import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderInSession } from '../../../test/support/render-step';
import { workshopFactsCommands as commands } from '../../../workshop/facts/commands';
import type { SessionDocument } from '../../../workshop/session-schema';
import { useWindowState } from '../../shell/window-state';
import { PeoplePanel } from './people-panel';

const names = ['Ada', 'Ben', 'Cem', 'Dora', ''];

function seat({ workshop }: SessionDocument): void {
  for (const name of names) {
    commands.addParticipant(workshop, { id: name || 'nameless', participant: { name, role: '', function: 'it' } });
  }
}

test('A press marks who has spoken in this step, another one takes it back, and other steps begin anew', async () => {
  const { user, replica, saved } = await renderInSession('intent', PeoplePanel, { prepare: seat });
  expect(screen.getByText('4 people have not spoken yet. Only you see this.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Ada' }));
  await user.click(screen.getByRole('button', { name: 'Ben' }));
  await user.click(screen.getByRole('button', { name: 'Ben' }));
  expect(screen.getByText('3 people have not spoken yet. Only you see this.')).toBeDefined();
  expect((await saved()).workshop.spoken).toEqual({ intent: { Ada: true } });
  expect(replica.store.getState().undo.intent ?? null).toBeNull();
  act(() => useWindowState.setState({ step: 'roadmap' }));
  expect(screen.getByText('4 people have not spoken yet. Only you see this.')).toBeDefined();
  act(() => useWindowState.setState({ step: 'intent' }));
  await user.click(screen.getByRole('button', { name: 'Start again' }));
  expect((await saved()).workshop.spoken).toEqual({});
});

test('An order and groups are drawn, people are kept apart, and it is all there when the drawer is opened again', async () => {
  const { user, saved } = await renderInSession('intent', PeoplePanel, { prepare: seat });
  await user.click(screen.getByRole('button', { name: 'Draw an order' }));
  const order = within(screen.getByRole('list', { name: 'Random order' })).getAllByRole('listitem');
  expect(order.map(({ textContent }) => textContent).sort()).toEqual(['Ada', 'Ben', 'Cem', 'Dora']);
  const size = screen.getByRole('textbox', { name: 'People in a group, at most' });
  await user.clear(size);
  await user.type(size, '2');
  await user.click(screen.getByRole('button', { name: /Keep apart/ }));
  await user.click(screen.getByRole('option', { name: 'Ada' }));
  await user.click(screen.getByRole('button', { name: /^Name and|and$/ }));
  await user.click(screen.getByRole('option', { name: 'Ben' }));
  await user.click(screen.getByRole('button', { name: 'Make groups' }));
  const groups = screen.getAllByRole('heading', { name: /^Group \d$/ }).map((heading) => {
    const people = heading.nextElementSibling?.querySelectorAll('li') ?? [];
    return [...people].map(({ textContent }) => textContent);
  });
  expect(groups.flat().sort()).toEqual(['Ada', 'Ben', 'Cem', 'Dora']);
  expect(groups.map(({ length }) => length)).toEqual([2, 2]);
  expect(groups.some((group) => group.includes('Ada') && group.includes('Ben'))).toBe(false);
  expect(JSON.stringify(await saved())).not.toContain('apart');
  await user.click(screen.getByRole('button', { name: 'May be together: Ada and Ben' }));
  expect(screen.queryByRole('list', { name: 'Keep apart' })).toBeNull();
});

test('Without people it leads to the kick-off, and energisers are there', async () => {
  const { user } = await renderInSession('intent', PeoplePanel);
  expect(screen.getAllByText(/(movement|question), \d min/)).toHaveLength(12);
  await user.click(screen.getByRole('button', { name: 'Go to the kick-off' }));
  expect(useWindowState.getState().step).toBe('kickoff');
});
