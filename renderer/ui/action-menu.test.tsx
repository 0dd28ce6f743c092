import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ActionMenu } from './action-menu';

const rename = vi.fn<() => void>();
const remove = vi.fn<() => void>();
const actions = [
  { id: 'rename', text: 'Rename', onAction: rename },
  { id: 'remove', text: 'Delete', danger: true, isDisabled: true, onAction: remove },
];

test('a menu opens by its button, runs an action and closes', async () => {
  const user = userEvent.setup();
  render(<ActionMenu label="Actions for A" icon={<svg />} actions={actions} />);
  expect(screen.queryByRole('menu')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Actions for A' }));
  await user.click(screen.getByRole('menuitem', { name: 'Delete' }));
  expect(remove).not.toHaveBeenCalled();
  await user.click(screen.getByRole('menuitem', { name: 'Rename' }));
  expect(rename).toHaveBeenCalledOnce();
  expect(screen.queryByRole('menu')).toBeNull();
});

test('by keyboard it returns the focus to its button', async () => {
  const user = userEvent.setup();
  render(<ActionMenu label="Actions for A" icon={<svg />} actions={actions} />);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: 'Rename' }));
  await user.keyboard('{Escape}');
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Actions for A' })));
});

test('actions that are expensive to determine are determined when the menu opens', async () => {
  const user = userEvent.setup();
  const determine = vi.fn<() => typeof actions>(() => actions);
  render(<ActionMenu label="Actions for A" icon={<svg />} actions={determine} />);
  expect(determine).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Actions for A' }));
  expect(determine).toHaveBeenCalled();
  expect(screen.getByRole('menuitem', { name: 'Rename' })).toBeTruthy();
});
