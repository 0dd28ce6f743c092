import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './leitbild';
import { element, openBoard, savedBoard, surface, toBoard, writeNotes } from './pages/board';
import { withClipboard } from './pages/clipboard';
import { createWorkshop, openWorkshop } from './pages/start';

const picture = path.resolve(import.meta.dirname, '../../assets/samples/source/valley.png');

/** Leaves the workshop and opens the board of a new one. */
async function goToNew(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Zur Übersicht' }).click();
  await createWorkshop(page, title);
  await toBoard(page);
}

/** Creates a note, a picture, and a connector between them. */
async function makeBoard(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bilder hinzufügen' }).click();
  await (await chooser).setFiles(picture);
  await expect(element(page, 'Bild ohne Beschreibung')).toBeAttached();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Das Tal');
  await expect(element(page, 'Bild: Das Tal')).toBeAttached();
  await surface(page).focus();
  await page.keyboard.press('Escape');
  await writeNotes(page, 'So soll es sein');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('c');
  await expect(page.getByRole('option')).toHaveCount(3);
  await page.keyboard.press('Escape');
}

/** How many of a workshop's assets can be decoded. */
const decoded = (page: Page, workshop: string, assets: string[]) =>
  page.evaluate(
    async ([key, names]) => {
      const results = names.map(async (name) => {
        const image = new Image();
        image.src = `/session/${encodeURIComponent(key)}/${name}`;
        return image.decode().then(
          () => 1,
          () => 0,
        );
      });
      return (await Promise.all(results)).reduce((sum: number, one) => sum + one, 0);
    },
    [workshop, assets] as const,
  );

test('a note, a picture and their connector are pasted into another workshop and stay there', async ({ leitbild }) => {
  const { library } = leitbild;
  let { page } = leitbild;
  await openBoard(page);
  await makeBoard(page);
  await withClipboard(async () => {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await expect(page.getByText('3 Elemente kopiert')).toBeAttached();
    await goToNew(page, 'Anderswo');
    await page.keyboard.press('Control+v');
    await expect(page.getByRole('option')).toHaveCount(3);
  });
  for (const name of ['Bild: Das Tal', /^So soll es sein/, /^Verbindung/]) {
    await expect(element(page, name)).toBeAttached();
  }
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('option')).toHaveCount(3);

  // The other workshop can be deleted now.
  page = await leitbild.restart();
  await rm(path.join(library, 'Tafelprobe'), { recursive: true });
  await openWorkshop(page, 'Anderswo');
  await toBoard(page);
  await expect(element(page, 'Bild: Das Tal')).toBeAttached();
  const [asset = ''] = Object.values((await savedBoard(leitbild, 'Anderswo')).elements).flatMap((each) =>
    each.type === 'picture' ? each.asset : [],
  );
  expect(await decoded(page, 'Anderswo', [asset])).toBe(1);
});

test('a picture whose workshop was deleted is reported; everything else is pasted', async ({ leitbild }) => {
  const { page, library } = leitbild;
  await openBoard(page);
  await makeBoard(page);
  await withClipboard(async () => {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await expect(page.getByText('3 Elemente kopiert')).toBeAttached();
    await goToNew(page, 'Anderswo');
    await rm(path.join(library, 'Tafelprobe'), { recursive: true });
    await page.keyboard.press('Control+v');
    await expect(page.getByText(/1 Bild wurde nicht eingefügt/)).toBeVisible();
  });
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(element(page, /^So soll es sein/)).toBeAttached();
});
