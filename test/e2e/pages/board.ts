import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from 'playwright/test';
import type { VisionBoard } from '../../../workshop/vision-board/schema';
import type { Leitbild } from '../leitbild';
import { createWorkshop } from './start';
import { goToStep } from './workshop';

/** Creates a workshop and opens its board. */
export async function openBoard(page: Page): Promise<void> {
  await createWorkshop(page, 'Tafelprobe');
  await toBoard(page);
}

/** Opens the board of the open workshop. */
export async function toBoard(page: Page): Promise<void> {
  await goToStep(page, 'Zukunftsbild');
  await expect(surface(page)).toBeVisible();
}

export const surface = (page: Page) => page.getByRole('application', { name: 'Zukunftsbild' });
export const noteEditor = (page: Page) => page.getByRole('textbox', { name: 'Text der Notiz' });
export const element = (page: Page, name: string | RegExp) => page.getByRole('option', { name });

/** Creates notes side by side by keyboard. The letter N would write in a selected note. */
export async function writeNotes(page: Page, ...texts: string[]): Promise<void> {
  await page.keyboard.press('Control+Enter');
  for (const [index, text] of texts.entries()) {
    await noteEditor(page).pressSequentially(text);
    await page.keyboard.press(index === texts.length - 1 ? 'Escape' : 'Tab');
  }
  for (const text of texts) await expect(element(page, text).first()).toBeAttached();
}

/** Chooses a command of the menu of the selection, in a submenu or not. */
export async function chooseForSelection(page: Page, item: string, submenu?: string): Promise<void> {
  await page.getByRole('toolbar', { name: 'Aktionen für die Auswahl' }).getByRole('button', { name: 'Mehr' }).click();
  if (submenu !== undefined) await page.getByRole('menuitem', { name: submenu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** A point in pixels from the top left corner of the surface, in page coordinates. */
export async function at(page: Page, x: number, y: number): Promise<[number, number]> {
  const box = await surface(page).boundingBox();
  if (!box) throw new Error('No board');
  return [box.x + x, box.y + y];
}

/** Drags the mouse from one point of the surface to another. */
export async function draw(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  await page.mouse.move(...(await at(page, ...from)));
  await page.mouse.down();
  await page.mouse.move(...(await at(page, (from[0] + to[0]) / 2, (from[1] + to[1]) / 2)), { steps: 4 });
  await page.mouse.move(...(await at(page, ...to)), { steps: 4 });
  await page.mouse.up();
}

/** Centre of a note in pixels of the surface, with the initial camera. Reads the saved session. */
export async function middleOf(leitbild: Leitbild, text: string): Promise<[number, number]> {
  const find = async () => {
    const found = Object.values((await savedBoard(leitbild)).elements).find(
      (each) => each.type === 'note' && each.text === text,
    );
    return found?.type === 'note' ? found : null;
  };
  await expect.poll(find).not.toBeNull();
  const note = await find();
  if (!note) throw new Error(`No note ${text}`);
  // Initially the board's origin is 40 pixels from the corner of the view.
  return [note.x + 40 + note.width / 2, note.y + 40 + note.height / 2];
}

/** The saved board of the only workshop, or of the one with this folder. */
export async function savedBoard({ library }: Leitbild, workshop?: string): Promise<VisionBoard> {
  const [first = ''] = (await readdir(library, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  const folder = workshop ?? first;
  const file = JSON.parse(await readFile(path.join(library, folder, 'session.json'), 'utf8')) as { data: unknown };
  const data = typeof file.data === 'string' ? (JSON.parse(file.data) as unknown) : file.data;
  return (data as { steps: { 'vision-board': VisionBoard } }).steps['vision-board'];
}
