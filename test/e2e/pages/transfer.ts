import type { Page } from 'playwright/test';
import { surface } from './board';

/** Drops files of the drive into the middle of the board. */
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

/** Pastes the text of a file as if it were on the clipboard: the system's own takes long for fifty megabytes. */
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

/** Pastes a file as it is copied in a folder. */
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

/** Has the page hold files of the drive, as it does once somebody drags them over it. */
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

/** The longest time for which the page stands still while something is done, in milliseconds; 0 when it is never over fifty. */
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

declare global {
  interface Window {
    heldFiles?: File[];
    heldText?: string;
    standstill?: () => number;
  }
}
