import type { Page } from 'playwright/test';

/**
 * Types, and tells how many milliseconds lie between a key and the picture that shows it: the middle one of all keys. Says nothing by
 * itself, for another computer or a busy one takes longer; compare it with what the same window took a moment ago.
 */
export async function keyToPicture(page: Page, words: string): Promise<number> {
  await page.evaluate(() => {
    window.pictures = [];
    window.onKeyToPicture ??= ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // What is posted now comes after the picture.
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
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

declare global {
  interface Window {
    pictures?: number[];
    onKeyToPicture?: (event: KeyboardEvent) => void;
  }
}
