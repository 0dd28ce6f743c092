import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button, IconButton } from './button';

test('a button runs its action by pointer and by key, unless it is disabled', async () => {
  const user = userEvent.setup();
  const onPress = vi.fn<() => void>();
  const { rerender } = render(<Button onPress={onPress}>Save</Button>);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.keyboard('{Enter} ');
  expect(onPress).toHaveBeenCalledTimes(3);
  rerender(
    <Button onPress={onPress} isDisabled>
      Save
    </Button>,
  );
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(onPress).toHaveBeenCalledTimes(3);
});

test('an icon button has its label as name, and shows it with its key when it gets the focus', async () => {
  const user = userEvent.setup();
  render(
    <IconButton label="Undo" shortcut="Ctrl Z">
      <svg aria-hidden />
    </IconButton>,
  );
  expect(screen.queryByRole('tooltip')).toBeNull();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
  expect(screen.getByRole('tooltip').textContent).toBe('UndoCtrl Z');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('tooltip')).toBeNull();
});

test('a word beside the icon is not part of the name; a toggle says whether it is on', () => {
  render(
    <IconButton label="Show guide" word="Guide" pressed>
      <svg aria-hidden />
    </IconButton>,
  );
  const button = screen.getByRole('button', { name: 'Show guide', pressed: true });
  expect(button.textContent).toBe('Guide');
});
