import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { newPressRelease, part, samplePressRelease } from './pages/press-release';
import { saved } from './pages/workshop';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Fassungen der Pressemitteilung' });
const differences = (page: Page) => dialog(page).getByRole('region', { name: 'Unterschiede' });

async function keep(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Fassungen' }).click();
  await expect(dialog(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByText('denselben Wortlaut')).toBeVisible();
}

test('a version is kept by name, compared with now and brought back', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await part(page, 'summary').click();
  await page.keyboard.type('Wir rufen morgen zurück');
  await keep(page, 'Erste');
  await page.keyboard.press('Escape');
  await part(page, 'summary').click();
  await page.keyboard.press('End');
  await page.keyboard.type(', immer');
  await page.getByRole('button', { name: 'Fassungen' }).click();
  await expect(differences(page).locator('ins')).toContainText(', immer');
  await dialog(page).getByText('Nebeneinander').click();
  await expect(differences(page).getByText('Wir rufen morgen zurück')).toHaveCount(2);
  await dialog(page).getByRole('button', { name: '„Erste“ zurückholen' }).click();
  await expect(part(page, 'summary')).toHaveText('Wir rufen morgen zurück');
  await page.getByRole('region', { name: 'Mitteilungen' }).getByRole('button', { name: 'Rückgängig' }).click();
  await expect(part(page, 'summary')).toHaveText('Wir rufen morgen zurück, immer');
  await saved(page);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`versions have no accessibility violations, ${colorScheme}`, async ({ leitbild: { page } }) => {
    await page.emulateMedia({ colorScheme });
    await samplePressRelease(page);
    await keep(page, 'Erste');
    await page.keyboard.press('Escape');
    await part(page, 'problem').locator('p').first().click();
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.type('Neu geschrieben');
    await page.getByRole('button', { name: 'Fassungen' }).click();
    // In one column the parts of the text have headings of the level below one that is not there.
    await expectAccessible(page, 'two versions', differences(page).locator('ins').first(), ['heading-order']);
  });
}
