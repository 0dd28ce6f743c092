import type { Page } from 'playwright/test';

/** Creates a workshop through the start screen and waits until it is open. */
export async function createWorkshop(page: Page, title: string, length = 'Ganzer Tag'): Promise<void> {
  await page.getByRole('button', { name: 'Neuer Workshop' }).click();
  await page.getByRole('textbox', { name: 'Titel' }).fill(title);
  await page.getByText(length, { exact: true }).click();
  await page.getByRole('button', { name: 'Anlegen' }).click();
  await page.getByRole('navigation', { name: 'Schritte' }).waitFor();
}

/** Opens the sample workshop from a German start screen. */
export async function openSample(page: Page, language: 'de' | 'en'): Promise<void> {
  await page.getByRole('button', { name: language === 'de' ? 'Auf Deutsch' : 'Auf Englisch' }).click();
  await page.getByRole('navigation', { name: 'Schritte' }).waitFor();
}

/** Opens a workshop from the list on a German start screen. */
export async function openWorkshop(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Öffnen: ${title}` }).click();
  await page.getByRole('navigation', { name: 'Schritte' }).waitFor();
}
