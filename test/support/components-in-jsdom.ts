import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

/** Stand-ins for what jsdom lacks. Nothing has a size there: observers of sizes never report. */
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

/** Screens are rendered without a main process: a test that needs an answer provides it. */
vi.stubGlobal('leitbild', { request: {}, on: () => () => {} });

afterEach(() => {
  // Toasts belong to the window: they would still be there in the next test.
  for (const close of screen.queryAllByRole('button', { name: 'Close notice' })) fireEvent.click(close);
  cleanup();
});
