import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { followPointer } from './follow-pointer';

/** Presses a button with pointer 1; returns the callbacks of what follows. */
function press() {
  const move = vi.fn<(event: PointerEvent) => void>();
  const end = vi.fn<(committed: boolean) => void>();
  render(
    <button type="button" onPointerDown={(event) => followPointer(event, move, end)}>
      Handle
    </button>,
  );
  fireEvent.pointerDown(screen.getByRole('button'), { pointerId: 1 });
  return { move, end };
}

test('moves and the end are heard on the window, wherever the pointer is', () => {
  const { move, end } = press();
  fireEvent.pointerMove(document.body, { pointerId: 1, clientX: 30 });
  expect(move).toHaveBeenCalledOnce();
  fireEvent.pointerUp(window, { pointerId: 1 });
  expect(end).toHaveBeenCalledExactlyOnceWith(true);
  fireEvent.pointerMove(window, { pointerId: 1 });
  fireEvent.pointerUp(window, { pointerId: 1 });
  expect(move).toHaveBeenCalledOnce();
  expect(end).toHaveBeenCalledOnce();
});

test('other pointers are ignored', () => {
  const { move, end } = press();
  fireEvent.pointerMove(window, { pointerId: 2 });
  fireEvent.pointerUp(window, { pointerId: 2 });
  fireEvent.pointerCancel(window, { pointerId: 2 });
  expect(move).not.toHaveBeenCalled();
  expect(end).not.toHaveBeenCalled();
});

test.each([
  ['Escape', () => fireEvent.keyDown(window, { key: 'Escape' })],
  ['pointercancel', () => fireEvent.pointerCancel(window, { pointerId: 1 })],
])('%s ends it without a commit', (_, cancel) => {
  const { end } = press();
  fireEvent.keyDown(window, { key: 'Shift' });
  expect(end).not.toHaveBeenCalled();
  cancel();
  expect(end).toHaveBeenCalledExactlyOnceWith(false);
});
