// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useRested } from './use-rested';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Shown({ text }: { text: string }) {
  return <p>{useRested(text)}</p>;
}
const shown = () => screen.getByRole('paragraph').textContent;
const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

test('follows a value when it rests, and only to its last state', () => {
  const { rerender } = render(<Shown text="a" />);
  for (const text of ['ab', 'abc', 'abcd']) {
    rerender(<Shown text={text} />);
    wait(200);
    expect(shown()).toBe('a');
  }
  wait(50);
  expect(shown()).toBe('abcd');
});
