// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Gradual, GradualProvider } from './gradual';

let idle: (() => void)[] = [];

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  vi.stubGlobal('cancelIdleCallback', (handle: number) => idle.splice(handle - 1, 1, () => {}));
});
afterEach(() => vi.unstubAllGlobals());

function List({ names, isWhole = false }: { names: readonly string[]; isWhole?: boolean }) {
  return (
    <GradualProvider isWhole={isWhole}>
      <Gradual portion={2}>
        {names.map((name) => (
          <button key={name}>{name}</button>
        ))}
      </Gradual>
    </GradualProvider>
  );
}

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const shown = () => screen.getAllByRole('button').map(({ textContent }) => textContent);
const idleMoment = () => act(() => idle.splice(0).forEach((run) => run()));

test('shows the first items at once and the others in idle moments', () => {
  render(<List names={names} />);
  expect(shown()).toEqual(['a', 'b']);
  idleMoment();
  expect(shown()).toEqual(['a', 'b', 'c', 'd']);
  idleMoment();
  expect(shown()).toEqual(names);
});

test('shows everything at once when an item is added or restored', () => {
  const { rerender } = render(<List names={names} />);
  rerender(<List names={[...names, 'new']} />);
  expect(shown()).toEqual([...names, 'new']);
  rerender(<List names={names} />);
  rerender(<List names={[...names, 'new']} />);
  expect(shown()).toEqual([...names, 'new']);
});

test('shows everything at once while an item is looked for, and keeps it', () => {
  const { rerender } = render(<List names={names} />);
  rerender(<List names={names} isWhole />);
  expect(shown()).toEqual(names);
  rerender(<List names={names} />);
  expect(shown()).toEqual(names);
});

test('Tab reaches every item in order from the first moment on', async () => {
  const user = userEvent.setup();
  render(<List names={names} />);
  screen.getByRole('button', { name: 'b' }).focus();
  await user.tab();
  expect(document.activeElement?.textContent).toBe('c');
});

test('Ctrl+F finds every item from the first moment on, other keys show nothing', async () => {
  const user = userEvent.setup();
  render(<List names={names} />);
  await user.keyboard('x');
  expect(shown()).toEqual(['a', 'b']);
  await user.keyboard('{Control>}f{/Control}');
  expect(shown()).toEqual(names);
});
