import { expect, type Page } from 'playwright/test';
import { stepIds, type StepId } from '../../../workshop/step';

/** Goes to the step of this name by the rail, in any language. */
export async function goToStep(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(name) })
    .click();
}

/** Goes to a step by the digit of its place in the day. Nothing that takes text may have the focus. */
export async function openStep(page: Page, id: StepId): Promise<void> {
  await page.keyboard.press(String((stepIds.indexOf(id) + 1) % 10));
}

/** Undoes by the button in the bar, which must name what it takes back. */
export async function undo(page: Page, edit: string): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: `Rückgängig: ${edit}` })
    .click();
}

export async function redo(page: Page, edit: string): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: `Wiederholen: ${edit}` })
    .click();
}

/** Waits until the bar says that everything is on the drive. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-save-state]')).toHaveAttribute('data-save-state', 'saved');
}

/** Sets the theme of the app, and waits until the page shows it. */
export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((chosen) => window.leitbild.request['settings.set']({ change: { theme: chosen } }), theme);
  await expect(page.locator(`html[data-theme="${theme}"]`)).toBeAttached();
}

/** Closes the dialog or the menu that is open, by keyboard, and waits until it is gone: what comes next may be another one. */
export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
