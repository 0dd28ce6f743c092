// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useWidth } from './use-width';

let report: (width: number) => void = () => {};

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: (entries: { contentRect: { width: number } }[]) => void) {
        report = (width) => callback([{ contentRect: { width } }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

/** Widths of all renders. */
let widths: number[] = [];
beforeEach(() => {
  widths = [];
});

function Chart({ name }: { name: string }) {
  const [box, width] = useWidth(name, 900);
  widths.push(width);
  return <div ref={box} />;
}

test('a chart starts with the initial width, then with the last one that it had', () => {
  const { unmount } = render(<Chart name="curve" />);
  act(() => report(1234.6));
  act(() => report(100));
  expect(widths).toEqual([900, 1234, 320]);
  unmount();
  widths = [];
  render(<Chart name="curve" />);
  act(() => report(320.4));
  // Its width is known: nothing is laid out twice.
  expect(widths).toEqual([320]);
});

test('charts have widths of their own', () => {
  render(<Chart name="matrix" />);
  act(() => report(640));
  widths = [];
  render(<Chart name="timeline" />);
  expect(widths).toEqual([900]);
});
