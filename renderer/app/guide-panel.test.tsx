import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderInSession } from '../../test/support/render-step';
import { useWindowState } from '../shell/window-state';
import { GuidePanel } from './guide-panel';

const notes = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your own notes on this step' });

test('The facilitator’s notes belong to the step on screen, are undone there, and leave nothing behind when cleared', async () => {
  const { user, replica, saved } = await renderInSession('intent', GuidePanel);
  await user.type(notes(), 'Ask service first');
  expect((await saved()).workshop.facilitatorNotes).toEqual({ intent: 'Ask service first' });
  act(() => useWindowState.setState({ step: 'roadmap' }));
  expect(notes().value).toBe('');
  await user.type(notes(), 'Two hours');
  act(() => useWindowState.setState({ step: 'intent' }));
  expect(notes().value).toBe('Ask service first');
  await user.clear(notes());
  expect((await saved()).workshop.facilitatorNotes).toEqual({ roadmap: 'Two hours' });
  act(() => void replica.undo('roadmap'));
  expect((await saved()).workshop.facilitatorNotes).toEqual({});
});

test('Who may only look sees notes, and no empty field', async () => {
  const { replica } = await renderInSession('intent', GuidePanel, {
    readOnly: true,
    prepare: ({ workshop }) => {
      workshop.facilitatorNotes.roadmap = 'Two hours';
    },
  });
  expect(screen.queryByRole('textbox')).toBeNull();
  act(() => useWindowState.setState({ step: 'roadmap' }));
  expect(notes().readOnly).toBe(true);
  expect(replica.store.getState().unsent).toBe(false);
});
