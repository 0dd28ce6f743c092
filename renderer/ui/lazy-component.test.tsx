import { act, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { lazyComponent } from './lazy-component';

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;
const Loading = () => <p>Loading</p>;

test('shows the fallback until the code is there, and loads it once', async () => {
  let arrive: (component: typeof Greeting) => void = () => {};
  const load = vi.fn<() => Promise<typeof Greeting>>(() => new Promise((resolve) => (arrive = resolve)));
  const Lazy = lazyComponent(load, Loading);
  expect(load).not.toHaveBeenCalled();
  const { rerender } = render(<Lazy name="A" />);
  expect(screen.getByText('Loading')).toBeTruthy();
  await act(async () => arrive(Greeting));
  expect(screen.getByText('Hello A')).toBeTruthy();
  rerender(<Lazy key="again" name="B" />);
  expect(screen.getByText('Hello B')).toBeTruthy();
  expect(load).toHaveBeenCalledOnce();
});

test('preloaded code is shown at once', async () => {
  const Lazy = lazyComponent(async () => Greeting, Loading);
  await Lazy.preload();
  render(<Lazy name="A" />);
  expect(screen.getByText('Hello A')).toBeTruthy();
});

test('preload rejects when the code cannot be loaded, and tries again', async () => {
  const load = vi.fn<() => Promise<typeof Greeting>>(async () => Greeting).mockRejectedValueOnce(new Error('gone'));
  const Lazy = lazyComponent(load);
  await expect(Lazy.preload()).rejects.toThrow('gone');
  await Lazy.preload();
  render(<Lazy name="A" />);
  expect(screen.getByText('Hello A')).toBeTruthy();
});
