import type { Page } from 'playwright/test';
import { surface } from './board';

/** Drops files at the centre of the board. */
export async function drop(page: Page, ...files: string[]): Promise<void> {
  await hold(page, files);
  await surface(page).evaluate((board) => {
    const data = new DataTransfer();
    for (const file of window.heldFiles ?? []) data.items.add(file);
    const { left, top, width, height } = board.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true };
    board.dispatchEvent(new DragEvent('dragover', { ...at, dataTransfer: data }));
    board.dispatchEvent(new DragEvent('drop', { ...at, dataTransfer: data }));
  });
}

/** Pastes the text of a file with a synthetic event: the system's clipboard is slow with fifty megabytes. */
export async function pasteText(page: Page, file: string): Promise<void> {
  await hold(page, [file]);
  await page.evaluate(async () => {
    window.heldText = (await window.heldFiles?.[0]?.text()) ?? '';
  });
  await surface(page).focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(window.heldText ?? '', 'text/plain');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
}

/** Pastes a file as if it was copied in a file manager. */
export async function pasteFile(page: Page, file: string): Promise<void> {
  await hold(page, [file]);
  await surface(page).focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    for (const held of window.heldFiles ?? []) data.items.add(held);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
}

/** Creates a data transfer with files in the page, as dragging them over it does. */
export async function hold(page: Page, files: string[]): Promise<void> {
  const input = await page.evaluateHandle(() => Object.assign(document.createElement('input'), { type: 'file' }));
  await input.evaluate((element) => {
    element.multiple = true;
  });
  await input.asElement()?.setInputFiles(files);
  await input.evaluate((element) => {
    window.heldFiles = [...(element.files ?? [])];
  });
  await input.dispose();
}

/** The longest task of the page during an action, in milliseconds; 0 when none exceeds 50. */
export async function longestStandstill(page: Page, run: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    window.standstill = () => {
      for (const { duration } of observer.takeRecords()) tasks.push(duration);
      observer.disconnect();
      return Math.round(Math.max(0, ...tasks));
    };
  });
  await run();
  return page.evaluate(() => window.standstill?.() ?? 0);
}

/** The longest time between two frames of the page during an action, in milliseconds. */
export async function longestFrame(page: Page, run: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    let [previous, longest, running] = [performance.now(), 0, true];
    const frame = () => {
      const now = performance.now();
      longest = Math.max(longest, now - previous);
      previous = now;
      if (running) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    window.longestFrame = () => {
      running = false;
      return Math.round(Math.max(longest, performance.now() - previous));
    };
  });
  await run();
  return page.evaluate(() => window.longestFrame?.() ?? 0);
}

declare global {
  interface Window {
    longestFrame?: () => number;
    heldFiles?: File[];
    heldText?: string;
    standstill?: () => number;
  }
}
