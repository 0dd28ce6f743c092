import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { newPressRelease, samplePressRelease, toPressRelease } from './pages/press-release';
import { openWorkshop } from './pages/start';
import { saved, undo } from './pages/workshop';

test('questions are added from the bank, each once, and undo removes them', async ({ leitbild: { page } }) => {
  await samplePressRelease(page);
  const customers = page.getByRole('region', { name: 'Fragen von Kundinnen und Kunden' });
  await customers.getByRole('button', { name: 'Aus der Fragensammlung' }).click();
  const bank = page.getByRole('dialog', { name: /Fragensammlung/ });
  const take = bank.getByRole('button', { name: 'Übernehmen: Wo ist der Haken?' });
  await take.click();
  await expect(take).toHaveCount(0);
  await expect(bank.getByText('übernommen')).toHaveCount(1);
  await expect(bank.getByRole('button', { name: 'Übernehmen: Ist mir das nicht zu umständlich?' })).toBeFocused();
  await bank.getByRole('button', { name: 'Fertig' }).click();
  await expect(customers.getByRole('textbox', { name: 'Frage 7', exact: true })).toHaveValue('Wo ist der Haken?');
  await expect(page.getByText('3 Fragen noch offen')).toBeVisible();
  await undo(page, 'Frage hinzugefügt');
  await expect(page.getByText('2 Fragen noch offen')).toBeVisible();
});

test('an open question has an owner and a due date', async ({ leitbild }) => {
  const { page } = leitbild;
  await samplePressRelease(page);
  const owner = page.getByRole('combobox', { name: /^Wer klärt Frage/ }).first();
  await owner.click();
  await owner.fill('Abrech');
  await page.getByRole('option', { name: 'Leitung Abrechnung' }).click();
  await page
    .getByLabel(/^Bis wann wird Frage/)
    .first()
    .fill('2027-04-15');
  await saved(page);
  const again = await leitbild.restart();
  await openWorkshop(again, 'Vom Zähler zum Menschen');
  await toPressRelease(again);
  await expect(again.getByRole('combobox', { name: /^Wer klärt Frage/ }).first()).toHaveValue('Leitung Abrechnung');
  await expect(again.getByLabel(/^Bis wann wird Frage/).first()).toHaveValue('2027-04-15');
});

test('the four risks have a claim, evidence and a level of proof', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  const risks = page.getByRole('region', { name: 'Vier Risiken' });
  await risks.getByRole('textbox', { name: 'Wert: Was wir behaupten' }).fill('Jeder dritte Haushalt will es');
  await risks.getByRole('button', { name: /Wert: Beleg/ }).click();
  await page.getByRole('option', { name: 'teils belegt' }).click();
  await expect(risks.getByRole('button', { name: /teils belegt/ })).toBeVisible();
  await undo(page, 'Risiko geändert');
  await expect(risks.getByRole('button', { name: /teils belegt/ })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`questions, bank and risks are accessible, ${colorScheme}`, async ({ leitbild: { page } }) => {
    await page.emulateMedia({ colorScheme });
    await samplePressRelease(page);
    await page.getByRole('region', { name: 'Vier Risiken' }).scrollIntoViewIfNeeded();
    await expectAccessible(page, 'questions and risks');
    await page.getByRole('button', { name: 'Aus der Fragensammlung' }).last().click();
    await expectAccessible(page, 'the bank', page.getByRole('dialog'));
  });
}
