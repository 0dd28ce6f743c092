import { expect, test } from './leitbild';
import { expectAccessible } from './expect-accessible';
import { createWorkshop } from './pages/start';
import { goToStep, undo } from './pages/workshop';

test('Reality check: questions, gap, pillars, points and a figure are entered by keyboard, and stay', async ({
  leitbild: { page },
}) => {
  await createWorkshop(page, 'Spiegel');
  await goToStep(page, 'Standortbestimmung');
  const stage = page.getByRole('main');

  // Arrow keys choose an answer, Tab leads to its evidence.
  await stage.getByRole('radiogroup', { name: 'Antwort auf Frage 1' }).getByRole('radio', { name: 'Ja' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Zwölf Gespräche im März');
  await expect(stage.getByText('1 Befund: Frage 1.')).toBeVisible();

  await stage.getByRole('textbox', { name: 'Unsere Schätzung in Prozent' }).fill('68');
  await stage.getByRole('textbox', { name: 'Was sie sagen, in Prozent' }).fill('33,5');
  await stage.getByRole('textbox', { name: 'n', exact: true }).first().fill('12');
  await expect(stage.getByText('Wir sehen uns um 35 Prozentpunkte besser')).toBeVisible();
  await expect(stage.getByText('Weniger als 30 Antworten')).toBeVisible();

  // A number out of range is marked, and changes nothing.
  await stage.getByRole('textbox', { name: 'Unsere Schätzung in Prozent' }).fill('168');
  await expect(stage.getByText('Bitte eine Zahl von 0 bis 100.')).toBeVisible();
  await expect(stage.getByText('Wir sehen uns um 35 Prozentpunkte besser')).toBeVisible();
  await stage.getByRole('textbox', { name: 'Unsere Schätzung in Prozent' }).fill('68');

  await stage.getByRole('radiogroup', { name: 'Heute: Kundenziele' }).getByRole('radio', { name: '2' }).focus();
  await page.keyboard.press('Space');
  await expect(stage.getByText('Stufe 2: Kundenziele stehen im Leitbild')).toBeVisible();

  await stage.getByRole('textbox', { name: 'Heute: Punkte für Produktzentrierung' }).fill('70');
  await expect(stage.getByText('noch 30 Punkte zu verteilen')).toBeVisible();

  await stage.getByRole('button', { name: 'NPS' }).press('Enter');
  await expect(stage.getByRole('textbox', { name: 'Promotoren (9–10)' })).toBeFocused();
  for (const count of ['118', '164', '130']) {
    await page.keyboard.type(count);
    await page.keyboard.press('Tab');
  }
  const figure = stage.getByRole('listitem', { name: 'NPS' });
  await expect(figure.getByText('−3', { exact: true })).toBeVisible();
  await expect(figure.getByRole('textbox', { name: 'n', exact: true })).toHaveValue('412');
  await expect(figure.getByText('Zum Zitieren fehlt: Stand, Quelle.')).toBeVisible();
  await figure.getByRole('button', { name: 'Löschen: NPS' }).click();
  await expect(figure).toHaveCount(0);
  await undo(page, 'Kennzahl gelöscht');
  await expect(figure.getByText('−3', { exact: true })).toBeVisible();

  await expectAccessible(page, 'reality check');
  await goToStep(page, 'Auftakt');
  await goToStep(page, 'Standortbestimmung');
  await expect(stage.getByRole('textbox', { name: 'Beleg zu Frage 1' })).toHaveValue('Zwölf Gespräche im März');
  await expect(stage.getByRole('textbox', { name: 'Was sie sagen, in Prozent' })).toHaveValue('33,5');
});

test('Reality check: two people estimate in silence, and the average is taken over with its spread', async ({
  leitbild: { page },
}) => {
  await createWorkshop(page, 'Zwei Stimmen');
  for (const name of ['A. K.', 'B. L.']) {
    await page.getByRole('button', { name: 'Person hinzufügen' }).click();
    await page.keyboard.type(name);
  }
  await goToStep(page, 'Standortbestimmung');
  const stage = page.getByRole('main');
  await stage.getByRole('button', { name: 'Stimmen einholen' }).first().click();
  const dialog = page.getByRole('dialog').last();
  await dialog.getByRole('button', { name: 'Runde beginnen' }).click();
  for (const share of ['40', '71']) {
    await dialog.getByRole('button', { name: 'Antworten', exact: true }).click();
    await dialog.getByRole('spinbutton', { name: /Unser Selbstbild/ }).fill(share);
    await dialog.getByRole('button', { name: 'Verdeckt abgeben' }).click();
    await expect(dialog.getByText('Danke. Die Antwort ist verdeckt abgelegt.')).toBeVisible();
  }
  await dialog.getByRole('button', { name: 'Aufdecken', exact: true }).click();
  await dialog.getByRole('button', { name: 'Durchschnitt übernehmen' }).click();
  await page.keyboard.press('Escape');
  await expect(stage.getByRole('textbox', { name: 'Unsere Schätzung in Prozent' })).toHaveValue('56');
  await expect(stage.getByText('55,5 % (40 bis 71 %, n = 2)')).toBeVisible();
});
