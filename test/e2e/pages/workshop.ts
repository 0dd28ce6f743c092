import { expect, type Page } from 'playwright/test';

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
