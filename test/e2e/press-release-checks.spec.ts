import type { Locator, Page } from 'playwright/test';
import type { PartId } from '../../workshop/press-release/schema';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { copy, withClipboard } from './pages/clipboard';
import { newPressRelease, part, toPressRelease } from './pages/press-release';
import { openWorkshop } from './pages/start';
import { goToStep, saved, undo } from './pages/workshop';

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Prüfungen' });
const opener = (page: Page) => page.getByRole('button', { name: /^Prüfungen, / });
const group = (page: Page, name: string) => panel(page).getByRole('region', { name: new RegExp(`^${name}`) });
/** Each is named by its words and its part. */
const remarks = (within: Locator) => within.getByRole('button', { name: / (Lösung|Problem|Ort und Datum)$/ });

async function write(page: Page, id: PartId, words: string): Promise<void> {
  await part(page, id).click();
  await page.keyboard.type(words);
}

/** The words that are underlined now, by kind. */
function marked(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('finding-'))
        .map(([name, highlight]) => {
          const words = [...highlight].map((range) => {
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            return live.toString();
          });
          return [name.replace('finding-', ''), words.sort()];
        }),
    ),
  );
}

const selected = (page: Page) => page.evaluate(() => getSelection()?.toString());

test('checks while typing, highlights findings and explains them', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await opener(page).click();
  await expect(panel(page)).toContainText('Ein Hinweis ist kein Urteil');
  await write(page, 'solution', 'Wir sind innovativ. Sie sparen bis zu 30 Prozent.');
  await expect
    .poll(() => marked(page))
    .toEqual({ story: ['Wir'], claims: ['innovativ'], words: ['bis zu'], terms: [], sentences: [], current: [] });
  await expect(opener(page)).toHaveAccessibleName('Prüfungen, 3 Hinweise');
  await remarks(group(page, 'Unverbindliches Wort')).click();
  await expect(group(page, 'Unverbindliches Wort')).toContainText('„bis zu“ nennt den besten Fall');
  await expect(group(page, 'Unverbindliches Wort')).toContainText('Sagen Sie, was gilt');
  await expect.poll(async () => (await marked(page))['current']).toEqual(['bis zu']);
});

test('a highlight is removed by the first key in its paragraph and never moves to other words', async ({
  leitbild: { page },
}) => {
  await newPressRelease(page);
  await write(page, 'solution', 'Das ist innovativ.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Das ist wirklich wahr.');
  await expect
    .poll(async () => [(await marked(page))['claims'], (await marked(page))['words']])
    .toEqual([['innovativ'], ['wirklich']]);
  await page.keyboard.press('Control+Home');
  await part(page, 'solution').locator('p').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Hier: ');
  const now = await marked(page);
  expect(
    [...(now['claims'] ?? []), ...(now['words'] ?? [])].filter((words) => !['innovativ', 'wirklich'].includes(words)),
  ).toEqual([]);
  expect(now['words']).toEqual(['wirklich']);
  await expect.poll(async () => (await marked(page))['claims']).toEqual(['innovativ']);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await marked(page))['claims']).toEqual(['innovativ']);
});

test('F8 moves between findings in both directions, and typing replaces the passage', async ({
  leitbild: { page },
}) => {
  await newPressRelease(page);
  await write(page, 'problem', 'Der Weg war sehr mühsam.');
  await write(page, 'solution', 'Viele sparen Geld.');
  await expect(opener(page)).toHaveAccessibleName('Prüfungen, 3 Hinweise');
  await part(page, 'headline').click();
  await page.keyboard.press('F8');
  await expect.poll(() => selected(page)).toBe('sehr');
  await expect(page.getByRole('status').filter({ hasText: 'Füllwort, 1 von 3' })).toContainText('macht lauter');
  await expect(panel(page)).toContainText('„sehr“ macht lauter, nicht deutlicher.');
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await expect.poll(() => selected(page)).toBe('Viele');
  await page.keyboard.press('F8');
  await expect.poll(() => selected(page)).toBe('sehr');
  await page.keyboard.press('Shift+F8');
  await expect.poll(() => selected(page)).toBe('Viele');
  await page.keyboard.type('Alle');
  await expect(part(page, 'solution')).toContainText('Alle sparen Geld.');
  await expect(opener(page)).toHaveAccessibleName('Prüfungen, 2 Hinweise');
});

test('kinds of findings are hidden and shown, in the text and in the list', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await write(page, 'solution', 'Das ist sehr innovativ.');
  await opener(page).click();
  await expect(group(page, 'Füllwort')).toBeVisible();
  const words = panel(page).getByRole('button', { name: /^Leere Wörter/ });
  await expect(words).toHaveAttribute('aria-pressed', 'true');
  await words.click();
  await expect(words).toHaveAttribute('aria-pressed', 'false');
  await expect(group(page, 'Füllwort')).toHaveCount(0);
  // Blocks outside the viewport have no highlights; the panel may have moved them there.
  await part(page, 'solution').scrollIntoViewIfNeeded();
  await expect.poll(() => marked(page)).toMatchObject({ words: [], claims: ['innovativ'] });
  await words.click();
  await expect.poll(() => marked(page)).toMatchObject({ words: ['sehr'], claims: ['innovativ'] });
});

test('a finding is dismissed with a reason, listed, undone, kept over a restart and restored', async ({ leitbild }) => {
  const { page } = leitbild;
  await newPressRelease(page);
  await write(page, 'solution', 'Das ist sehr innovativ.');
  await opener(page).click();
  const dismiss = async () => {
    const button = group(page, 'Füllwort').getByRole('button', { name: 'Verwerfen …' });
    await expect(group(page, 'Füllwort')).toBeVisible();
    // One that was undone comes back explained.
    if (!(await button.isVisible())) await remarks(group(page, 'Füllwort')).click();
    await button.click();
    await page.getByRole('combobox', { name: 'Warum bleibt es so?' }).fill('So spricht die Kundin');
    await group(page, 'Füllwort').getByRole('button', { name: 'Verwerfen', exact: true }).click();
    await expect(group(page, 'Füllwort')).toHaveCount(0);
  };
  await dismiss();
  await expect(remarks(group(page, 'Urteil ohne Zahl'))).toBeFocused();
  await expect.poll(async () => (await marked(page))['words']).toEqual([]);
  await undo(page, 'Hinweis verworfen');
  await expect(group(page, 'Füllwort')).toBeVisible();
  await dismiss();
  // Other text does not restore it, and another part is checked again.
  await write(page, 'problem', 'Das war sehr lange so.');
  await expect(remarks(group(page, 'Füllwort'))).toHaveCount(1);
  await saved(page);

  const again = await leitbild.restart();
  await openWorkshop(again, 'Probe');
  await toPressRelease(again);
  await opener(again).click();
  await expect(remarks(group(again, 'Füllwort'))).toHaveCount(1);
  await again.getByText('1 Hinweis verworfen').click();
  await expect(panel(again)).toContainText('So spricht die Kundin');
  await again.getByRole('button', { name: 'Hinweis zu „sehr“ wiederherstellen' }).click();
  await expect(remarks(group(again, 'Füllwort'))).toHaveCount(2);
});

test('the client’s jargon is found as soon as it is on the list', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await write(page, 'solution', 'An allen Touchpoints sitzt ein Mensch und nicht die Kunden-Matrix.');
  await opener(page).click();
  // A word of the starter list.
  await expect(group(page, 'Firmenjargon')).toContainText('Touchpoints');
  await page.getByText(/^Firmenjargon: /).click();
  await page.getByRole('textbox', { name: 'Wort hinzufügen' }).fill('Kunden Matrix, Netzentgelt');
  await page.keyboard.press('Enter');
  await expect(group(page, 'Firmenjargon')).toContainText('Kunden-Matrix');
  await expect(remarks(group(page, 'Firmenjargon'))).toHaveCount(2);
  await page.getByRole('button', { name: '„Touchpoint“ aus der Liste entfernen' }).click();
  await expect(remarks(group(page, 'Firmenjargon'))).toHaveCount(1);
});

test('shows reading ease and the balance of each part, without quotes, with ambiguous words separately', async ({
  leitbild: { page },
}) => {
  await newPressRelease(page);
  await opener(page).click();
  await expect(panel(page)).toContainText('Ab dreißig Wörtern');
  await write(page, 'leaderQuote', '„Wir haben uns um unsere Kunden gekümmert, und wir haben viel gelernt.“');
  await write(page, 'solution', 'Sie rufen an. Am Abend haben Sie Ihr Geld, und wir kommen zu Ihnen.');
  await write(
    page,
    'howItWorks',
    'Der Bus hält vor dem Haus. Die Frau steigt ein und zahlt mit der Karte. Er fährt los.',
  );
  await expect(panel(page).getByText('Lösung: 3 an die Kundin, 1 über uns, 1 unklar')).toBeAttached();
  await expect(panel(page).getByText(/^Zitat der Leitung: /)).toHaveCount(0);
  await expect(panel(page)).toContainText('Die Zitate zählen nicht');
  await expect(panel(page).getByText(/^\d+ von 100, (sehr )?leicht$/)).toBeVisible();
});

test('finds a launch day in the past and the solution in the problem', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await write(page, 'placeAndDate', 'Auental, 4. Mai 2019');
  await write(page, 'summary', 'Das Angebot heißt „Auental Klar“.');
  await write(page, 'problem', 'Bisher fehlte Auental Klar.');
  await opener(page).click();
  await remarks(group(page, 'Tag der Einführung')).click();
  await expect(panel(page)).toContainText('Der Tag der Einführung, 4. Mai 2019, liegt in der Vergangenheit.');
  await remarks(group(page, 'Lösung im Problem')).click();
  await expect(panel(page)).toContainText('„Auental Klar“ gehört auch zu Schlagzeile oder Lösung.');
});

test('arrow keys move in the list, and the drawer replaces the panel', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await write(page, 'solution', 'Wir sind sehr innovativ.');
  await opener(page).click();
  await remarks(group(page, 'Satz beginnt mit uns statt mit der Kundin')).focus();
  await page.keyboard.press('ArrowDown');
  await expect(remarks(group(page, 'Urteil ohne Zahl'))).toBeFocused();
  await page.keyboard.press('End');
  await expect(remarks(group(page, 'Füllwort'))).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(remarks(group(page, 'Füllwort'))).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('F1');
  await expect(page.getByRole('complementary', { name: 'Leitfaden' })).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
  await opener(page).click();
  await expect(panel(page)).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Leitfaden' })).toHaveCount(0);
});

test('checks 20,000 words while typing continues', async ({ leitbild: { app, page } }) => {
  await newPressRelease(page);
  const sentence = 'Wir bieten innovative Lösungen, die wirklich bis zu 30 Prozent sparen. ';
  const paragraphs = Array.from({ length: 320 }, (_, index) => `${sentence.repeat(6)}${index}`);
  await part(page, 'solution').click();
  await withClipboard(async () => {
    await copy(app, { text: paragraphs.join('\n') });
    await page.keyboard.press('Control+v');
    await expect(page.getByText(/^2\d\.\d{3} Wörter/)).toBeVisible();
  });
  // While the checks run; how long a key takes meanwhile is measured by `npm run bench:editor`.
  await page.keyboard.type(' Das ist sehr wahr.');
  await expect(part(page, 'solution')).toContainText('Das ist sehr wahr.');
  await expect(opener(page)).toHaveAccessibleName(/Prüfungen, \d{4} Hinweise/, { timeout: 15_000 });
});

test.describe('in English', () => {
  test.use({ language: 'en' });
  test('an English press release is checked by English rules', async ({ leitbild: { page } }) => {
    await page.getByRole('button', { name: 'In English' }).click();
    await goToStep(page, 'Press release');
    await page.locator('[data-part=solution] p').first().click();
    await page.keyboard.press('Home');
    await page.keyboard.type('We save up to 30 per cent, basically. ');
    await page.getByRole('button', { name: /^Checks, / }).click();
    const checks = page.getByRole('tabpanel', { name: 'Checks' });
    await expect(checks).toContainText('Weasel word');
    await expect(checks).toContainText('basically');
    await expect
      .poll(async () => (await marked(page))['words'])
      .toEqual(expect.arrayContaining(['basically', 'up to']));
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the panel has no accessibility violations, ${colorScheme}`, async ({ leitbild: { page } }) => {
    await page.emulateMedia({ colorScheme });
    await newPressRelease(page);
    await write(page, 'solution', 'Wir sind sehr innovativ. Am Abend haben Sie Ihr Geld im BGM.');
    await opener(page).click();
    await page.getByText('Firmenjargon').click();
    await remarks(group(page, 'Füllwort')).click();
    await group(page, 'Füllwort').getByRole('button', { name: 'Verwerfen …' }).click();
    await expectAccessible(page, 'the checks', page.getByRole('combobox', { name: 'Warum bleibt es so?' }));
  });
}
