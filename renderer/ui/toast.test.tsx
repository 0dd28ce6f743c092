import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dismissToasts, showToast, ToastRegion } from './toast';

beforeEach(() => {
  vi.useFakeTimers();
  render(<ToastRegion label="Notices" closeLabel="Close notice" />);
});

afterEach(() => {
  act(() => void vi.runAllTimers());
  vi.useRealTimers();
});

const show = (...args: Parameters<typeof showToast>) => {
  let dismiss = () => {};
  act(() => {
    dismiss = showToast(...args);
  });
  return () => act(dismiss);
};
const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
const notices = () => screen.queryAllByRole('button', { name: 'Close notice' }).length;

test('a toast is announced, and goes away after five seconds', () => {
  show('Saved.');
  expect(screen.getByRole('region', { name: 'Notices' }).getAttribute('aria-live')).toBe('polite');
  expect(screen.getByText('Saved.')).toBeTruthy();
  wait(4_999);
  expect(notices()).toBe(1);
  wait(1);
  expect(notices()).toBe(0);
});

test('with an action it stays for ten seconds; the action runs once and takes it away', () => {
  const run = vi.fn<() => void>();
  show('Deleted.', { text: 'Undo', run });
  wait(9_999);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(run).toHaveBeenCalledOnce();
  expect(notices()).toBe(0);
});

test('it is closed by its button, or by the code that showed it', () => {
  show('One');
  fireEvent.click(screen.getByRole('button', { name: 'Close notice' }));
  expect(notices()).toBe(0);
  const dismiss = show('Two');
  dismiss();
  expect(notices()).toBe(0);
});

test('one is shown at a time: the next one waits until the first has been readable', () => {
  for (const text of ['One', 'Two']) show(text);
  expect(notices()).toBe(1);
  wait(2_499);
  expect(screen.getByText('One')).toBeTruthy();
  wait(1);
  expect(screen.getByText('Two')).toBeTruthy();
  expect(notices()).toBe(1);
  wait(4_999);
  expect(notices()).toBe(1);
  wait(1);
  expect(notices()).toBe(0);
});

test('one that waits shortens the first by what it was shown already', () => {
  show('One', { text: 'Undo', run: () => {} });
  wait(4_000);
  show('Two');
  wait(1);
  expect(screen.getByText('Two')).toBeTruthy();
});

test('a toast replaces one with the same topic at once', () => {
  show('Undone: one', null, 'undo');
  show('Undone: two', null, 'undo');
  expect(screen.getByText('Undone: two')).toBeTruthy();
  expect(notices()).toBe(1);
});

test('all of them go with their screen', () => {
  for (const text of ['One', 'Two']) show(text);
  act(dismissToasts);
  expect(notices()).toBe(0);
});
