import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { pressReleaseWords } from '../../workshop/press-release/words';
import { expect, launch, test } from './leitbild';
import { createWorkshop, openSample, openWorkshop } from './pages/start';
import { goToStep, openStep, saved } from './pages/workshop';
import { answerDialogs, holdDialogs } from './pages/system-dialog';

const venue = (page: Page) => page.getByRole('textbox', { name: 'Ort', exact: true });
const state = (page: Page) => page.locator('[data-save-state]');
const fileOf = (...folders: string[]) => readFile(path.join(...folders, 'session.json'), 'utf8');

test.describe('When the drive is full', () => {
  let drive = '';

  test.beforeEach(async ({ leitbild: { library } }) => {
    await mkdir(library, { recursive: true });
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', library]);
    drive = status === 0 ? library : '';
    test.skip(status !== 0, 'A small drive can only be mounted by the superuser on Linux.');
  });
  test.afterEach(async ({ leitbild: { app } }) => {
    if (drive === '') return;
    await app.close();
    spawnSync('umount', [drive]);
  });

  /** Fills the drive completely. */
  async function fill(): Promise<void> {
    for (let size = 1_048_576; size >= 512; size /= 2) {
      for (let full = false; !full;) {
        full = await writeFile(path.join(drive, '.filler'), Buffer.alloc(size), { flag: 'a' }).then(
          () => false,
          () => true,
        );
      }
    }
  }

  test('the bar and a banner say so, work continues, and saving resumes when there is space', async ({
    leitbild: { page, library },
  }) => {
    await createWorkshop(page, 'Volle Platte');
    await venue(page).fill('Saal 1');
    await saved(page);
    await fill();
    await venue(page).fill('Saal 2');
    await expect(state(page)).toHaveAttribute('data-save-state', 'problem');
    await expect(state(page)).toContainText('Nicht gespeichert');
    await expect(page.getByRole('alert')).toContainText('Der Datenträger ist voll.');
    await venue(page).fill('Saal 3');
    await page.getByRole('button', { name: 'Zur Übersicht' }).click();
    await expect(venue(page)).toHaveValue('Saal 3');
    expect(await fileOf(library, 'Volle Platte')).toContain('Saal 1');

    await rm(path.join(drive, '.filler'));
    await saved(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await fileOf(library, 'Volle Platte')).toContain('Saal 3');
  });

  test('the workshop is saved elsewhere and continues there, with everything typed in the meantime', async ({
    leitbild: { app, page, library, folder },
  }) => {
    await createWorkshop(page, 'Umzug');
    await venue(page).fill('Alt');
    await saved(page);
    await fill();
    await venue(page).fill('Neu');
    const elsewhere = page.getByRole('button', { name: 'An anderem Ort speichern …' });

    await answerDialogs(app, path.join(folder, 'nirgends'));
    await elsewhere.click();
    await expect(page.getByText('Dort ließ sich nicht speichern. Der Ordner ist nicht erreichbar.')).toBeVisible();
    await expect(state(page)).toHaveAttribute('data-save-state', 'problem');

    const stick = path.join(folder, 'stick');
    await mkdir(stick);
    const answer = await holdDialogs(app, stick);
    await elsewhere.click();
    await venue(page).focus();
    await page.keyboard.press('End');
    const typed = ' und weiter geschrieben, während der Ordner gewählt wird und danach';
    await page.keyboard.type(typed.slice(0, 20));
    const typing = page.keyboard.type(typed.slice(20), { delay: 15 });
    await answer();
    await typing;
    await saved(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(venue(page)).toHaveValue(`Neu${typed}`);
    expect(await fileOf(stick, 'Umzug')).toContain(`Neu${typed}`);
    expect(await fileOf(library, 'Umzug')).toContain('Alt');

    await page.getByRole('button', { name: 'Zur Übersicht' }).click();
    await expect(page.getByRole('button', { name: 'Öffnen: Umzug' })).toHaveCount(2);
  });

  test('creating a workshop shows that it failed', async ({ leitbild: { page } }) => {
    await fill();
    await page.getByRole('button', { name: 'Neuer Workshop' }).click();
    await page.getByRole('textbox', { name: 'Titel' }).fill('Passt nicht mehr');
    await page.getByRole('button', { name: 'Anlegen' }).click();
    await expect(page.getByText('Das hat nicht geklappt.')).toBeVisible();
  });
});

test('When the folder is missing for a while, a banner says so and nothing is lost', async ({
  leitbild: { page, library },
}) => {
  await createWorkshop(page, 'Abgezogen');
  await venue(page).fill('Am Laufwerk');
  await saved(page);
  await rename(library, `${library}-unplugged`);
  await venue(page).fill('Ohne Laufwerk');
  await expect(page.getByRole('alert')).toContainText('Der Ordner ist nicht erreichbar');
  await expect(state(page)).toContainText('Nicht gespeichert');
  await venue(page).fill('Immer noch ohne');
  await rename(`${library}-unplugged`, library);
  await saved(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await fileOf(library, 'Abgezogen')).toContain('Immer noch ohne');
});

test('When a workshop is saved elsewhere while its folder is missing, a banner says how many pictures are missing', async ({
  leitbild: { app, page, library, folder },
}) => {
  await openSample(page, 'de');
  await saved(page);
  await rename(library, `${library}-unplugged`);
  await venue(page).fill('Ohne Laufwerk');
  await expect(page.getByRole('alert')).toContainText('Der Ordner ist nicht erreichbar');
  const stick = path.join(folder, 'stick');
  await mkdir(stick);
  await answerDialogs(app, stick);
  await page.getByRole('button', { name: 'An anderem Ort speichern …' }).click();
  await saved(page);
  const banner = page.getByRole('alert');
  await expect(banner).toContainText(/^\d+ Bilder ließen sich nicht mehr lesen und fehlen im neuen Ordner\./);
  const [session = ''] = await readdir(stick);
  const named = new Set((await fileOf(stick, session)).match(/[0-9a-f]{64}\.(jpg|png)/g));
  await expect(banner).toContainText(`${named.size} Bilder`);
  await banner.getByRole('button', { name: 'Verstanden' }).click();
  await expect(banner).toHaveCount(0);
});

test('A second program shows who has the workshop open and takes it over, and neither loses anything', async ({
  leitbild: { page, library, folder },
}) => {
  await createWorkshop(page, 'Zu zweit');
  await venue(page).fill('Von der Ersten');
  await saved(page);
  const second = await launch(path.join(folder, 'second'), { args: [`--library=${library}`] });
  try {
    await second.page.getByRole('button', { name: 'Öffnen: Zu zweit' }).click();
    await expect(second.page.getByRole('heading', { name: 'Schon geöffnet' })).toBeVisible();
    await second.page.getByRole('button', { name: 'Übernehmen' }).click();
    await expect(venue(second.page)).toHaveValue('Von der Ersten');

    await venue(page).fill('Zu spät');
    await expect(page.getByRole('alert')).toContainText('Ein anderes Fenster hat den Workshop übernommen');
    await expect(state(page)).toHaveAttribute('data-save-state', 'readOnly');
    await expect(venue(page)).toHaveAttribute('readonly', '');

    await venue(second.page).fill('Von der Zweiten');
    await saved(second.page);
    expect(await fileOf(library, 'Zu zweit')).toContain('Von der Zweiten');
    await expect.poll(() => statesIn(path.join(library, 'Zu zweit'))).toContain('Zu spät');

    // The first one may close and reopen the workshop without affecting the second.
    await page.getByRole('button', { name: 'Zur Übersicht' }).click();
    await page.getByRole('button', { name: 'Öffnen: Zu zweit' }).click();
    await expect(page.getByRole('heading', { name: 'Schon geöffnet' })).toBeVisible();
    await venue(second.page).fill('Weiter von der Zweiten');
    await saved(second.page);
  } finally {
    await second.app.close();
  }
  await page.getByRole('button', { name: 'Zur Übersicht' }).click();
  await openWorkshop(page, 'Zu zweit');
  await expect(venue(page)).toHaveValue('Weiter von der Zweiten');
});

/** The content of all snapshots of a session, concatenated. */
async function statesIn(session: string): Promise<string> {
  const history = path.join(session, 'history');
  const names = (await readdir(history)).filter((name) => name.endsWith('.gz'));
  const states = await Promise.all(names.map(async (name) => gunzipSync(await readFile(path.join(history, name)))));
  return states.join('\n');
}

test('The bar shows “saving” from the first key, also in the press release and on a note', async ({
  leitbild: { page },
}) => {
  await createWorkshop(page, 'Erste Taste');
  await saved(page);
  await openStep(page, 'press-release');
  await page.getByRole('group', { name: pressReleaseWords.de.parts.headline, exact: true }).click();
  expect(await stateRightAfter(page, 'x')).toBe('saving');
  await saved(page);
  await goToStep(page, 'Zukunftsbild');
  await saved(page);
  await page.getByRole('application', { name: 'Zukunftsbild' }).dblclick();
  await expect(page.getByRole('textbox', { name: 'Text der Notiz' })).toBeFocused();
  expect(await stateRightAfter(page, 'y')).toBe('saving');
  await saved(page);
});

/** The save state in the second frame after a key, long before the debounced input becomes an edit. */
async function stateRightAfter(page: Page, key: string): Promise<string | null> {
  const seen = await page.evaluateHandle(() => {
    const attribute = () => document.querySelector('[data-save-state]')?.getAttribute('data-save-state') ?? null;
    const state = new Promise<string | null>((resolve) => {
      const later = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(attribute())));
      addEventListener('beforeinput', later, { once: true, capture: true });
    });
    return { state };
  });
  await page.keyboard.press(key);
  return seen.evaluate(({ state: after }) => after);
}
