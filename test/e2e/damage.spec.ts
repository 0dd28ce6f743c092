import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { damages, fromNewerVersion } from '../../scripts/torture/damages.mjs';
import { expect, test } from './leitbild';

type Damage = keyof typeof damages;

/** Texts on screen, in both languages. */
const words = {
  de: {
    create: 'Neuer Workshop',
    submit: 'Anlegen',
    home: 'Zur Übersicht',
    place: 'Ort',
    title: 'Titel',
    open: 'Öffnen: Beschädigt',
    understood: 'Verstanden',
    restored: 'Geöffnet ist der letzte unbeschädigte Stand',
    newer: 'Eine neuere Version von Leitbild (99.0.0) hat diesen Workshop gespeichert. Er bleibt unverändert',
    lost: 'es fand sich kein älterer unbeschädigter Stand. Das Original liegt unverändert als „session.json“ im Ordner.',
    damages: {
      empty: 'Die Datei war leer.',
      zeroed: 'Die Datei bestand nur aus Nullen, wie nach einem Stromausfall.',
      truncated: 'Die Datei war abgeschnitten.',
      altered: 'Der Inhalt passte nicht zu seiner Prüfsumme.',
      null: 'Die Datei enthielt nur das Wort „null“.',
      foreign: 'Die Datei stammte aus einem anderen Programm.',
    } satisfies Record<Damage, string>,
  },
  en: {
    create: 'New workshop',
    submit: 'Create',
    home: 'All workshops',
    place: 'Place',
    title: 'Title',
    open: 'Open Beschädigt',
    understood: 'Understood',
    restored: 'You are looking at the last undamaged version',
    newer: 'A newer version of Leitbild (99.0.0) saved this workshop. It has not been changed',
    lost: 'no earlier undamaged version was found. The original is kept unchanged as “session.json” in the folder.',
    damages: {
      empty: 'The file was empty.',
      zeroed: 'The file contained nothing but zeros, as after a power cut.',
      truncated: 'The file was cut off.',
      altered: 'The content did not match its checksum.',
      null: 'The file contained only the word “null”.',
      foreign: 'The file came from another program.',
    } satisfies Record<Damage, string>,
  },
};

for (const language of ['de', 'en'] as const) {
  const text = words[language];

  test.describe(`A damaged file, in ${language}`, () => {
    test.use({ language });

    test('is described by its damage and kept unchanged, and the newest good state opens', async ({
      leitbild: { page, library },
    }) => {
      const folder = path.join(library, 'Beschädigt');
      const file = path.join(folder, 'session.json');
      await createAndWrite(page, 'Der gute Stand');
      for (const [name, make] of Object.entries(damages)) {
        const damage = name as Damage;
        await test.step(damage, async () => {
          const damaged = make(await readFile(file));
          const before = await readdir(folder);
          await writeFile(file, damaged);
          await page.getByRole('button', { name: text.open }).click();
          const banner = page.getByRole('alert');
          await expect(banner).toContainText(text.damages[damage]);
          await expect(banner).toContainText(text.restored);
          await expect(place(page)).toHaveValue('Der gute Stand');
          const kept = (await readdir(folder)).filter(
            (entry) => entry.startsWith('session.damaged-') && !before.includes(entry),
          );
          expect(kept).toHaveLength(1);
          await expect(banner).toContainText(kept[0] ?? '');
          expect(await readFile(path.join(folder, kept[0] ?? ''))).toEqual(damaged);
          await banner.getByRole('button', { name: text.understood }).click();
          await expect(banner).toHaveCount(0);
          await leave(page);
        });
      }
      // The recovered session is intact.
      await page.getByRole('button', { name: text.open }).click();
      await expect(place(page)).toHaveValue('Der gute Stand');
      await expect(page.getByRole('alert')).toHaveCount(0);
    });

    test('is not changed when a newer version wrote it, or when there is no earlier state', async ({
      leitbild: { page, library },
    }) => {
      const folder = path.join(library, 'Beschädigt');
      const file = path.join(folder, 'session.json');
      await createAndWrite(page, 'Der gute Stand');
      const good = await readFile(file);
      const newer = fromNewerVersion(good);
      await writeFile(file, newer);
      await page.getByRole('button', { name: text.open }).click();
      await expect(page.getByText(text.newer)).toBeVisible();
      expect(await readFile(file)).toEqual(newer);
      await page.getByRole('button', { name: text.home }).click();

      const damaged = damages.altered(good);
      await writeFile(file, damaged);
      await rm(path.join(folder, 'history'), { recursive: true });
      await page.getByRole('button', { name: text.open }).click();
      await expect(page.getByText(text.damages.altered)).toBeVisible();
      await expect(page.getByText(text.lost)).toBeVisible();
      expect(await readFile(file)).toEqual(damaged);
      await page.getByRole('button', { name: text.home }).click();

      // Repaired by hand, it opens normally.
      await writeFile(file, good);
      await page.getByRole('button', { name: text.open }).click();
      await expect(place(page)).toHaveValue('Der gute Stand');
    });

    const place = (page: Page) => page.getByRole('textbox', { name: text.place, exact: true });

    /** A workshop whose newest snapshot is its current state. */
    async function createAndWrite(page: Page, where: string): Promise<void> {
      await page.getByRole('button', { name: text.create }).click();
      await page.getByRole('textbox', { name: text.title }).fill('Beschädigt');
      await page.getByRole('button', { name: text.submit }).click();
      await place(page).fill(where);
      await leave(page);
      // Opening a workshop takes a snapshot.
      await page.getByRole('button', { name: text.open }).click();
      await expect(place(page)).toHaveValue(where);
      await leave(page);
    }

    async function leave(page: Page): Promise<void> {
      await page.getByRole('button', { name: text.home }).click();
      await page.getByRole('button', { name: text.create }).waitFor();
    }
  });
}
