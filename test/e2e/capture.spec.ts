import { expect, test } from './leitbild';
import { expectAccessible } from './expect-accessible';
import { noteEditor, openBoard, surface, toBoard } from './pages/board';
import { moveCaret, newPressRelease, part, text } from './pages/press-release';
import { createWorkshop, openSample } from './pages/start';
import { goToStep, setTheme } from './pages/workshop';

test('A topic is parked while a note is written: text and caret of the note stay, and writing goes on', async ({
  leitbild: { page },
}) => {
  await openBoard(page);
  await surface(page).press('Control+Enter');
  await noteEditor(page).pressSequentially('Rechnung in drei tzen');
  for (let index = 0; index < 4; index += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+Shift+P');
  await expect(page.getByRole('textbox', { name: 'Was später Platz bekommt' })).toBeFocused();
  await page.keyboard.type('Gilt das für Störungen?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(noteEditor(page)).toBeFocused();
  await page.keyboard.type('Sä');
  await expect(noteEditor(page)).toHaveValue('Rechnung in drei Sätzen');
  await expect(page.getByText('Im Themenspeicher: „Gilt das für Störungen?“')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('F3');
  const drawer = page.getByRole('complementary', { name: 'Themen und Entscheidungen' });
  await expect(drawer.getByRole('textbox', { name: 'Thema 1' })).toHaveValue('Gilt das für Störungen?');
  await expect(drawer.getByRole('button', { name: 'Zum Schritt Zukunftsbild' })).toBeVisible();
});

test('A decision is recorded while the press release is written: AltGr opens nothing, the caret stays', async ({
  leitbild: { page },
}) => {
  await newPressRelease(page);
  await part(page, 'headline').click();
  await page.keyboard.type('Das Haus am Berg');
  await moveCaret(page, 'ArrowLeft', 8);
  await page.keyboard.press('Control+Alt+D');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+D');
  await page.keyboard.type('Drei Tarife');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+D');
  await expect(page.getByRole('textbox', { name: 'Was entschieden ist' })).toHaveValue('Drei Tarife');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Drei Tarife' })).toBeVisible();
  await page.keyboard.type('Kein vierter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(text(page)).toBeFocused();
  await page.keyboard.type('es');
  await expect(part(page, 'headline')).toContainText('Das Hauses am Berg');
});

test('During a presentation of the board a sentence from the empty chair is recorded, and the presentation goes on', async ({
  leitbild: { page },
}) => {
  await openSample(page, 'de');
  await toBoard(page);
  await surface(page).press('F5');
  const leave = page.getByRole('button', { name: 'Präsentation beenden' });
  await expect(leave).toBeAttached();
  await page.keyboard.press('Control+Shift+K');
  await page.keyboard.type('Und am Wochenende?');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vom leeren Stuhl festgehalten: „Und am Wochenende?“')).toBeVisible();
  await expect(leave).toBeAttached();
});

for (const theme of ['light', 'dark'] as const) {
  test(`Capture, drawer and closing are accessible, and the closing goes through what is open (${theme})`, async ({
    leitbild: { page },
  }) => {
    await createWorkshop(page, 'Stadtwerke');
    await setTheme(page, theme);
    await page.keyboard.press('F3');
    const drawer = page.getByRole('complementary', { name: 'Themen und Entscheidungen' });
    await expectAccessible(page, 'the empty parking lot', drawer.getByText(/Noch nichts liegt hier/));
    for (const topic of ['Fernwärme', 'Datenschutz', 'Name der App']) {
      await page.keyboard.press('Control+Shift+P');
      await page.keyboard.type(topic);
      if (topic === 'Fernwärme') await expectAccessible(page, 'quick capture', page.getByRole('dialog'));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await expectAccessible(page, 'the parking lot', drawer.getByRole('textbox', { name: 'Thema 3' }));
    await page.keyboard.press('Shift+F3');
    const people = page.getByRole('complementary', { name: 'Die Runde' });
    await expectAccessible(page, 'the room without people', people.getByText(/Noch niemand ist eingetragen/));
    await page.keyboard.press('Shift+F3');
    await goToStep(page, 'Abschluss');
    const stage = page.getByRole('main');
    await stage.getByRole('button', { name: 'Offene Themen einzeln durchgehen' }).press('Enter');
    const card = stage.getByRole('region', { name: 'Offene Themen' });
    await expect(card.getByText('Fernwärme')).toBeFocused();
    await expectAccessible(page, 'a topic in the closing', card);
    await card.getByRole('button', { name: 'Ist entschieden' }).click();
    await expect(card.getByText('Datenschutz')).toBeFocused();
    await card.getByRole('button', { name: 'Jemand sagt es zu' }).click();
    await expect(stage.getByText('1 Thema ist offen')).toBeVisible();
    await card.getByRole('button', { name: 'Entfällt' }).click();
    await expect(stage.getByText('alle Themen sind geklärt')).toBeVisible();
    await expect(stage.getByRole('textbox', { name: 'Entscheidung', exact: true })).toHaveValue('Fernwärme');
    await expect(stage.getByRole('textbox', { name: 'Zusage', exact: true })).toHaveValue('Datenschutz');
  });
}
