import { expect, test } from './leitbild';
import { newPressRelease, part } from './pages/press-release';
import { undo } from './pages/workshop';

test('finds and replaces in questions and answers too, and focuses the match', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await part(page, 'summary').click();
  await page.keyboard.type('Der Tarif bleibt.');
  const customers = page.getByRole('region', { name: 'Fragen von Kundinnen und Kunden' });
  await customers.getByRole('button', { name: 'Frage hinzufügen' }).click();
  await page.keyboard.type('Was kostet der Tarif?');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Der **Tarif** kostet nichts. Kein Tarif tut das.');
  const asked = customers.getByRole('textbox', { name: 'Frage 1', exact: true });
  const answer = customers.getByRole('textbox', { name: 'Antwort auf Frage 1' });

  await page.keyboard.press('Control+f');
  const bar = page.getByRole('search', { name: 'Suchen und ersetzen' });
  await expect(bar.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('tarif');
  await expect(bar.getByText('1 von 4')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(bar.getByText('2 von 4')).toBeVisible();
  await expect(asked).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(asked).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('Tarif');

  await page.keyboard.press('Control+h');
  await expect(bar.getByText(/von 4/)).toBeVisible();
  await bar.getByRole('textbox', { name: 'Ersetzen durch' }).fill('Preis');
  await bar.getByRole('button', { name: 'Nächster Treffer' }).click();
  await bar.getByRole('button', { name: 'Ersetzen', exact: true }).click();
  await expect(asked).toHaveValue('Was kostet der Preis?');
  await undo(page, 'Frage geändert');
  await expect(asked).toHaveValue('Was kostet der Tarif?');

  await bar.getByRole('button', { name: 'Alle ersetzen' }).click();
  await expect(part(page, 'summary')).toHaveText('Der Preis bleibt.');
  await expect(asked).toHaveValue('Was kostet der Preis?');
  await expect(answer).toHaveText('Der Preis kostet nichts. Kein Preis tut das.');
  await expect(bar.getByText('nicht gefunden')).toBeVisible();
  await page.getByRole('region', { name: 'Mitteilungen' }).getByRole('button', { name: 'Rückgängig' }).click();
  await expect(part(page, 'summary')).toHaveText('Der Tarif bleibt.');
  await expect(asked).toHaveValue('Was kostet der Tarif?');
  await expect(answer).toHaveText('Der Tarif kostet nichts. Kein Tarif tut das.');
  await expect(bar.getByText('2 von 4')).toBeVisible();

  // The answer is written on with what was replaced in it.
  await bar.getByRole('button', { name: 'Voriger Treffer' }).click();
  await bar.getByRole('button', { name: 'Voriger Treffer' }).click();
  await expect(bar.getByText('4 von 4')).toBeVisible();
  await bar.getByRole('button', { name: 'Ersetzen', exact: true }).click();
  await expect(answer).toHaveText('Der Tarif kostet nichts. Kein Preis tut das.');
  await expect(bar.getByText('3 von 3')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(answer).toBeFocused();
  await page.keyboard.type(' Nie.');
  await expect(answer).toHaveText('Der Tarif kostet nichts. Kein Preis tut das. Nie.');
});

test('replaces each match once, also by text that contains the query, and at any speed', async ({
  leitbild: { page },
}) => {
  await newPressRelease(page);
  await part(page, 'summary').click();
  await page.keyboard.type('Wärme kostet, Wärme fehlt, Wärme bleibt.');
  await page.keyboard.press('Control+h');
  const bar = page.getByRole('search', { name: 'Suchen und ersetzen' });
  await expect(bar.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('wärme');
  await expect(bar.getByText('1 von 3')).toBeVisible();
  await bar.getByRole('textbox', { name: 'Ersetzen durch' }).fill('Fernwärme');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(part(page, 'summary')).toHaveText('Fernwärme kostet, Fernwärme fehlt, Wärme bleibt.');
  await expect(bar.getByText('3 von 3')).toBeVisible();
});
