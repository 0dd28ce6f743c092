import { expect, type Locator, type Page } from 'playwright/test';

/** More than any step has places for Tab: after this many presses the focus has been everywhere. */
const mostPlaces = 250;

/** Moves the focus with Tab, or with Shift+Tab, until it is on one of the elements of `target`. Fails when Tab does not lead there. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.first().waitFor({ state: 'attached' });
  const isFocused = () => target.evaluateAll((all) => all.includes(document.activeElement as HTMLElement));
  for (let presses = 0; !(await isFocused()); presses += 1) {
    if (presses === mostPlaces) throw new Error(`Not focused after ${mostPlaces} times ${key}: ${target.toString()}`);
    await page.keyboard.press(key);
  }
}

/** Moves the focus with Tab to a field and types into it. */
export async function tabAndType(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
}

/** Moves the focus with Tab to a button and presses it with Enter. */
export async function tabAndPress(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

/** Runs a command by its name in the palette. */
export async function runByPalette(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
}

/** Counts clicks of the mouse from now on until the page is closed. Clicks that come from a key do not count. */
export async function countMouseUse(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = { presses: 0 };
    Object.assign(globalThis, { counted });
    addEventListener('pointerdown', () => (counted.presses += 1), true);
  });
  return () => page.evaluate(() => (globalThis as unknown as { counted: { presses: number } }).counted.presses);
}
