import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { renderInSession } from '../../test/support/render-step';
import { inOrder } from '../../workshop/collection';
import { workshopFactsCommands as commands } from '../../workshop/facts/commands';
import { openDrafts } from '../shell/drafts';
import { useWindowState } from '../shell/window-state';
import { EmptyChairPanel } from './empty-chair-panel';

beforeEach(() => openDrafts({}, async () => undefined));

test('Enter records what is said for the step on screen, above what was said in others', async () => {
  const { user, saved } = await renderInSession('intent', EmptyChairPanel, {
    prepare: ({ workshop }) => {
      workshop.emptyChair.name = 'Sandra, 47';
      commands.recordSaying(workshop, {
        id: 'earlier',
        step: 'kickoff',
        text: 'You said customer focus',
        at: '2027-03-31T09:00:00.000Z',
      });
    },
  });
  expect(screen.getByText(/There is growth in your sentence/)).toBeDefined();
  await user.type(screen.getByRole('textbox'), 'Not on my side{Shift>}{Enter}{/Shift}so far{Enter}');
  const sayings = inOrder((await saved()).workshop.sayings).map(([, { text, step }]) => [step, text]);
  expect(sayings).toEqual([
    ['kickoff', 'You said customer focus'],
    ['intent', 'Not on my side\nso far'],
  ]);
  const sections = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(sections).toEqual(['The empty chair asks', 'Said in this step', 'Said in other steps']);
  const [here] = screen.getAllByRole('list');
  if (!here) throw new Error('No list');
  await user.click(within(here).getByRole('button', { name: /Delete/ }));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(Object.keys((await saved()).workshop.sayings)).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Go to Kick-off' }));
  expect(useWindowState.getState().step).toBe('kickoff');
});
