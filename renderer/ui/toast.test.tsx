import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showToast, ToastRegion } from './toast';

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

test('three are shown at most: the oldest gives way', () => {
  for (const text of ['One', 'Two', 'Three', 'Four']) show(text);
  expect(screen.queryByText('One')).toBeNull();
  expect(notices()).toBe(3);
});
