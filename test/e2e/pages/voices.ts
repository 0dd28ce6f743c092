import { expect, type Locator, type Page } from 'playwright/test';

/** The rounds about a subject, in the whole window. */
export const voicesDialog = (page: Page): Locator => page.getByRole('dialog').last();

/** Begins a round in the open dialog of voices, with names and all people. */
export async function beginRoundByMouse(page: Page): Promise<void> {
  await voicesDialog(page).getByRole('button', { name: 'Runde beginnen' }).click();
}

/** Answers as the next person: a level for each item, by its label. */
export async function castByMouse(page: Page, name: string, levels: Readonly<Record<string, number>>): Promise<void> {
  const dialog = voicesDialog(page);
  await expect(dialog).toContainText(`Bitte geben Sie den Laptop an ${name}`);
  await dialog.getByRole('button', { name: 'Antworten', exact: true }).click();
  for (const [item, level] of Object.entries(levels)) {
    await dialog
      .getByRole('radiogroup', { name: item })
      .getByText(`${level}`.replace('-', '−'), { exact: true })
      .click();
  }
  await dialog.getByRole('button', { name: 'Verdeckt abgeben' }).click();
  await expect(dialog.getByText('Danke. Die Antwort ist verdeckt abgelegt.')).toBeVisible();
}

/** Reveals a round that everybody has answered. */
export async function revealByMouse(page: Page): Promise<void> {
  const dialog = voicesDialog(page);
  await expect(dialog).toContainText('Alle haben geantwortet.');
  await dialog.getByRole('button', { name: 'Aufdecken', exact: true }).click();
  await expect(dialog.getByRole('button', { name: 'Noch einmal abstimmen' })).toBeVisible();
}

/** The figures of an item in each revealed round, the first round first: text with average, range and n. */
export async function expectRounds(page: Page, item: string, figures: readonly string[]): Promise<void> {
  const found = voicesDialog(page)
    .getByRole('listitem')
    .filter({ has: page.getByText(item, { exact: true }) });
  await expect(found).toHaveCount(1);
  for (const [index, text] of figures.entries()) {
    await expect(found).toContainText(figures.length > 1 ? `${index + 1}. Runde${text}` : text);
  }
}
