import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './leitbild';
import { expectAccessible } from './expect-accessible';
import { createWorkshop, openSample } from './pages/start';
import { undo, openStep, setTheme } from './pages/workshop';

test('A journey is built by keyboard: touchpoint after touchpoint, scores, and the curve appears', async ({
  leitbild: { page },
}) => {
  await createWorkshop(page, 'Reise');
  await openStep(page, 'experience');
  await expect(page.getByText('Sobald Kontaktpunkte Werte haben')).toBeVisible();
  const notice = page.getByRole('group', { name: 'Aufmerksam werden' });
  await notice.getByRole('button', { name: 'Kontaktpunkt', exact: true }).click();
  await page.keyboard.type('Plakat am Bahnhof');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Erster Anruf');
  const today = notice.getByRole('spinbutton', { name: 'Plakat am Bahnhof, Heute' });
  await today.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(today).toHaveValue('−2');
  await notice.getByRole('spinbutton', { name: 'Erster Anruf, Heute' }).fill('3');
  await page.keyboard.press('Tab');
  const point = page.getByRole('slider', { name: 'Erster Anruf, Heute' });
  await expect(point).toHaveAttribute('aria-valuenow', '3');
  await expect(page.getByRole('slider', { name: 'Plakat am Bahnhof, Heute' })).toHaveAttribute('aria-valuenow', '-2');
  await point.focus();
  await page.keyboard.press('ArrowDown');
  await expect(notice.getByRole('spinbutton', { name: 'Erster Anruf, Heute' })).toHaveValue('+2');
});

test('A point of the curve is dragged, and undo reverts it', async ({ leitbild: { page } }) => {
  await openSample(page, 'de');
  await openStep(page, 'experience');
  const point = page.getByRole('slider', { name: 'Die Jahresrechnung, Heute' });
  await expect(point).toHaveAttribute('aria-valuenow', '-5');
  await point.hover();
  const box = await point.boundingBox();
  if (!box) throw new Error('The point is not drawn');
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y - 60, { steps: 6 });
  await page.mouse.up();
  await expect(point).not.toHaveAttribute('aria-valuenow', '-5');
  await undo(page, 'Kontaktpunkt geändert');
  await expect(point).toHaveAttribute('aria-valuenow', '-5');
});

test('Phases are added, renamed, moved and deleted with their touchpoints, and undo restores them', async ({
  leitbild: { page },
}) => {
  await openSample(page, 'de');
  await openStep(page, 'experience');
  await page.getByRole('button', { name: 'Aktionen für Vergleichen' }).click();
  await page.getByRole('menuitem', { name: 'Früher' }).click();
  await expect(page.getByRole('group', { name: /^(Aufmerksam werden|Vergleichen)$/ }).first()).toHaveAccessibleName(
    'Vergleichen',
  );
  await page.getByRole('button', { name: 'Aktionen für Vergleichen' }).click();
  await page.getByRole('menuitem', { name: 'Phase löschen' }).click();
  await expect(page.getByText('„Vergleichen“ und 3 Kontaktpunkte sind gelöscht.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Vergleichen' })).toHaveCount(0);
  await page.getByRole('region', { name: 'Mitteilungen' }).getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByRole('group', { name: 'Vergleichen' })).toHaveCount(1);
  await expect(page.getByRole('spinbutton', { name: 'Tarifseite, Heute' })).toHaveCount(1);
});

test('Actions, thoughts, emotion and evidence of a touchpoint are saved', async ({ leitbild }) => {
  await openSample(leitbild.page, 'de');
  await openStep(leitbild.page, 'experience');
  await leitbild.page.getByRole('button', { name: 'Mehr zu Tarifseite' }).click();
  await leitbild.page.getByRole('textbox', { name: 'Was sie denkt' }).fill('Welcher davon ist meiner?');
  await leitbild.page
    .getByRole('button', { name: /^Teils belegt|Angenommen|Belegt/ })
    .first()
    .click();
  await leitbild.page.getByRole('option', { name: 'Belegt', exact: true }).click();
  const page = await leitbild.restart();
  await page.getByRole('button', { name: /^Öffnen: Vom Zähler/ }).click();
  await openStep(page, 'experience');
  await page.getByRole('button', { name: 'Mehr zu Tarifseite' }).click();
  await expect(page.getByRole('textbox', { name: 'Was sie denkt' })).toHaveValue('Welcher davon ist meiner?');
});

test('There are at most three emotions of a kind; each has a moment and a proof', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Gefühle');
  await openStep(page, 'experience');
  const add = page.getByRole('button', { name: 'Gefühl, das wir auslösen' });
  for (let count = 0; count < 3; count += 1) await add.click();
  await expect(add).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Gefühl' }).first().fill('gelassen');
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: 'Woran wir es sehen' }).first().fill('Niemand fragt nach.');
  await page.getByRole('button', { name: 'gelassen entfernen' }).click();
  await undo(page, 'Zielemotion gelöscht');
  await expect(page.getByRole('button', { name: 'gelassen entfernen' })).toBeVisible();
});

test('A custom word for an emotion is saved while it is typed', async ({ leitbild: { page, library } }) => {
  await createWorkshop(page, 'Worte');
  await openStep(page, 'experience');
  const notice = page.getByRole('group', { name: 'Aufmerksam werden' });
  await notice.getByRole('button', { name: 'Kontaktpunkt', exact: true }).click();
  const feeling = notice.getByRole('combobox', { name: 'Gefühl heute' });
  await feeling.click();
  await page.keyboard.type('verä');
  await expect(page.getByRole('option')).toHaveText(['verärgert']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(feeling).toHaveValue('verärgert');
  await feeling.fill('halb belustigt');
  const onDrive = () => readFile(path.join(library, 'Worte', 'session.json'), 'utf8');
  await expect.poll(onDrive).toContain('halb belustigt');
  await expect(feeling).toBeFocused();
  await undo(page, 'Kontaktpunkt geändert');
  await expect(feeling).not.toHaveValue('halb belustigt');
});

test('By keyboard, the focus moves to a neighbour when something is deleted', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Tasten');
  await openStep(page, 'experience');
  const notice = page.getByRole('group', { name: 'Aufmerksam werden' });
  await notice.getByRole('button', { name: 'Kontaktpunkt', exact: true }).click();
  await page.keyboard.type('Plakat');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Anruf');
  await notice.getByRole('button', { name: 'Aktionen für Plakat' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Löschen' }).press('Enter');
  const title = notice.getByRole('textbox', { name: 'Kontaktpunkt' });
  await expect(title).toBeFocused();
  await expect(title).toHaveValue('Anruf');
  await notice.getByRole('button', { name: 'Aktionen für Anruf' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Löschen' }).press('Enter');
  await expect(title).toHaveCount(0);
  await expect(notice.getByRole('textbox', { name: 'Name der Phase' })).toBeFocused();
  const add = page.getByRole('button', { name: 'Gefühl, das wir auslösen' });
  await add.press('Enter');
  await page.getByRole('combobox', { name: 'Gefühl' }).first().fill('gelassen');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'gelassen entfernen' }).press('Enter');
  await expect(add).toBeFocused();
});

test('A touchpoint is dragged into another phase, and one undo takes it back', async ({ leitbild: { page } }) => {
  await openSample(page, 'de');
  await openStep(page, 'experience');
  const row = page.locator('[data-touchpoint]', { hasText: 'Die Jahresrechnung' });
  const phase = (name: string) => page.getByRole('group', { name, exact: true });
  const target = phase('Hilfe bekommen').locator('[data-touchpoint]').first();
  await expect(phase('Nutzen').locator(row)).toBeVisible();
  await target.scrollIntoViewIfNeeded();
  const from = await row.locator('[draggable]').boundingBox();
  const to = await target.boundingBox();
  if (!from || !to) throw new Error('Nothing to drag');
  await page.mouse.move(from.x + 8, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(to.x + 200, to.y - 20, { steps: 5 });
  await page.mouse.move(to.x + 200, to.y + 4, { steps: 5 });
  await page.mouse.move(to.x + 201, to.y + 5);
  await expect(page.locator('[style*="--insertion-top"]')).toBeVisible();
  await page.mouse.up();
  await expect(phase('Hilfe bekommen').locator('[data-touchpoint]').first().locator('textarea').first()).toHaveValue(
    'Die Jahresrechnung',
  );
  await undo(page, 'Kontaktpunkt verschoben');
  await expect(phase('Nutzen').locator(row)).toBeVisible();
});

test('The six wishes are rated by keyboard without leaving the step, and by mouse; undo takes a rating back', async ({
  leitbild: { page },
}) => {
  await createWorkshop(page, 'Wünsche');
  await openStep(page, 'experience');
  const cell = (name: RegExp) => page.getByRole('gridcell', { name });
  await cell(/^So einfach wie möglich, Aufmerksam werden/).focus();
  await page.keyboard.press('2');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('0');
  // A digit above the scale neither rates nor opens another step.
  await page.keyboard.press('7');
  await expect(cell(/^So einfach wie möglich, Aufmerksam werden: 2, meist erfüllt/)).toBeVisible();
  await expect(cell(/^So einfach wie möglich, Vergleichen: 0, gar nicht erfüllt/)).toBeFocused();
  const fast = cell(/^Schnell, Kaufen/);
  await fast.hover();
  await fast.locator('[data-rating="3"]').click();
  await expect(cell(/^Schnell, Kaufen: 3, voll erfüllt/)).toBeVisible();
  await expect(page.getByText('Am wenigsten erfüllt ist heute „So einfach wie möglich“')).toBeVisible();
  await undo(page, 'Wunsch bewertet');
  await expect(cell(/^Schnell, Kaufen: nicht bewertet/)).toBeVisible();
});

test('A better end is marked on the curve and said in a sentence, and changes nothing in the journey', async ({
  leitbild: { page },
}) => {
  await openSample(page, 'de');
  await openStep(page, 'experience');
  const lens = page.getByRole('table', { name: 'Was in Erinnerung bleibt' });
  await expect(lens.getByRole('row', { name: /^Heute/ })).toContainText('−5 Die Jahresrechnung');
  const question = page.getByRole('checkbox', { name: 'Was wäre, wenn das Ende heute um zwei Punkte besser wäre?' });
  await question.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('Besseres Ende: +1')).toBeVisible();
  await expect(page.getByText(/bliebe −2 in Erinnerung statt −3/)).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Der Sohn zieht aus, Heute' })).toHaveAttribute('aria-valuenow', '-1');
  await page.getByRole('slider', { name: 'Der Sohn zieht aus, Heute' }).press('End');
  await expect(page.getByText('Das Ende ist schon bei +5: Besser kann es nicht werden.')).toBeVisible();
});

test('The journey is edited as a map by keyboard, and the list shows the same', async ({ leitbild: { page } }) => {
  await openSample(page, 'de');
  await openStep(page, 'experience');
  await page.getByRole('radio', { name: 'Liste' }).focus();
  await page.keyboard.press('ArrowRight');
  const map = page.getByRole('grid', { name: 'Kundenreise' });
  await expect(map.getByRole('columnheader', { name: /Die Nachbarin erzählt/ })).toBeVisible();
  await map.locator('[data-cell$=" title"]').first().focus();
  for (let row = 0; row < 3; row += 1) await page.keyboard.press('ArrowDown');
  // Typing goes into the cell, whatever shortcut the key is elsewhere.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('4');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' im Garten');
  await page.keyboard.press('Tab');
  await page.keyboard.type(', eingeschrieben');
  await page.keyboard.press('Escape');
  await expect(map.getByRole('gridcell', { name: 'Brief, eingeschrieben' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(map.getByRole('gridcell', { name: 'Telefon, Website' })).toBeFocused();
  await expect(map.getByRole('gridcell', { name: 'Telefon, Website' })).toBeInViewport({ ratio: 0.95 });
  await showJourneyAs(page, 'Liste');
  await expect(page.getByRole('spinbutton', { name: 'Die Nachbarin erzählt, Heute' })).toHaveValue('+4');
  await expect(page.getByRole('spinbutton', { name: 'Die Nachbarin erzählt, Ziel' })).toHaveValue('+5');
  await expect(page.getByRole('textbox', { name: 'Kanal' }).first()).toHaveValue('Gespräch am Zaun im Garten');
});

test('The heads of the map stay in view, and axe finds nothing on it', async ({ leitbild: { page } }) => {
  test.setTimeout(120_000);
  await openSample(page, 'de');
  await openStep(page, 'experience');
  for (const view of ['Karte', 'Karte für den Raum']) {
    await showJourneyAs(page, view);
    const map = page.getByRole('grid', { name: 'Kundenreise' });
    const title = map.getByRole('columnheader', { name: /Die Jahresrechnung/ });
    const left = await title.evaluate((head: HTMLElement) => head.offsetLeft);
    await map.locator('xpath=..').evaluate((scroll, x) => scroll.scrollTo(x, 200), left - 300);
    await map.getByRole('rowheader', { name: 'Gefühl heute' }).scrollIntoViewIfNeeded();
    await expect(map.getByRole('rowheader', { name: 'Gefühl heute' })).toBeInViewport();
    await expect(title).toBeInViewport({ ratio: 0.5 });
    await expectAccessible(page, `the journey as: ${view}`, map);
    await setTheme(page, 'dark');
  }
});

test('A touchpoint has pictures, which are described and survive a restart', async ({ leitbild }) => {
  await createWorkshop(leitbild.page, 'Bilder');
  await openStep(leitbild.page, 'experience');
  await showJourneyAs(leitbild.page, 'Karte');
  await leitbild.page.getByRole('button', { name: 'Kontaktpunkt in Kaufen' }).click();
  await leitbild.page.keyboard.type('Antrag');
  await leitbild.page.locator('[data-cell$=" pictures"]').click();
  const choosing = leitbild.page.waitForEvent('filechooser');
  await leitbild.page.getByRole('button', { name: 'Bild wählen' }).click();
  await (await choosing).setFiles(path.join(import.meta.dirname, '../../assets/samples/source/on-time.png'));
  await leitbild.page.getByRole('textbox', { name: 'Was das Bild zeigt' }).fill('Die Technikerin kommt pünktlich.');
  const page = await leitbild.restart();
  await page.getByRole('button', { name: /^Öffnen: Bilder/ }).click();
  await openStep(page, 'experience');
  await showJourneyAs(page, 'Karte');
  const picture = page.getByRole('img', { name: 'Die Technikerin kommt pünktlich.' });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});

async function showJourneyAs(page: Page, view: string): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Ansicht der Kundenreise' }).getByText(view, { exact: true }).click();
}
