import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test, type Leitbild } from './leitbild';
import { createWorkshop, openSample, openWorkshop } from './pages/start';
import { beginRoundByMouse, castByMouse, expectRounds, revealByMouse } from './pages/voices';
import { openStep, saved, setTheme } from './pages/workshop';

const titles = ['Rechnung vereinfachen', 'Am Telefon entscheiden', 'Rückruf zur vereinbarten Zeit'];

/** A workshop with people and with initiatives to rank. */
async function prepare(page: Page, people: readonly string[]): Promise<void> {
  await createWorkshop(page, 'Stimmen');
  for (const name of people) {
    await page.getByRole('button', { name: 'Person hinzufügen' }).click();
    await page.keyboard.type(name);
  }
  await openStep(page, 'roadmap');
  await page.getByRole('textbox', { name: 'Neue Initiative: Jetzt' }).focus();
  for (const title of titles) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
  }
}

const dialog = (page: Page) => page.getByRole('dialog').last();
const button = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true });

async function beginRound(page: Page, mode = 'Mit Namen'): Promise<void> {
  await page.getByRole('button', { name: 'Reihenfolge: Stimmen einholen' }).click();
  await dialog(page).getByText(mode).click();
  await button(page, 'Runde beginnen').click();
}

/** Puts the initiatives in this order with the keyboard and casts it. */
async function rank(page: Page, order: readonly string[]): Promise<void> {
  await button(page, 'Antworten').click();
  for (const [index, title] of order.entries()) {
    const row = dialog(page).getByRole('row', { name: title });
    await row.focus();
    const rows = dialog(page).getByRole('row');
    const at = await rows.evaluateAll((all, name) => all.findIndex((each) => each.textContent.includes(name)), title);
    for (let place = at; place > index; place -= 1) await page.keyboard.press('Alt+ArrowUp');
    await expect(rows.nth(index)).toContainText(title);
  }
  await button(page, 'Verdeckt abgeben').click();
  await expect(dialog(page).getByText('Danke. Die Antwort ist verdeckt abgelegt.')).toBeVisible();
}

/** Everything that main has sent to the window: responses and events, as the page gets them. */
async function recordTraffic({ app }: Leitbild): Promise<() => Promise<string>> {
  await app.evaluate(({ ipcMain, BrowserWindow }) => {
    const traffic: string[] = [];
    Object.assign(globalThis, { traffic });
    for (const window of BrowserWindow.getAllWindows()) {
      const { webContents } = window;
      const send = webContents.send.bind(webContents);
      webContents.send = (channel: string, ...values: unknown[]) => {
        traffic.push(JSON.stringify([channel, values]));
        send(channel, ...values);
      };
    }
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (...input: unknown[]) => unknown> })
      ._invokeHandlers;
    for (const [name, handle] of handlers) {
      handlers.set(name, async (...input: unknown[]) => {
        const response: unknown = await handle(...input);
        traffic.push(JSON.stringify([name, response ?? null]));
        return response;
      });
    }
  });
  return () => app.evaluate(() => (globalThis as unknown as { traffic: string[] }).traffic.join('\n'));
}

/** All files of the test as text: sessions, history, drafts, settings, and the log. */
async function filesOf(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.path, entry.name);
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    texts.set(file, (entry.name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1'));
  }
  return texts;
}

/** An answer as it would be written anywhere: the first three items with their places. */
const leak = /"[a-z0-9]{12}\\?":\s?[123]\b/;

test('Three people answer one after the other; nothing of it is sent or written until it is revealed', async ({
  leitbild,
}) => {
  const { page } = leitbild;
  await prepare(page, ['Anna', 'Ben', 'Cem']);
  await saved(page);
  const traffic = await recordTraffic(leitbild);
  await beginRound(page);
  await expect(dialog(page)).toContainText('Bitte geben Sie den Laptop an Anna');
  await rank(page, [titles[0] ?? '', titles[1] ?? '', titles[2] ?? '']);
  await expect(dialog(page)).toContainText('Bitte geben Sie den Laptop an Ben');
  await rank(page, [titles[0] ?? '', titles[2] ?? '', titles[1] ?? '']);
  await expect(dialog(page)).toContainText('2 von 3 haben geantwortet');
  await expect(dialog(page)).toContainText('Es fehlen: Cem');

  expect(await traffic()).toContain('["voices.changed"');
  expect(await traffic()).toContain('["voices.cast"');
  expect(await traffic()).not.toMatch(leak);
  const files = await filesOf(leitbild.folder);
  expect([...files.keys()].filter((file) => file.endsWith('sealed-votes.json'))).toHaveLength(1);
  for (const [file, text] of files) {
    expect({ file, leak: /\.json$|\.log$|\.gz$|\.ldb$/.test(file) && leak.test(text) }).toEqual({ file, leak: false });
  }

  // Killed after the answers were acknowledged.
  await leitbild.kill();
  const again = await leitbild.start();
  await openWorkshop(again, 'Stimmen');
  await openStep(again, 'roadmap');
  await again.getByRole('button', { name: 'Reihenfolge: 2 Stimmen, Runde offen' }).click();
  // Cem is the only one whose answer is missing.
  await expect(dialog(again)).toContainText('Bitte geben Sie den Laptop an Cem');

  // Ben takes his answer back and answers again.
  await again.keyboard.press('PageUp');
  await expect(dialog(again)).toContainText('Ben hat schon geantwortet.');
  await button(again, 'Antwort zurücknehmen').click();
  await expect(dialog(again)).toContainText('1 von 3 haben geantwortet');
  await rank(again, [titles[1] ?? '', titles[0] ?? '', titles[2] ?? '']);

  // One is missing: the question comes first.
  await button(again, 'Aufdecken').click();
  await expect(dialog(again)).toContainText('Eine Stimme fehlt noch.');
  await button(again, 'Noch warten').click();
  await rank(again, [titles[0] ?? '', titles[1] ?? '', titles[2] ?? '']);
  await expect(dialog(again)).toContainText('Alle haben geantwortet.');
  await button(again, 'Aufdecken').click();

  await expect(dialog(again)).toContainText('Darüber als Nächstes sprechen');
  await expect(dialog(again).getByRole('listitem').first()).toContainText(titles[0] ?? '');
  await expect(dialog(again).getByRole('listitem').first()).toContainText('1. Platz · 5 Punkte · 1,3 (1 bis 2, n = 3)');
  await button(again, 'Als Tabelle').click();
  await expect(dialog(again).getByRole('row', { name: titles[2] ?? '' })).toContainText('Anna 3, Ben 3, Cem 3');
  await button(again, 'Als Tabelle').click();

  // A second round stands beside the first; one person abstains.
  await button(again, 'Noch einmal abstimmen').click();
  await button(again, 'Runde beginnen').click();
  await rank(again, [titles[2] ?? '', titles[0] ?? '', titles[1] ?? '']);
  await button(again, 'Antworten').click();
  await button(again, 'Ich enthalte mich').click();
  await button(again, 'Aufdecken').click();
  await button(again, 'Aufdecken').click();
  await expect(dialog(again).getByRole('listitem').first()).toContainText(titles[2] ?? '');
  await expect(dialog(again)).toContainText('2. Runde: 2 von 3 haben geantwortet · 1 Enthaltung · 1 Stimme fehlt');
  await button(again, 'Reihenfolge übernehmen').click();
  await expect(again.getByRole('grid', { name: 'Jetzt' }).getByRole('row').first()).toContainText(titles[2] ?? '');
  await saved(again);
  const folder = path.join(leitbild.library, 'Stimmen');
  expect(await readdir(folder)).not.toContain('sealed-votes.json');
  // What was looked for above is what a revealed answer looks like.
  expect(await readFile(path.join(folder, 'session.json'), 'utf8')).toMatch(leak);
});

test('A round without names says how many have answered, and Escape leaves an answer without giving it', async ({
  leitbild: { page },
}) => {
  await prepare(page, ['Anna', 'Ben']);
  await beginRound(page, 'Ohne Namen');
  await button(page, 'Antworten').click();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toContainText('0 von 2 haben geantwortet');
  await rank(page, titles);
  await expect(dialog(page)).toContainText('1 von 2 haben geantwortet');
  await expect(dialog(page)).not.toContainText('Es fehlen:');
  await page.keyboard.press('PageDown');
  await expect(dialog(page)).toContainText('Bitte geben Sie den Laptop an Anna');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reihenfolge: 1 Stimme, Runde offen' }).click();
  await button(page, 'Runde verwerfen').click();
  await button(page, 'Runde verwerfen').click();
  await expect(dialog(page).getByRole('textbox', { name: 'Frage' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('The room gives scores to the curve; they are sealed until revealed, then a band on the curve, taken over and undone', async ({
  leitbild,
}) => {
  const { page } = leitbild;
  await createWorkshop(page, 'Kurve');
  for (const name of ['Anna', 'Ben']) {
    await page.getByRole('button', { name: 'Person hinzufügen' }).click();
    await page.keyboard.type(name);
  }
  await openStep(page, 'experience');
  await expect(page.getByRole('button', { name: 'Heute: Stimmen einholen' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Kontaktpunkt', exact: true }).first().click();
  await page.keyboard.type('Brief');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Anruf');
  await saved(page);
  const traffic = await recordTraffic(leitbild);
  await page.getByRole('button', { name: 'Heute: Stimmen einholen' }).click();
  await beginRoundByMouse(page);
  await castByMouse(page, 'Anna', { '1 Brief': -4, '2 Anruf': 5 });
  await castByMouse(page, 'Ben', { '1 Brief': -5, '2 Anruf': 4 });
  const score = /"[a-z0-9]{12}\\?":\s?-?[45]\b/;
  expect(await traffic()).toContain('["voices.cast"');
  expect(await traffic()).not.toMatch(score);
  await revealByMouse(page);
  expect(await traffic()).toMatch(score);
  await expectRounds(page, '1 Brief', ['−4,5 (−5 bis −4, n = 2)']);
  await button(page, 'Gerundete Durchschnitte übernehmen').click();
  await page.getByText('2 Werte sind aus den Stimmen übernommen.').waitFor();

  const curve = page.getByRole('region', { name: 'Emotionskurve' });
  await expect(curve.getByRole('slider', { name: 'Brief, Heute' })).toHaveAttribute('aria-valuenow', '-5');
  await expect(curve.getByRole('slider', { name: 'Anruf, Heute' })).toHaveAttribute('aria-valuenow', '5');
  await expect(curve.getByText('Stimmen zu heute: niedrigste bis höchste (n = 2)')).toBeVisible();
  await expect(curve.getByRole('row', { name: '2 Anruf +5 – +4 +5' })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(curve.getByRole('slider')).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(curve.getByRole('slider', { name: 'Brief, Heute' })).toBeVisible();
  await expectAccessible(page, 'the curve with the voices', curve);
});

test('The wishes of a phase are asked, and the heat map shows the range of the voices', async ({
  leitbild: { page },
}) => {
  await openSample(page, 'de');
  await openStep(page, 'experience');
  const wishes = page.getByRole('region', { name: 'Sechs Wünsche' });
  const cell = wishes.getByRole('gridcell', { name: /^Schnell, Nutzen: / });
  await expect(cell).toHaveText(/^2/);
  await wishes.getByRole('button', { name: /Stimmen zu einer Phase/ }).click();
  await page.getByRole('option', { name: 'Nutzen' }).click();
  await wishes.getByRole('button', { name: 'Nutzen: Stimmen einholen' }).click();
  await dialog(page).getByText('Ohne Namen').click();
  await beginRoundByMouse(page);
  await expect(dialog(page)).toContainText('Wie gut erfüllt die Phase „Nutzen“ heute diese Wünsche?');
  await castByMouse(page, 'Geschäftsführung', {
    'So einfach wie möglich': 1,
    'Bequem erreichbar': 1,
    'Die beste Lösung': 3,
    Schnell: 0,
    'Hilfe, wenn ich sie brauche': 0,
    'Durchweg ein gutes Gefühl': 1,
  });
  await button(page, 'Aufdecken').click();
  await button(page, 'Aufdecken').click();
  await expectRounds(page, 'Schnell', ['0 (0, n = 1)']);
  await button(page, 'Gerundete Durchschnitte übernehmen').click();
  await expect(cell).toHaveAccessibleName('Schnell, Nutzen: 0, gar nicht erfüllt. Stimmen: 0 (0, n = 1)');
  await expect(cell).toContainText('(0)');
  await page.getByRole('button', { name: 'Rückgängig', exact: true }).click();
  await expect(cell).toHaveText(/^2/);
});

for (const theme of ['light', 'dark'] as const) {
  test(`In the ${theme} theme axe finds nothing on the way through a round`, async ({ leitbild: { page } }) => {
    test.setTimeout(120_000);
    await setTheme(page, theme);
    await prepare(page, ['Anna', 'Ben']);
    await page.getByRole('button', { name: 'Reihenfolge: Stimmen einholen' }).click();
    await expectAccessible(page, 'a new round', button(page, 'Runde beginnen'));
    await button(page, 'Runde beginnen').click();
    await expectAccessible(page, 'the cover', button(page, 'Antworten'));
    await button(page, 'Antworten').click();
    await expectAccessible(page, 'a ranking', button(page, 'Verdeckt abgeben'));
    await button(page, 'Verdeckt abgeben').click();
    await button(page, 'Aufdecken').click();
    await expectAccessible(page, 'the question before revealing', button(page, 'Noch warten'));
    await button(page, 'Aufdecken').click();
    await expectAccessible(page, 'the result', button(page, 'Noch einmal abstimmen'));
    await expect(dialog(page).getByRole('group', { name: 'Stimmen' })).toBeFocused();
    await button(page, 'Als Tabelle').click();
    await expectAccessible(page, 'the result as a table', dialog(page).getByRole('table'));
  });
}
