import { expect, type Page } from 'playwright/test';
import { stepIds, type StepId } from '../../../workshop/step';

/** Goes to the step with this name on the rail. */
export async function goToStep(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(name) })
    .click();
}

/** Goes to a step with its key. */
export async function openStep(page: Page, id: StepId): Promise<void> {
  await page.keyboard.press(`Control+${stepIds.indexOf(id) + 1}`);
}

/** Undoes with the button in the bar, whose label must name the edit. */
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

/** Waits until the save state is "saved". */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-save-state]')).toHaveAttribute('data-save-state', 'saved');
}

/** Sets the theme of the app, and waits until the page shows it. */
export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((chosen) => window.leitbild.request['settings.set']({ change: { theme: chosen } }), theme);
  await expect(page.locator(`html[data-theme="${theme}"]`)).toBeAttached();
}

/** Closes the open dialog or menu with Escape and waits until it is gone, because another one may follow. */
export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
