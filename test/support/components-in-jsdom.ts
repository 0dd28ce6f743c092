import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach } from 'vitest';

/**
 * Stubs of browser APIs that jsdom lacks. Elements have no size there, so ResizeObserver never reports. They are no stubs of vitest, which a
 * test may remove together with its own.
 */
Object.assign(globalThis, {
  ResizeObserver: class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
  CSS: { escape: (text: string) => text.replaceAll(/[^\w-]/g, String.raw`\$&`) },
});
Element.prototype.setPointerCapture = () => {};
Element.prototype.scrollIntoView = () => {};

/** There is no main process; tests that need an answer stub it. */
Object.assign(globalThis, { leitbild: { request: {}, on: () => () => {} } });

afterEach(() => {
  // Toasts belong to the window and would remain for the next test.
  for (const close of screen.queryAllByRole('button', { name: 'Close notice' })) fireEvent.click(close);
  cleanup();
});
