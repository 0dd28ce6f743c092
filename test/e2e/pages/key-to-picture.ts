import type { Page } from 'playwright/test';

/**
 * Types, and returns the time from a key to the frame that shows it, in milliseconds: the lower quartile, which a busy machine hardly
 * affects. Comparable only with another measurement in the same window.
 */
export async function keyToPicture(page: Page, words: string): Promise<number> {
  await page.evaluate(() => {
    window.pictures = [];
    window.onKeyToPicture ??= ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // A message posted in a frame arrives after it was painted.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => window.pictures?.push(performance.now() - timeStamp), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    };
    addEventListener('keydown', window.onKeyToPicture, { capture: true });
  });
  await page.keyboard.type(words);
  await page.waitForFunction((count) => window.pictures?.length === count, words.length);
  const times = await page.evaluate(() => {
    if (window.onKeyToPicture) removeEventListener('keydown', window.onKeyToPicture, { capture: true });
    return window.pictures ?? [];
  });
  return times.sort((one, other) => one - other)[Math.floor(times.length / 4)] ?? 0;
}

declare global {
  interface Window {
    pictures?: number[];
    onKeyToPicture?: (event: KeyboardEvent) => void;
  }
}
