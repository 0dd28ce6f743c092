import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Leitbild } from './leitbild';
import { openBoard, savedBoard, surface, writeNotes } from './pages/board';
import { copy, withClipboard } from './pages/clipboard';
import { longestInMain, mainYardstick } from './pages/main-process';
import { newPressRelease, part } from './pages/press-release';
import { answerDialogs } from './pages/system-dialog';
import { drop, longestFrame, pasteText } from './pages/transfer';

/** Longest time between two frames of the window, and for which main is busy, in milliseconds. */
const longest = { frame: 1000, main: 200 };

/** On a slow or loaded computer both may be longer, in multiples of the yardstick of the same run. */
const multiples = { frame: 25, main: 20 };

const list = (count: number, each: (index: number) => string, between = ',') =>
  Array.from({ length: count }, (_, index) => each(index)).join(between);

/** A canvas with notes in rows. */
const canvas = (count: number, from = 0) =>
  `{"nodes":[${list(count, (index) => {
    const [column, row] = [(from + index) % 120, Math.floor((from + index) / 120)];
    return `{"id":"n${from + index}","type":"text","text":"Notiz ${from + index} mit Wörtern","x":${column * 220},"y":${row * 220},"width":220,"height":220}`;
  })}]}`;

const kinds = ['rectangle', 'text', 'arrow', 'freedraw'];
const drawing = (count: number) =>
  `{"type":"excalidraw","elements":[${list(
    count,
    (index) =>
      `{"type":"${kinds[index % kinds.length]}","text":"Wort ${index}","fontSize":20,"x":${(index % 100) * 200},"y":${Math.floor(index / 100) * 200},"width":150,"height":100,"points":[[0,0],[50,90],[150,100]]}`,
  )}]}`;

/** Expects that neither the window nor main stands still during an action. */
async function expectSmooth({ app, page }: Leitbild, title: string, run: () => Promise<unknown>): Promise<void> {
  const measured = { frame: 0, main: 0 };
  const before = await mainYardstick(app);
  measured.frame = await longestFrame(page, async () => {
    measured.main = await longestInMain(app, run);
  });
  const yardstick = Math.max(before, await mainYardstick(app));
  test.info().annotations.push({
    type: 'longest frame, longest time in main, yardstick',
    description: `${title}: ${measured.frame} ms, ${measured.main} ms, ${yardstick.toFixed(0)} ms`,
  });
  expect.soft(measured.frame, title).toBeLessThan(Math.max(longest.frame, multiples.frame * yardstick));
  expect.soft(measured.main, title).toBeLessThan(Math.max(longest.main, multiples.main * yardstick));
}

test.setTimeout(240_000);

test('ten thousand elements come in, are moved by one edit, deleted and undone', async ({ leitbild }) => {
  const { page, folder } = leitbild;
  const count = async () => Object.keys((await savedBoard(leitbild)).elements).length;
  const expectCount = (wanted: number) => expect.poll(count, { timeout: 30_000 }).toBe(wanted);
  const file = async (name: string, content: string) => {
    await writeFile(path.join(folder, name), content);
    return path.join(folder, name);
  };
  await openBoard(page);
  const large = await file('gross.canvas', canvas(10_000));
  await expectSmooth(leitbild, 'a canvas of 10,000 notes', async () => {
    await drop(page, large);
    await expectCount(10_000);
  });
  const more = await file('mehr.canvas', canvas(500, 10_000));
  await drop(page, more);
  await expectCount(10_500);
  await surface(page).focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('option', { selected: true }).first()).toBeAttached();

  const corners = async () =>
    Object.values((await savedBoard(leitbild)).elements).map((each) => ('x' in each ? [each.x, each.y] : []));
  const before = await corners();
  const box = await surface(page).boundingBox();
  if (!box) throw new Error('No board');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await expectSmooth(leitbild, '10,500 notes dragged', async () => {
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + 40, middle.y + 30, { steps: 4 });
    await page.mouse.up();
    await expect
      .poll(
        async () =>
          (await corners()).filter(([x, y], index) => x !== before[index]?.[0] && y !== before[index]?.[1]).length,
        {
          timeout: 30_000,
        },
      )
      .toBe(10_500);
  });
  await surface(page).focus();
  await expectSmooth(leitbild, '10,500 notes deleted', async () => {
    await page.keyboard.press('Delete');
    await expectCount(0);
  });
  await expectSmooth(leitbild, 'the deletion undone', async () => {
    await page.keyboard.press('Control+z');
    await expectCount(10_500);
  });
});

for (const [title, content, count] of [
  [
    'a million cards',
    () => `{"nodes":[${list(1_000_000, (index) => `{"id":"${index}","type":"text","x":${index % 999}}`)}]}`,
    10_000,
  ],
  ['one text', () => `{"nodes":[{"id":"a","type":"text","text":"${'ä'.repeat(24_000_000)}","x":0,"y":0}]}`, 1],
  [
    '10,000 long texts',
    () =>
      `{"nodes":[${list(10_000, (index) => `{"id":"${index}","type":"text","text":"${'Wort '.repeat(800)}","x":${index},"y":0}`)}]}`,
    10_000,
  ],
] as const) {
  test(`a chosen canvas of 40 MB comes in: ${title}`, async ({ leitbild }) => {
    const { app, page, folder } = leitbild;
    await openBoard(page);
    const file = path.join(folder, 'gross.canvas');
    await writeFile(file, content());
    await answerDialogs(app, file);
    await expectSmooth(leitbild, title, async () => {
      await page.getByRole('button', { name: 'Importieren und exportieren' }).click();
      await page.getByRole('menuitem', { name: 'Datei importieren …' }).click();
      const saved = async () => Object.keys((await savedBoard(leitbild)).elements).length;
      await expect.poll(saved, { timeout: 60_000, intervals: [1000] }).toBe(count);
    });
  });
}

test('a drawing of ten thousand elements comes in', async ({ leitbild }) => {
  const { page, folder } = leitbild;
  await openBoard(page);
  const file = path.join(folder, 'gross.excalidraw');
  await writeFile(file, drawing(10_000));
  await expectSmooth(leitbild, 'a drawing of 10,000 elements', async () => {
    await drop(page, file);
    const count = async () => Object.keys((await savedBoard(leitbild)).elements).length;
    await expect.poll(count, { timeout: 30_000 }).toBe(10_000);
  });
});

test('long lists, long words and wide tables come in', async ({ leitbild }) => {
  const { page, folder } = leitbild;
  const count = async () => Object.keys((await savedBoard(leitbild)).elements).length;
  const expectCount = (wanted: number) => expect.poll(count, { timeout: 30_000 }).toBe(wanted);
  const file = path.join(folder, 'liste.txt');
  await openBoard(page);
  await writeNotes(page, 'Schon da');
  await writeFile(
    file,
    list(40_000, (index) => `Zeile ${index} mit einigen Wörtern`, '\n'),
  );
  await expectSmooth(leitbild, '40,000 lines', async () => {
    await pasteText(page, file);
    await expect(page.getByText('höchstens 2.000 Notizen')).toBeVisible();
    await page.getByRole('button', { name: '2.000 Notizen anlegen' }).click();
    await expectCount(2001);
  });
  for (const [title, text] of [
    ['490,000 letters', 'Wort '.repeat(98_000)],
    ['a word of 490,000 letters', 'w'.repeat(490_000)],
  ] as const) {
    await writeFile(file, text);
    const before = await count();
    await expectSmooth(leitbild, title, async () => {
      await pasteText(page, file);
      await expect(page.getByText('1 Text war zu lang und wurde nach 50.000 Zeichen gekürzt').last()).toBeVisible();
      await expectCount(before + 1);
    });
  }
  for (const [name, separator] of [
    ['reihe.csv', ';'],
    ['reihe.tsv', '\t'],
  ] as const) {
    await writeFile(
      path.join(folder, name),
      list(1_000_000, (index) => `Z${index % 10}`, separator),
    );
    await expectSmooth(leitbild, `a row of a million cells, ${name}`, async () => {
      await drop(page, path.join(folder, name));
      await expect(page.getByRole('dialog', { name: 'Tabelle' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  }
});

for (const [title, html] of [
  [
    'a paragraph of 12,000 runs',
    `<p>${list(12_000, (index) => (index % 2 === 0 ? ` schlicht ${index} ` : `<b>fett ${index}</b>`), '')}</p>`,
  ],
  ['a paragraph of 490,000 letters', `<p>${'Wort '.repeat(98_000)}</p>`],
] as const) {
  test(`${title} comes into the press release`, async ({ leitbild }) => {
    const { app, page } = leitbild;
    await newPressRelease(page);
    const solution = part(page, 'solution');
    await solution.click();
    await expectSmooth(leitbild, title, async () => {
      await withClipboard(async () => {
        await copy(app, { html, text: 'nur Text' });
        await page.keyboard.press('Control+v');
        const length = () => solution.evaluate(({ textContent }) => textContent?.length);
        await expect.poll(length, { timeout: 30_000 }).toBeGreaterThan(140_000);
      });
    });
    await expectSmooth(leitbild, `typing after ${title}`, async () => {
      await page.keyboard.type(' Ende');
      await expect(page.getByText(/^Gespeichert/)).toBeVisible({ timeout: 30_000 });
    });
  });
}
