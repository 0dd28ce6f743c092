import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

/** Stubs of browser APIs that jsdom lacks. Elements have no size there, so ResizeObserver never reports. */
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
);
vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll(/[^\w-]/g, String.raw`\$&`) });
Element.prototype.setPointerCapture = () => {};
Element.prototype.scrollIntoView = () => {};

/** There is no main process; tests that need an answer stub it. */
vi.stubGlobal('leitbild', { request: {}, on: () => () => {} });

afterEach(() => {
  // Toasts belong to the window and would remain for the next test.
  for (const close of screen.queryAllByRole('button', { name: 'Close notice' })) fireEvent.click(close);
  cleanup();
});
