import { partGuidance } from '../../workshop/press-release/guidance';
import { partIds } from '../../workshop/press-release/terms';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { copy, withClipboard } from './pages/clipboard';
import {
  moveCaret,
  newPressRelease,
  part,
  partNames,
  samplePressRelease,
  text,
  toPressRelease,
  wordsOf,
} from './pages/press-release';
import { openWorkshop } from './pages/start';
import { goToStep, saved } from './pages/workshop';

test('writes each part by keyboard and finds it again, identical, after a restart', async ({ leitbild }) => {
  const { page } = leitbild;
  await newPressRelease(page);
  await expect(page.getByText('0 Wörter')).toBeVisible();
  expect(
    await text(page)
      .getByRole('group')
      .evaluateAll((all) => all.map((one) => one.dataset['example'])),
  ).toEqual(partIds.map((id) => partGuidance.de[id].example));
  for (const id of partIds) {
    await part(page, id).click();
    await page.keyboard.type(`Text für ${partNames[id]}`);
  }
  // Three words each, more where the name of a part has several.
  await expect(page.getByText(/^\d\d Wörter/)).toBeVisible();
  const before = await wordsOf(page);
  expect(before).toEqual(partIds.map((id) => `${partNames[id]}: Text für ${partNames[id]}`));
  await saved(page);
  const again = await leitbild.restart();
  await openWorkshop(again, 'Probe');
  await toPressRelease(again);
  expect(await wordsOf(again)).toEqual(before);
});

test('shows guidance and the word count for the part with the caret', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await part(page, 'problem').click();
  const aid = page.getByRole('complementary', { name: 'Schreibhilfe' });
  await expect(aid).toContainText(partGuidance.de.problem.guidance);
  await expect(aid).toContainText('0 von 45–85 Wörtern · noch leer');
  await page.keyboard.type('Drei Wörter mehr');
  await expect(aid).toContainText('3 von 45–85 Wörtern');
  await expect(aid).not.toContainText('noch leer');
});

test('Enter in a headline moves to the next part, elsewhere it begins a paragraph', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await part(page, 'headline').click();
  await page.keyboard.type('Oben');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Darunter');
  await expect(part(page, 'headline')).toHaveText('Oben');
  await expect(part(page, 'subheadline')).toHaveText('Darunter');
  await part(page, 'solution').click();
  await page.keyboard.type('Erster Absatz');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Zweiter Absatz');
  await expect(part(page, 'solution').getByRole('paragraph')).toHaveText(['Erster Absatz', 'Zweiter Absatz']);
});

test('formats by key and by button, and makes lists by typing', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await part(page, 'summary').click();
  await page.keyboard.type('Ganz ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('fett');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' und ');
  await page.getByRole('button', { name: 'Kursiv' }).click();
  await page.keyboard.type('schräg');
  await expect(part(page, 'summary').locator('strong')).toHaveText('fett');
  await expect(part(page, 'summary').locator('em')).toHaveText('schräg');
  await expect(page.getByRole('button', { name: 'Kursiv' })).toHaveAttribute('aria-pressed', 'true');

  await part(page, 'howItWorks').click();
  await page.keyboard.type('1. Anrufen');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Tür öffnen');
  await expect(part(page, 'howItWorks').locator('ol > li')).toHaveText(['Anrufen', 'Tür öffnen']);
  await page.getByRole('button', { name: 'Aufzählung' }).click();
  await expect(part(page, 'howItWorks').locator('ul > li')).toHaveText(['Anrufen', 'Tür öffnen']);
  await part(page, 'headline').click();
  await page.keyboard.type('- Kein Punkt');
  await expect(part(page, 'headline').getByRole('list')).toHaveCount(0);
  await expect(part(page, 'headline')).toHaveText('- Kein Punkt');
});

test('parts cannot be merged or deleted', async ({ leitbild: { page } }) => {
  await samplePressRelease(page);
  const before = await wordsOf(page);
  await part(page, 'problem')
    .locator('p')
    .first()
    .click({ position: { x: 2, y: 8 } });
  await moveCaret(page, 'Home');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+Backspace');
  expect(await wordsOf(page)).toEqual(before);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(text(page).getByRole('group')).toHaveCount(10);
  // What is left is the remark that the customer's quote is invented, which belongs to the style sheet.
  for (const id of partIds) await expect(part(page, id)).toHaveText('');
  await page.keyboard.type('Weiter');
  await expect(part(page, 'headline')).toHaveText('Weiter');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => wordsOf(page)).toEqual(before);
});

test('cutting across several parts and pasting keeps the ten parts', async ({ leitbild: { page } }) => {
  await samplePressRelease(page);
  await part(page, 'summary').click();
  await withClipboard(async () => {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+x');
    await expect(text(page).getByRole('group')).toHaveCount(10);
    await expect(part(page, 'solution')).toHaveText('');
    await part(page, 'solution').click();
    await page.keyboard.press('Control+v');
    await expect(part(page, 'solution')).toContainText('Wer in Auental wohnt');
  });
  await expect(text(page).getByRole('group')).toHaveCount(10);
  await expect(part(page, 'solution').locator('ol > li')).toHaveCount(3);
  await expect(part(page, 'headline')).toHaveText('');
});

test('text pasted from Word is clean, twice', async ({ leitbild: { app, page } }) => {
  await newPressRelease(page);
  const solution = part(page, 'solution');
  const headline = part(page, 'headline');
  await withClipboard(async () => {
    await copy(app, { text: 'nur Text', html: fromWord });
    await solution.click();
    await page.keyboard.press('Control+v');
    await expect(solution).not.toHaveText('');
    await headline.click();
    await page.keyboard.press('Control+v');
    await expect(headline).not.toHaveText('');
  });
  await expect(solution.locator('p')).toHaveText(['Überschrift', 'Ein fetter und schräger Satz.', 'links · rechts']);
  await expect(solution.locator('strong')).toHaveText('fetter');
  await expect(solution.locator('em')).toHaveText('schräger');
  await expect(solution.locator('ul > li')).toHaveText(['Punkt eins', 'Punkt zwei']);
  await expect(solution.locator('ol > li')).toHaveText(['Schritt']);
  expect(await solution.evaluate((element) => element.querySelectorAll('img, script, a, table, [style]').length)).toBe(
    0,
  );
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);

  await expect(headline.locator('p')).toHaveCount(1);
  await expect(headline).toContainText('Überschrift Ein fetter und schräger Satz. Punkt eins');
  await saved(page);
});

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style><title>Entwurf</title></head>
<body lang=DE style='tab-interval:35.4pt'><!--StartFragment-->
<h1 style='color:red;font-size:30pt'>Überschrift<o:p></o:p></h1>
<p class=MsoNormal style='margin:0;font-family:"Comic Sans MS"'>Ein <b style='mso-bidi-font-weight:normal'><span style='color:red'>fetter</span></b>
und <i>schräger</i> <a href="https://example.com/">Satz</a>.<script>window.broken = true</script><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Punkt eins</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Punkt zwei</p>
<ol><li><p>Schritt</p></li></ol>
<img src="https://example.com/x.png" onerror="window.broken = true">
<table><tr><td><p>links</p></td><td>rechts</td></tr></table><!--EndFragment--></body></html>`;

test('undo and redo by button and by key, for text and questions alternately', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  const undo = page.getByRole('banner').getByRole('button', { name: /rückgängig/i });
  const redo = page.getByRole('banner').getByRole('button', { name: /wiederholen/i });
  await expect(undo).toBeDisabled();
  await part(page, 'summary').click();
  await page.keyboard.type('Getippt');
  await undo.click();
  await expect(part(page, 'summary')).toHaveText('');
  await redo.click();
  await expect(part(page, 'summary')).toHaveText('Getippt');
  await part(page, 'summary').click();
  await page.keyboard.press('Control+z');
  await expect(part(page, 'summary')).toHaveText('');
  await page.keyboard.press('Control+y');
  await expect(part(page, 'summary')).toHaveText('Getippt');

  await page.getByRole('button', { name: 'Frage hinzufügen' }).first().click();
  await page.keyboard.type('Was kostet das?');
  await undo.click();
  await expect(page.getByRole('textbox', { name: 'Frage 1', exact: true })).toHaveValue('');
  await expect(part(page, 'summary')).toHaveText('Getippt');
});

test('leaving the step and returning loses nothing', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await part(page, 'summary').click();
  await page.keyboard.type('Eben noch');
  await goToStep(page, 'Roadmap');
  await toPressRelease(page);
  await expect(part(page, 'summary')).toHaveText('Eben noch');
});

test('shows an earlier version as soon as it is loaded', async ({ leitbild: { page } }) => {
  await samplePressRelease(page);
  const before = await wordsOf(page);
  await part(page, 'summary').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(part(page, 'problem')).toHaveText('');
  await page.getByRole('banner').getByRole('button', { name: 'Dokumente exportieren' }).click();
  await page.getByRole('menuitem', { name: 'Frühere Stände' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Diesen Stand wiederherstellen/ })
    .last()
    .click();
  await expect.poll(() => wordsOf(page)).toEqual(before);
  // Undo must not restore replaced text.
  await part(page, 'summary').click();
  await page.keyboard.press('Control+z');
  expect(await wordsOf(page)).toEqual(before);
});

test('text shown as saved is on disk when the app is killed immediately afterwards', async ({ leitbild }) => {
  const { page } = leitbild;
  await newPressRelease(page);
  await saved(page);
  await part(page, 'summary').click();
  await page.keyboard.type('Dieser Satz überlebt.');
  await saved(page);
  await leitbild.kill();
  const again = await leitbild.start();
  await again.getByRole('button', { name: 'Öffnen: Probe' }).click();
  // The killed app could not put its lock away.
  const takeOver = again.getByRole('button', { name: 'Übernehmen', exact: true });
  const rail = again.getByRole('navigation').getByRole('button', { name: /Pressemitteilung/ });
  await expect(takeOver.or(rail)).toBeVisible();
  if (await takeOver.isVisible()) await takeOver.click();
  await toPressRelease(again);
  await expect(part(again, 'summary')).toHaveText('Dieser Satz überlebt.');
});

test('20,000 words stay usable', async ({ leitbild: { app, page } }) => {
  await newPressRelease(page);
  const sentences = partIds.map((id) => partGuidance.de[id].guidance);
  const paragraphs = Array.from({ length: 300 }, (_, index) =>
    [0, 1, 2, 3].map((step) => sentences[(index + step) % sentences.length]).join(' '),
  );
  await part(page, 'solution').click();
  await withClipboard(async () => {
    await copy(app, { text: paragraphs.join('\n') });
    await page.keyboard.press('Control+v');
    await expect(page.getByText(/^2\d\.\d{3} Wörter/)).toBeVisible();
  });
  // In the long part itself, at its end, where pasting left the caret.
  await page.keyboard.type(' Zwanzig Zeichen hier');
  await expect(part(page, 'solution')).toContainText('Zwanzig Zeichen hier');
  await saved(page);
});

test('questions are asked, answered, moved, deleted and restored', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await expect(page.getByText(/Fragen? (noch )?offen/)).toHaveCount(0);
  const customers = page.getByRole('region', { name: 'Fragen von Kundinnen und Kunden' });
  await expect(customers).toContainText('Was kostet mich das');
  const question = (number: number) => customers.getByRole('textbox', { name: `Frage ${number}`, exact: true });
  await customers.getByRole('button', { name: 'Frage hinzufügen' }).click();
  await page.keyboard.type('Was ist es?');
  await customers.getByRole('button', { name: 'Frage hinzufügen' }).click();
  await page.keyboard.type('Was kostet es?');
  await expect(page.getByText('2 Fragen noch offen')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nichts.');
  await expect(page.getByText('1 Frage noch offen')).toBeVisible();
  await expect(customers.getByRole('textbox', { name: 'Antwort auf Frage 2' })).toHaveText('Nichts.');

  await page.keyboard.press('Alt+ArrowUp');
  await expect(question(1)).toHaveValue('Was kostet es?');
  await expect(customers.getByRole('textbox', { name: 'Antwort auf Frage 1' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(question(2)).toHaveValue('Was kostet es?');
  await expect(customers.getByRole('textbox', { name: 'Antwort auf Frage 2' })).toBeFocused();
  await customers.getByRole('button', { name: 'Frage 2 nach oben' }).click();
  await expect(question(1)).toHaveValue('Was kostet es?');

  await customers.getByRole('button', { name: 'Frage 1 löschen' }).click();
  await expect(question(1)).toBeFocused();
  await expect(question(1)).toHaveValue('Was ist es?');
  await page.getByRole('region', { name: 'Mitteilungen' }).getByRole('button', { name: 'Rückgängig' }).click();
  await expect(question(1)).toHaveValue('Was kostet es?');
  await expect(question(2)).toHaveValue('Was ist es?');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility violations, ${colorScheme}`, async ({ leitbild: { page } }) => {
    await page.emulateMedia({ colorScheme });
    await newPressRelease(page);
    await expectAccessible(page, 'an empty press release');
    await page.getByRole('button', { name: 'Zur Übersicht' }).click();
    await samplePressRelease(page);
    await part(page, 'leaderQuote').click();
    await expectAccessible(page, 'the sample');
  });
}

test('At twice the size nothing is outside of the window, and every panel is a sheet over the text', async ({
  leitbild: { app, page },
}) => {
  await samplePressRelease(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(1000);
  const outside = () =>
    page.evaluate(() => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>('button, input, textarea, [contenteditable], [role="tab"]'),
      ];
      return controls.flatMap((control) => {
        const { left, right, width } = control.getBoundingClientRect();
        const seen = width > 1 && (left < -1 || right > innerWidth + 1);
        return seen ? [control.getAttribute('aria-label') ?? control.textContent] : [];
      });
    });
  expect(await outside()).toEqual([]);
  for (const name of ['Prüfungen', 'Kommentare', 'Versprechen', 'Material']) {
    const panel = page.getByRole('complementary', { name: 'Prüfen und besprechen' });
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await expect(panel.getByRole('tab', { name, selected: true })).toBeInViewport();
    expect(await outside()).toEqual([]);
    await panel.getByRole('button', { name: /schließen/i }).click();
    await expect(panel).toBeHidden();
  }
  expect(
    await page.evaluate(() => [...document.querySelectorAll('*')].filter((each) => each.scrollLeft > 0).length),
  ).toBe(0);
});
