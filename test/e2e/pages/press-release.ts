import { expect, type Locator, type Page } from 'playwright/test';
import type { PartId } from '../../../workshop/press-release/schema';
import { pressReleaseWords } from '../../../workshop/press-release/words';
import { createWorkshop, openSample } from './start';
import { goToStep } from './workshop';

/** Names of the parts on a German screen. */
export const partNames = pressReleaseWords.de.parts;

/** The press release of a new, empty workshop. */
export async function newPressRelease(page: Page): Promise<void> {
  await createWorkshop(page, 'Probe');
  await toPressRelease(page);
}

/** The press release of the sample workshop. */
export async function samplePressRelease(page: Page, language: 'de' | 'en' = 'de'): Promise<void> {
  await openSample(page, language);
  await toPressRelease(page);
}

export async function toPressRelease(page: Page): Promise<void> {
  await goToStep(page, 'Pressemitteilung');
  await expect(text(page)).toBeVisible();
}

export function text(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Text der Pressemitteilung' });
}

export function part(page: Page, id: PartId): Locator {
  return text(page).getByRole('group', { name: partNames[id], exact: true });
}

/** The visible parts in order, with their text. */
export function wordsOf(page: Page): Promise<string[]> {
  return text(page)
    .getByRole('group')
    .evaluateAll((groups) =>
      groups.map((group) => `${group.getAttribute('aria-label')}: ${(group as HTMLElement).innerText.trim()}`),
    );
}

/** Names of the visible parts, in order. */
export function order(page: Page): Promise<(string | null)[]> {
  return text(page)
    .getByRole('group')
    .evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label')));
}

/**
 * Moves the caret or the selection by repeated keys, and waits for each move: the browser reports the caret to the editor
 * asynchronously, and Enter or Backspace pressed at once would act at the previous caret.
 */
export async function moveCaret(page: Page, key: string, times = 1): Promise<void> {
  for (let index = 0; index < times; index += 1) await page.keyboard.press(key);
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
}

/** Selects characters before the caret one by one, and waits for each step. */
export async function markBackwards(page: Page, count: number): Promise<void> {
  const marked = () => page.evaluate(() => getSelection()?.toString().length);
  for (let index = 1; index <= count; index += 1) {
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(marked).toBe(index);
  }
}
