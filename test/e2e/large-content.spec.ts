import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from 'playwright/test';
import { expect, test, type Leitbild } from './leitbild';
import { element, openBoard, savedBoard, surface, writeNotes } from './pages/board';
import { copy, withClipboard } from './pages/clipboard';
import { newPressRelease, part } from './pages/press-release';
import { drop, longestFrame, pasteText } from './pages/transfer';

async function longestInMain(app: ElectronApplication, run: () => Promise<void>): Promise<number> {
  await app.evaluate(() => {
    let previous = performance.now();
    let longest = 0;
    const timer = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - previous);
      previous = now;
    }, 5);
    Object.assign(globalThis, {
      longestInMain: () => {
        clearInterval(timer);
        return longest;
      },
    });
  });
  await run();
  return app.evaluate(() => (globalThis as unknown as { longestInMain: () => number }).longestInMain());
}

async function measure(leitbild: Leitbild, name: string, run: () => Promise<void>) {
  let main = 0;
  const start = Date.now();
  const frame = await longestFrame(leitbild.page, async () => {
    main = await longestInMain(leitbild.app, run);
  });
  console.log(name, 'frame', frame, 'main', Math.round(main), 'total', Date.now() - start);
}
const repeat = (count: number, each: (index: number) => string, between = ',') =>
  Array.from({ length: count }, (_, index) => each(index)).join(between);
const notes = (count: number, from = 0) =>
  `{"nodes":[${repeat(count, (index) => `{"id":"n${from + index}","type":"text","text":"Notiz ${from + index} mit ein paar Wörtern","x":${((from + index) % 120) * 220},"y":${Math.floor((from + index) / 120) * 220},"width":200,"height":200}`)}],"edges":[]}`;

test('elements', async ({ leitbild }) => {
  test.setTimeout(300_000);
  const { page, folder } = leitbild;
  const count = async () => Object.keys((await savedBoard(leitbild)).elements).length;
  await openBoard(page);
  await writeNotes(page, 'Schon da');
  const f = (n: string) => path.join(folder, n);
  await writeFile(f('a.canvas'), notes(10_000));
  await measure(leitbild, 'canvas 10k', async () => {
    await drop(page, f('a.canvas'));
    await expect.poll(count, { timeout: 30_000 }).toBe(10_001);
  });
  await page.keyboard.press('Escape');
  await measure(leitbild, 'undo', async () => {
    await page.keyboard.press('Control+z');
    await expect.poll(count, { timeout: 30_000 }).toBe(1);
  });
  await measure(leitbild, 'redo', async () => {
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(count, { timeout: 30_000 }).toBe(10_001);
  });
  await writeFile(f('b.canvas'), notes(499, 10_000));
  await measure(leitbild, 'canvas 500', async () => {
    await drop(page, f('b.canvas'));
    await expect.poll(count, { timeout: 30_000 }).toBe(10_500);
  });
  await page.waitForTimeout(500);
  await surface(page).focus();
  await measure(leitbild, 'select all', async () => {
    await page.keyboard.press('Control+a');
    await page.waitForTimeout(1500);
  });
  const board = await savedBoard(leitbild);
  const sum = (b: typeof board) => Object.values(b.elements).reduce((s, e) => s + ('x' in e ? e.x : 0), 0);
  const before = sum(board);
  await measure(leitbild, 'move', async () => {
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(async () => sum(await savedBoard(leitbild)) !== before, { timeout: 30_000 }).toBe(true);
  });
  await page.waitForTimeout(3000);
  const moved = Object.entries((await savedBoard(leitbild)).elements).filter(([id, e]) => 'x' in e && e.x !== (board.elements[id] as typeof e).x).length;
  console.log('moved', moved);
  await measure(leitbild, 'delete all', async () => {
    await page.keyboard.press('Delete');
    await expect.poll(count, { timeout: 30_000 }).toBe(0);
  });
  await measure(leitbild, 'undo delete', async () => {
    await page.keyboard.press('Control+z');
    await expect.poll(count, { timeout: 30_000 }).toBe(10_500);
  });
});

test('drawing', async ({ leitbild }) => {
  test.setTimeout(300_000);
  const { page, folder } = leitbild;
  const count = async () => Object.keys((await savedBoard(leitbild)).elements).length;
  await openBoard(page);
  await writeNotes(page, 'Schon da');
  const f = (n: string) => path.join(folder, n);
  await writeFile(f('a.excalidraw'), `{"type":"excalidraw","elements":[${repeat(10_000, (i) => `{"id":"e${i}","type":"${['rectangle','text','arrow','freedraw'][i%4]}","text":"Wort ${i}","fontSize":20,"x":${(i % 100) * 200},"y":${Math.floor(i / 100) * 200},"width":150,"height":100,"points":[[0,0],[50,90],[150,100]]}`)}]}`);
  await measure(leitbild, 'excalidraw 10k', async () => {
    await drop(page, f('a.excalidraw'));
    await expect.poll(count, { timeout: 60_000 }).toBe(10_001);
  });
});

test('lines', async ({ leitbild }) => {
  test.setTimeout(300_000);
  const { page, folder } = leitbild;
  const count = async () => Object.keys((await savedBoard(leitbild)).elements).length;
  await openBoard(page);
  await writeNotes(page, 'Schon da');
  const f = (n: string) => path.join(folder, n);
  await writeFile(f('a.txt'), repeat(40_000, (i) => `Zeile ${i} mit einigen Wörtern`, '\n'));
  await measure(leitbild, 'lines 40k dialog', async () => {
    await pasteText(page, f('a.txt'));
    await expect(page.getByText('Viele Zeilen auf einmal')).toBeVisible({ timeout: 20_000 });
  });
  await measure(leitbild, 'lines 2000', async () => {
    await page.getByRole('button', { name: '2.000 Notizen anlegen' }).click();
    await expect.poll(count, { timeout: 30_000 }).toBe(2001);
  });
  await measure(leitbild, 'lines as one', async () => {
    await pasteText(page, f('a.txt'));
    await page.getByRole('button', { name: 'Alles in eine Notiz' }).click();
    await expect.poll(count, { timeout: 30_000 }).toBe(2002);
  });
  await writeFile(f('letters.txt'), 'Wort '.repeat(98_000));
  await measure(leitbild, '490k letters note', async () => {
    await pasteText(page, f('letters.txt'));
    await expect.poll(count, { timeout: 30_000 }).toBe(2003);
  });
  await writeFile(f('nospace.txt'), 'w'.repeat(490_000));
  await measure(leitbild, '490k letters note, no space', async () => {
    await pasteText(page, f('nospace.txt'));
    await expect.poll(count, { timeout: 30_000 }).toBe(2004);
  });
  // cells
  for (const [name, sep] of [['row.csv', ';'], ['row.tsv', '\t']] as const) {
    await writeFile(f(name), repeat(1_000_000, (i) => `Z${i % 10}`, sep));
    await measure(leitbild, name, async () => {
      await drop(page, f(name));
      await expect(page.getByRole('dialog')).toBeVisible({ timeout: 60_000 });
      await page.waitForTimeout(2000);
    });
    await measure(leitbild, name + ' close', async () => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  }
  await measure(leitbild, 'paste tsv', async () => {
    await pasteText(page, f('row.tsv'));
    await page.waitForTimeout(4000);
  });
  await writeFile(f('row2.txt'), repeat(2, () => repeat(500_000, (i) => `Z${i % 10}`, '\t'), '\n'));
  await page.keyboard.press('Escape');
  await measure(leitbild, 'paste tsv 2 rows', async () => {
    await pasteText(page, f('row2.txt'));
    await page.waitForTimeout(4000);
  });
  await expect(element(page, /Schon da/)).toBeAttached();
});

for (const [name, html, text] of [
  ['12000 runs', () => `<p>${repeat(12_000, (i) => (i % 2 ? `<b>fett ${i}</b>` : ` schlicht ${i} `), '')}</p>`, 'nur Text'],
  ['490k letters html', () => `<p>${'Wort '.repeat(98_000)}</p>`, 'nur Text'],
  ['490k letters html no space', () => `<p>${'w'.repeat(490_000)}</p>`, 'nur Text'],
  ['490k letters text', () => '', 'Wort '.repeat(98_000)],
] as const) {
  test(name, async ({ leitbild }) => {
    test.setTimeout(120_000);
    const { page, app } = leitbild;
    await newPressRelease(page);
    await part(page, 'solution').click();
    await measure(leitbild, name, async () => {
      await withClipboard(async () => {
        await copy(app, { html: html(), text });
        await page.keyboard.press('Control+v');
        await page.waitForFunction(() => document.querySelector('[data-part="solution"]')?.textContent !== '', undefined, { timeout: 60_000 });
      });
      await page.waitForTimeout(4000);
    });
    await measure(leitbild, name + ' key', async () => {
      await page.keyboard.type('ab');
      await page.waitForTimeout(3000);
    });
  });
}
