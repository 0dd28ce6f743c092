import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useGripDrag } from './use-grip-drag';

function Rows({ move }: { move: (id: string, place: string) => void }) {
  const drag = useGripDrag<string>({
    type: 'application/x-row',
    row: 'item',
    placeAt: ({ target }) => (target instanceof HTMLElement ? (target.dataset['box'] ?? null) : null),
    move,
  });
  return (
    <div data-testid="area" {...drag.area}>
      <p data-item="bill">
        <span {...drag.grip}>grip</span>
      </p>
      <p data-box="now">{drag.place === 'now' ? 'here' : 'now'}</p>
      <p>nowhere</p>
    </div>
  );
}

function drag(kind: 'dragStart' | 'dragOver' | 'drop', on: HTMLElement): Event {
  const event = createEvent[kind](on);
  Object.defineProperty(event, 'dataTransfer', { value: { setData: () => undefined, setDragImage: () => undefined } });
  fireEvent(on, event);
  return event;
}

test('A row is moved to the place below the pointer, and that place is shown meanwhile', () => {
  const move = vi.fn<(id: string, place: string) => void>();
  render(<Rows move={move} />);
  // Something from outside is no row.
  expect(drag('dragOver', screen.getByText('now')).defaultPrevented).toBe(false);
  drag('dragStart', screen.getByText('grip'));
  expect(drag('dragOver', screen.getByText('now')).defaultPrevented).toBe(true);
  expect(screen.getByText('here')).toBeTruthy();
  expect(drag('dragOver', screen.getByText('nowhere')).defaultPrevented).toBe(false);
  drag('drop', screen.getByText('nowhere'));
  expect(move).not.toHaveBeenCalled();
  drag('drop', screen.getByText('now'));
  expect(move).toHaveBeenCalledExactlyOnceWith('bill', 'now');
  drag('drop', screen.getByText('now'));
  expect(move).toHaveBeenCalledOnce();
});
