import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { createWorkshop, openSample } from './pages/start';
import { goToStep, saved, setTheme, undo } from './pages/workshop';

const question = 'Wie wollen wir das zeigen?';

test('Strategic intent by mouse: an alternative becomes the answer, is brought back, and survives a restart', async ({
  leitbild: { page, restart },
}) => {
  await createWorkshop(page, 'Absicht');
  await goToStep(page, 'Strategische Absicht');
  await page.getByRole('textbox', { name: question }).fill('Mit einem Namen');
  await page.getByRole('button', { name: 'Alternative hinzufügen' }).nth(1).click();
  await page.getByRole('textbox', { name: 'Alternative 1' }).fill('Mit einer Uhrzeit');
  await page.getByRole('button', { name: 'Aktionen: Mit einer Uhrzeit' }).click();
  await page.getByRole('menuitem', { name: 'Zur Antwort machen' }).click();
  await expect(page.getByRole('textbox', { name: question })).toHaveValue('Mit einer Uhrzeit');
  await expect(page.getByRole('textbox', { name: 'Alternative 1' })).toHaveValue('Mit einem Namen');
  await undo(page, 'Antwort gewählt');
  await expect(page.getByRole('textbox', { name: question })).toHaveValue('Mit einem Namen');
  await saved(page);
  const again = await restart();
  await again.getByRole('button', { name: 'Öffnen: Absicht' }).click();
  await goToStep(again, 'Strategische Absicht');
  await expect(again.getByRole('textbox', { name: 'Alternative 1' })).toHaveValue('Mit einer Uhrzeit');
});

test('a priority is dragged with the mouse, and set and cleared with keys', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Prioritäten');
  await goToStep(page, 'Strategische Absicht');
  const track = page.getByRole('group', { name: 'Empfehlungen – Werbung' });
  const today = track.getByRole('slider', { name: /^Heute/ });
  const target = track.getByRole('slider', { name: /^Ziel/ });
  await expect(today).toHaveAttribute('aria-valuetext', 'noch offen');
  const box = await track.boundingBox();
  const marker = await today.boundingBox();
  if (!box || !marker) throw new Error('The slider is not on screen');
  await page.mouse.move(marker.x + marker.width / 2, marker.y + marker.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, box.y + 20, { steps: 4 });
  await page.mouse.move(box.x + box.width * 0.9, box.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect(today).toHaveAttribute('aria-valuetext', '4 von 5 zu „Werbung“');
  await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(target).toHaveAttribute('aria-valuetext', '2 von 5 zu „Empfehlungen“');
  await page.keyboard.press('Home');
  await expect(target).toHaveAttribute('aria-valuetext', '5 von 5 zu „Empfehlungen“');
  await page.keyboard.press('Delete');
  await expect(target).toHaveAttribute('aria-valuetext', 'noch offen');
  await undo(page, 'Priorität gesetzt');
  await expect(target).not.toHaveAttribute('aria-valuetext', 'noch offen');
});

test('the suggestion never overwrites a written sentence by itself', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Satz');
  await goToStep(page, 'Strategische Absicht');
  const statement = page.getByRole('textbox', { name: 'Absicht in einem Satz' });
  await page.getByRole('textbox', { name: 'Welches Ziel verfolgen wir' }).fill('Wir halten Wort. Immer.');
  await page.getByRole('button', { name: 'Vorschlag übernehmen' }).click();
  await expect(statement).toHaveValue('Wir halten Wort.');
  await statement.fill('Wir halten Wort, und zwar pünktlich.');
  await page.getByRole('textbox', { name: 'Wie wachsen wir dadurch?' }).fill('Wer bleibt, empfiehlt uns.');
  await expect(statement).toHaveValue('Wir halten Wort, und zwar pünktlich.');
  await page.getByRole('button', { name: 'Mit dem Vorschlag aus den Antworten vergleichen' }).click();
  // Both share too few words to be compared one by one.
  await expect(page.getByRole('group', { name: 'Vorschlag aus Ihren Antworten' })).toContainText('empfiehlt uns');
  await expect(page.getByRole('heading', { name: 'Unterschiede' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Unter den Satz setzen' }).click();
  await expect(statement).toHaveValue(
    'Wir halten Wort, und zwar pünktlich.\n\nWir halten Wort; dadurch wachsen wir: Wer bleibt, empfiehlt uns.',
  );
  await undo(page, 'Absicht geschrieben');
  await expect(statement).toHaveValue('Wir halten Wort, und zwar pünktlich.');
});

test('the intent is offered to the press release', async ({ leitbild: { page } }) => {
  await openSample(page, 'de');
  await goToStep(page, 'Pressemitteilung');
  await page.getByRole('button', { name: 'Material' }).first().click();
  await expect(page.getByRole('heading', { name: 'Strategische Absicht' })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing, empty and filled, in the ${theme} theme`, async ({ leitbild: { page } }) => {
    await setTheme(page, theme);
    const heading = page.getByRole('heading', { name: 'Vier Fragen' });
    await createWorkshop(page, 'Leer');
    await goToStep(page, 'Strategische Absicht');
    await expectAccessible(page, 'the empty step', heading);
    await page.getByRole('button', { name: 'Zur Übersicht' }).click();
    await openSample(page, 'de');
    await goToStep(page, 'Strategische Absicht');
    await expectAccessible(page, 'the step of the sample', heading);
    await page.getByRole('button', { name: /Mit dem Vorschlag/ }).click();
    await expectAccessible(page, 'the comparison', page.getByRole('group', { name: 'Vorschlag aus Ihren Antworten' }));
  });
}
