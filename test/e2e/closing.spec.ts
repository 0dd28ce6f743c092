import { expect, test } from './leitbild';
import { expectAccessible } from './expect-accessible';
import { createWorkshop, openSample } from './pages/start';
import { goToStep, undo } from './pages/workshop';

test('Closing: decisions, topics, commitments and the rating of the day are entered by keyboard, and stay', async ({
  leitbild: { page },
}) => {
  await createWorkshop(page, 'Feierabend');
  await goToStep(page, 'Abschluss');
  const stage = page.getByRole('main');

  await stage.getByRole('button', { name: 'Entscheidung hinzufügen' }).press('Enter');
  await page.keyboard.type('Der Versuch beginnt am 22. März');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Drei Tarife genügen');
  await page.keyboard.press('Enter');
  // The empty third row takes no second Enter.
  await page.keyboard.press('Enter');
  await expect(stage.getByRole('textbox', { name: 'Entscheidung', exact: true })).toHaveCount(3);

  await stage.getByRole('button', { name: 'Thema hinzufügen' }).press('Enter');
  await page.keyboard.type('Fernwärme');
  await expect(stage.getByText('1 Thema ist offen')).toBeVisible();
  await stage.getByRole('button', { name: /Was daraus wird: Fernwärme/ }).press('Enter');
  await page.getByRole('option', { name: 'Entschieden' }).press('Enter');
  await expect(stage.getByText('alle Themen sind geklärt')).toBeVisible();

  await stage.getByRole('button', { name: 'Zusage hinzufügen' }).press('Enter');
  await page.keyboard.type('Ich rufe fünf Menschen an');
  await expect(stage.getByText('1 Zusage ohne Person oder Datum')).toBeVisible();
  await stage.getByRole('combobox', { name: 'Wer: Ich rufe fünf Menschen an' }).fill('Vertrieb');
  await page.keyboard.press('Escape');
  await stage.getByLabel('Bis wann: Ich rufe fünf Menschen an').fill('2027-03-23');
  await expect(stage.getByText('1 Zusage ohne Person oder Datum')).toHaveCount(0);

  for (const [grade, count] of [
    ['7', '2'],
    ['9', '3'],
  ] as const) {
    await stage.getByRole('textbox', { name: `Wie oft die ${grade} genannt wurde` }).fill(count);
  }
  await expect(stage.getByText('Durchschnitt 8,2 von 10, Werte von 7 bis 9, n = 5.')).toBeVisible();
  await stage
    .getByRole('textbox', { name: 'Das letzte Wort vom leeren Stuhl' })
    .fill('Ich glaube es, wenn es klingelt.');
  await stage.getByRole('button', { name: /90 Tage nach dem Workshop/ }).click();
  await expect(stage.getByLabel('Tag der Nachschau')).not.toHaveValue('');
  await expectAccessible(page, 'closing');

  await stage.getByRole('button', { name: 'Löschen: Drei Tarife genügen' }).click();
  await undo(page, 'Entscheidung gelöscht');
  await goToStep(page, 'Auftakt');
  await goToStep(page, 'Abschluss');
  await expect(stage.getByRole('textbox', { name: 'Entscheidung', exact: true }).nth(1)).toHaveValue(
    'Drei Tarife genügen',
  );
  await expect(stage.getByRole('textbox', { name: 'Das letzte Wort vom leeren Stuhl' })).toHaveValue(
    'Ich glaube es, wenn es klingelt.',
  );
});

test('The follow-up measures again, beside the values of the workshop', async ({ leitbild: { page } }) => {
  await page
    .getByRole('button', { name: /Beispiel/ })
    .first()
    .click();
  await goToStep(page, 'Abschluss');
  const stage = page.getByRole('main');
  await stage.getByRole('button', { name: 'Nachschau beginnen' }).click();
  await stage.getByRole('textbox', { name: 'Heutiger Wert: NPS' }).fill('4');
  await expect(stage.getByRole('row', { name: /^NPS/ }).getByText('+7', { exact: true })).toBeVisible();
  await stage.getByRole('radiogroup', { name: 'Kundenziele' }).getByText('3', { exact: true }).click();
  await expect(
    stage.getByRole('table', { name: 'Fünf Säulen' }).getByRole('row', { name: /Kundenziele/ }),
  ).toContainText('3');
  await stage
    .getByRole('button', { name: /Status heute: / })
    .first()
    .click();
  await page.getByRole('option', { name: 'In Arbeit' }).click();
  await stage.getByRole('checkbox').first().click({ force: true });
  await expect(stage.getByText('Eingelöste Zusagen: 1 von 5.')).toBeVisible();
  await expectAccessible(page, 'follow-up');
  // The status is that of the roadmap.
  await goToStep(page, 'Roadmap');
  await expect(page.getByRole('main').getByText('In Arbeit').first()).toBeVisible();
});

test('Decision paper: purpose and summary follow the steps until they are written, and again when asked', async ({
  leitbild: { page },
}) => {
  await openSample(page, 'de');
  await goToStep(page, 'Abschluss');
  const summary = page.getByRole('group', { name: 'In fünf Zeilen' });
  await expect(summary).toContainText('Die Roadmap hat zwölf Initiativen, vier davon bis Monat 3.');
  await page.getByRole('button', { name: 'Zusammenfassung selbst schreiben' }).press('Enter');
  const field = page.getByRole('textbox', { name: 'In fünf Zeilen' });
  await expect(field).toHaveValue(/Die Roadmap hat zwölf Initiativen/);
  await expect(field).toBeFocused();
  await field.fill('Wir fangen an.');
  const back = page.getByRole('button', { name: 'Wieder aus den Schritten zusammenstellen' }).last();
  await back.press('Enter');
  await expect(summary).toContainText('zwölf Initiativen');
  await expect(page.getByRole('button', { name: 'Zusammenfassung selbst schreiben' })).toBeFocused();
  await undo(page, 'Entscheidungsvorlage geändert');
  await expect(field).toHaveValue('Wir fangen an.');
  await page.getByRole('button', { name: 'Vorlage exportieren …' }).press('Enter');
  await expect(page.getByRole('dialog', { name: /Entscheidungsvorlage/ })).toBeVisible();
});
