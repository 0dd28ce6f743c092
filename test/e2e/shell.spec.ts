import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { expect, startAgain, test } from './leitbild';
import { createWorkshop, openSample } from './pages/start';
import { goToStep, redo, saved, undo, openStep } from './pages/workshop';
import { chooseMenuItem } from './pages/native-menu';
import { answerDialogs } from './pages/system-dialog';
import { stepIds, stepNames } from '../../workshop/step';

test('A workshop is created for half a day, in the language of the documents, and listed with title and date', async ({
  leitbild: { page },
}) => {
  await expect(page.getByText('Hier liegen Ihre Workshops')).toBeVisible();
  await createWorkshop(page, 'Kundentag', 'Halber Tag');
  await expect(page.getByText('· 4 h')).toBeVisible();
  await page.getByRole('textbox', { name: 'Organisation' }).fill('Muster AG');
  await page.getByRole('button', { name: 'Zur Übersicht' }).click();
  const card = page.getByRole('listitem').filter({ hasText: 'Kundentag' });
  await expect(card).toContainText('Muster AG');
  await expect(card).toContainText(String(new Date().getFullYear()));
});

test('A workshop is renamed, duplicated, deleted and restored', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Erster');
  await page.getByRole('button', { name: 'Zur Übersicht' }).click();
  await page.getByRole('button', { name: 'Aktionen für Erster' }).click();
  await page.getByRole('menuitem', { name: 'Umbenennen' }).click();
  await page.getByRole('textbox', { name: 'Titel' }).fill('Zweiter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Öffnen: Zweiter' })).toBeVisible();

  await page.getByRole('button', { name: 'Aktionen für Zweiter' }).click();
  await page.getByRole('menuitem', { name: 'Duplizieren' }).click();
  await expect(page.getByRole('button', { name: 'Öffnen: Zweiter (Kopie)' })).toBeVisible();

  await page.getByRole('button', { name: 'Aktionen für Zweiter (Kopie)' }).click();
  await page.getByRole('menuitem', { name: 'Löschen' }).click();
  await expect(page.getByRole('button', { name: 'Öffnen: Zweiter (Kopie)' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Wiederherstellen' }).click();
  await expect(page.getByRole('button', { name: 'Öffnen: Zweiter (Kopie)' })).toBeVisible();
});

test('The language changes at once, also in a workshop, and is saved', async ({ leitbild }) => {
  await openSample(leitbild.page, 'de');
  await leitbild.page.getByRole('button', { name: 'Einstellungen' }).click();
  await leitbild.page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(leitbild.page.getByRole('navigation', { name: 'Steps' })).toContainText('Press release');
  await expect(leitbild.page.locator('html')).toHaveAttribute('lang', 'en');
  const page = await leitbild.restart();
  await expect(page.getByRole('heading', { name: 'Your workshops' })).toBeVisible();
});

test.describe('On an English system', () => {
  test.use({ language: 'en' });
  test('the app is in English', async ({ leitbild: { page } }) => {
    await expect(page.getByRole('heading', { name: 'Your workshops' })).toBeVisible();
  });
});

test('A double click on the sample creates one workshop', async ({ leitbild: { page } }) => {
  await page.getByRole('button', { name: 'Auf Deutsch' }).dblclick();
  await page.getByRole('navigation', { name: 'Schritte' }).waitFor();
  await page.getByRole('button', { name: 'Zur Übersicht' }).click();
  await expect(page.getByRole('button', { name: /^Öffnen/ })).toHaveCount(1);
  // With the picture of its board, before that was opened.
  await expect(page.getByRole('button', { name: /^Öffnen/ }).locator('img')).toBeVisible();
});

test('The theme is chosen and saved', async ({ leitbild }) => {
  const theme = () => leitbild.page.evaluate(() => document.documentElement.dataset['theme']);
  await leitbild.page.getByRole('button', { name: 'Einstellungen' }).click();
  await leitbild.page.getByRole('menuitemradio', { name: 'Dunkel' }).click();
  await expect.poll(theme).toBe('dark');
  await leitbild.restart();
  await expect.poll(theme).toBe('dark');
});

test('Steps, guide, empty chair, palette and shortcut sheet open by keyboard', async ({ leitbild: { page } }) => {
  await openSample(page, 'de');
  for (const id of stepIds.slice(0, 9)) {
    await openStep(page, id);
    await expect(page.getByRole('navigation').locator('[aria-current=step]')).toContainText(stepNames[id].de);
  }
  await openStep(page, 'kickoff');
  await page.keyboard.press('F1');
  const guide = page.getByRole('complementary', { name: 'Leitfaden' });
  await expect(guide).toContainText('Ankommen und Anlass klären');
  await openStep(page, 'experience');
  await expect(guide).toContainText('Der Leitfaden rechnet mit 60 Minuten, Ihr Ablauf mit 40.');
  await openStep(page, 'kickoff');
  await page.keyboard.press('F2');
  await expect(page.getByRole('complementary', { name: 'Leerer Stuhl' })).toContainText('Sabine');
  await page.keyboard.press('F2');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Tastenkürzel' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('erleb');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation').locator('[aria-current=step]')).toContainText('Erlebnis');
});

test('Digits typed in a field do not change the step', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Ziffern');
  await page.getByRole('textbox', { name: 'Ort', exact: true }).fill('');
  await page.getByRole('textbox', { name: 'Ort', exact: true }).pressSequentially('Saal 3?');
  await expect(page.getByRole('textbox', { name: 'Ort', exact: true })).toHaveValue('Saal 3?');
  await expect(page.getByRole('navigation').locator('[aria-current=step]')).toContainText('Auftakt');
});

test('The kick-off is undone and redone edit by edit, with readable labels', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Rückweg');
  await page.getByRole('button', { name: 'Person hinzufügen' }).click();
  await page.keyboard.type('A. K.');
  await undo(page, 'Person geändert');
  await undo(page, 'Person hinzugefügt');
  await expect(page.getByText('Wer sitzt mit am Tisch?')).toBeVisible();
  await redo(page, 'Person hinzugefügt');
  await page.keyboard.press('Control+y');
  await expect(page.getByRole('textbox', { name: /^Name oder Kürzel/ })).toHaveValue('A. K.');
});

test('The agenda follows its minutes, is rearranged and gets breaks', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Ablauf');
  await page.getByRole('textbox', { name: 'Minuten für Auftakt' }).fill('45');
  await expect(page.getByRole('listitem').filter({ hasText: 'Standortbestimmung' }).last()).toContainText('09:45');
  await page.getByRole('button', { name: 'Standortbestimmung früher' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Standortbestimmung' }).last()).toContainText('09:00');
  await page.getByRole('button', { name: 'Pause hinzufügen' }).click();
  await expect(page.getByRole('button', { name: 'Pause entfernen', exact: true })).toHaveCount(3);
});

test('A saying of the empty chair is undone in the step in which it was recorded', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Stuhl');
  await openStep(page, 'experience');
  await page.keyboard.press('F2');
  const sayings = page.getByRole('complementary').getByRole('listitem');
  const field = page.getByRole('textbox', { name: 'Festhalten, was vom leeren Stuhl aus gesagt wird' });
  await field.fill('Und wer ruft mich zurück?');
  await page.keyboard.press('Enter');
  await expect(sayings).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(sayings).toHaveCount(0);
  await expect(page.getByText('Rückgängig gemacht: Äußerung festgehalten')).toBeVisible();
  await redo(page, 'Äußerung festgehalten');
  await expect(sayings).toHaveCount(1);
  await page.getByRole('button', { name: 'Äußerung löschen' }).click();
  await undo(page, 'Äußerung gelöscht');
  await expect(sayings).toHaveCount(1);
  // The kick-off has no edits to undo.
  await goToStep(page, 'Auftakt');
  await expect(page.getByRole('banner').getByRole('button', { name: 'Rückgängig' })).toBeDisabled();
});

test('Enter creates the workshop from any field of the dialog, once', async ({ leitbild: { page } }) => {
  await page.getByRole('button', { name: 'Neuer Workshop' }).click();
  await page.getByRole('textbox', { name: 'Titel' }).fill('Von den Tasten aus');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Zwei Tage' })).toBeChecked();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tag 2' })).toBeVisible();
  await page.getByRole('button', { name: 'Zur Übersicht' }).click();
  await expect(page.getByRole('button', { name: /^Öffnen:/ })).toHaveCount(1);
});

test('A saying of the empty chair is recorded with one action', async ({ leitbild: { page } }) => {
  await openSample(page, 'de');
  await page.keyboard.press('F2');
  await page
    .getByRole('textbox', { name: 'Festhalten, was vom leeren Stuhl aus gesagt wird' })
    .fill('Und wer ruft mich zurück?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByRole('listitem').first()).toContainText(
    'Und wer ruft mich zurück?',
  );
});

test('A named snapshot is taken and restored, and the current state is not lost', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Stände');
  const place = page.getByRole('textbox', { name: 'Ort', exact: true });
  await place.fill('Vorher');
  await openVersions(page);
  await page.getByRole('textbox', { name: 'Name für den jetzigen Stand' }).fill('Vor der Pause');
  await page.getByRole('button', { name: 'Stand festhalten' }).click();
  await expect(page.getByRole('dialog')).toContainText('Vor der Pause');
  await page.keyboard.press('Escape');
  await place.fill('Nachher');
  await openVersions(page);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Vor der Pause' })
    .getByRole('button', { name: 'Diesen Stand wiederherstellen' })
    .click();
  await expect(place).toHaveValue('Vorher');
  await openVersions(page);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Vor einer größeren Änderung' })
    .first()
    .getByRole('button', { name: 'Diesen Stand wiederherstellen' })
    .click();
  await expect(place).toHaveValue('Nachher');
});

test('The native menu is in the language of the screen, names the edit that undo reverts, and works', async ({
  leitbild: { app, page },
}) => {
  await createWorkshop(page, 'Menü');
  await page.getByRole('textbox', { name: 'Ort', exact: true }).fill('Saal');
  const labels = () =>
    app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items.map(({ label }) => label) ?? []),
    );
  await expect.poll(labels).toContain('Rückgängig: Angaben geändert');
  await chooseMenuItem(app, 'Rückgängig: Angaben geändert');
  await expect(page.getByRole('textbox', { name: 'Ort', exact: true })).toHaveValue('');
  await chooseMenuItem(app, 'Roadmap');
  await expect(page.getByRole('navigation').locator('[aria-current=step]')).toContainText('Roadmap');
});

test('The window keeps its position and size', async ({ leitbild }) => {
  const bounds = () => leitbild.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  await leitbild.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 40, width: 1100, height: 700 });
  });
  // The window manager responds asynchronously.
  await expect.poll(bounds).toMatchObject({ width: 1100, height: 700 });
  const before = await bounds();
  await leitbild.restart();
  await expect.poll(bounds).toEqual(before);
});

test('A second start focuses the first window instead of opening the data twice', async ({ leitbild }) => {
  expect(await startAgain(leitbild.folder)).toBe(0);
  expect(await leitbild.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('A change by another program stops saving until the conflict is resolved', async ({ leitbild }) => {
  const { page } = leitbild;
  await createWorkshop(page, 'Zwei Programme');
  await page.getByRole('textbox', { name: 'Ort', exact: true }).fill('Hier');
  await saved(page);
  const folder = path.join(
    leitbild.library,
    (await readdir(leitbild.library)).find((name) => !name.startsWith('.')) ?? '',
  );
  await writeFile(path.join(folder, 'session.json'), '{"from":"another program"}');
  await page.getByRole('textbox', { name: 'Ort', exact: true }).fill('Hier und jetzt');
  await expect(page.getByRole('alert')).toContainText('Ein anderes Programm hat diesen Workshop verändert');
  await expect(page.locator('[data-save-state]')).toContainText('Nicht gespeichert');
  await page.getByRole('button', { name: 'Meinen Stand behalten' }).click();
  await saved(page);
  expect(await readFile(path.join(folder, 'session.json'), 'utf8')).toContain('Hier und jetzt');
});

test('The privacy dialog shows that nothing was sent', async ({ leitbild: { page } }) => {
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await page.getByRole('menuitem', { name: 'Was Leitbild sendet: nichts' }).click();
  await expect(page.getByRole('dialog')).toContainText('Keine Anfrage ging nach außen, keine wurde versucht.');
});

test('A workshop is exported as one file and imported as a copy', async ({ leitbild: { app, page, folder } }) => {
  await openSample(page, 'de');
  const file = path.join(folder, 'Tag.leitbild');
  await answerDialogs(app, file);
  await chooseMenuItem(app, 'Als einzelne Datei speichern …');
  await expect(page.getByText('Der Workshop ist als Tag.leitbild gespeichert.')).toBeVisible();
  await page.getByRole('region', { name: 'Mitteilungen' }).getByRole('button', { name: 'Schließen' }).click();
  await expect(page.getByText('Der Workshop ist als Tag.leitbild gespeichert.')).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: 'Als einzelne Datei speichern' }).click();
  await expect(page.getByText('Der Workshop ist als Tag.leitbild gespeichert.')).toBeVisible();
  await page.getByRole('button', { name: 'Zur Übersicht' }).click();
  await page.getByRole('button', { name: 'Datei importieren' }).click();
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Vom Zähler zum Menschen');
  await page.getByRole('button', { name: 'Zur Übersicht' }).click();
  await expect(page.getByRole('button', { name: /^Öffnen: Vom Zähler/ })).toHaveCount(2);
});

test('A file opened by the system is imported and shown, at the start and while the app runs', async ({ leitbild }) => {
  const { app, page, folder } = leitbild;
  await createWorkshop(page, 'Von nebenan');
  const file = path.join(folder, 'Von nebenan.leitbild');
  await answerDialogs(app, file);
  await chooseMenuItem(app, 'Als einzelne Datei speichern …');
  await expect(page.getByText('Der Workshop ist als Von nebenan.leitbild gespeichert.')).toBeVisible();
  await app.close();

  const started = await leitbild.start([file]);
  await expect(started.getByRole('textbox', { name: 'Titel' })).toHaveValue('Von nebenan');
  await started.getByRole('button', { name: 'Zur Übersicht' }).click();
  await expect(started.getByRole('button', { name: 'Öffnen: Von nebenan' })).toHaveCount(2);

  expect(await startAgain(folder, [file])).toBe(0);
  await expect(started.getByRole('textbox', { name: 'Titel' })).toHaveValue('Von nebenan');
  await started.getByRole('button', { name: 'Zur Übersicht' }).click();
  await expect(started.getByRole('button', { name: 'Öffnen: Von nebenan' })).toHaveCount(3);

  await writeFile(file, 'kein Workshop');
  expect(await startAgain(folder, [file])).toBe(0);
  await expect(started.getByText('Diese Datei ließ sich nicht importieren')).toBeVisible();
});

test('A crashed page is reloaded with everything; after repeated crashes it is not reloaded', async ({
  leitbild: { app, page },
}) => {
  await createWorkshop(page, 'Absturz');
  await page.getByRole('textbox', { name: 'Ort', exact: true }).fill('Vor dem Absturz');
  await saved(page);
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = (...args: unknown[]) => {
      Object.assign(globalThis, { asked: args.at(-1) });
      return new Promise(() => {});
    };
  });
  const crash = () =>
    app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const gone = new Promise<void>((done) => contents?.once('render-process-gone', () => done()));
      contents?.forcefullyCrashRenderer();
      await gone;
    });
  // Playwright loses a crashed page, so main evaluates in the new one.
  const inPage = (code: string) =>
    app.evaluate(({ BrowserWindow }, script) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return contents && !contents.isCrashed() ? contents.executeJavaScript(script) : null;
    }, code);
  const asked = () => app.evaluate(() => (globalThis as { asked?: { message?: string } }).asked?.message);

  for (const time of [1, 2]) {
    await crash();
    const card = `[...document.querySelectorAll('li button')].find((each) => each.ariaLabel === 'Öffnen: Absturz')`;
    await expect.poll(() => inPage(`${card} !== undefined`), { message: `after crash ${time}` }).toBe(true);
    await inPage(`${card}.click()`);
    await expect
      .poll(() => inPage(`[...document.querySelectorAll('input')].some(({ value }) => value === 'Vor dem Absturz')`))
      .toBe(true);
  }
  expect(await asked()).toBeUndefined();
  await crash();
  await expect.poll(asked).toBe('Das Fenster von Leitbild stürzt immer wieder ab');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed())).toBe(
    true,
  );
});

async function openVersions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dokumente exportieren' }).click();
  await page.getByRole('menuitem', { name: 'Frühere Stände' }).click();
}
