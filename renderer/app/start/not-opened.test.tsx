import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startLanguage } from '../../shell/i18n';
import { NotOpened } from './not-opened';

const opening = vi.hoisted(() => ({ attempts: 0 }));
vi.mock('../session-lifecycle', () => ({
  retryOpening: async () => void (opening.attempts += 1),
  openSession: async () => undefined,
  leaveSession: async () => undefined,
}));
vi.mock('../../bridge', () => ({ request: {}, on: () => () => undefined }));

beforeEach(async () => {
  await startLanguage('en');
  opening.attempts = 0;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

function show(isUnreadable: boolean): void {
  const result = { status: 'failed', problem: 'failed', isUnreadable } as const;
  render(<NotOpened place={{ name: 'not-opened', key: 'Tag', result }} />);
}

test('a file that cannot be read is tried again, less and less often', async () => {
  show(true);
  await act(() => vi.advanceTimersByTimeAsync(4500));
  expect(opening.attempts).toBe(2);
  await act(() => vi.advanceTimersByTimeAsync(600_000));
  expect(opening.attempts).toBeLessThan(30);
  expect(opening.attempts).toBeGreaterThan(15);
});

test('any other failure is shown and not tried again by itself', async () => {
  show(false);
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(opening.attempts).toBe(0);
  expect(screen.getByText('An error occurred while opening. Nothing has been changed.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});
