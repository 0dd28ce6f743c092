import type { ElectronApplication, Page } from 'playwright/test';
import { expect, startAgain, test, type Leitbild } from './leitbild';
import { chooseMenuItem } from './pages/native-menu';
import { createWorkshop, openWorkshop } from './pages/start';
import { saved } from './pages/workshop';

test('Two windows show two workshops: a menu command goes to the focused one, and each closes independently', async ({
  leitbild,
}) => {
  const { app, page: first } = leitbild;
  await createWorkshop(first, 'Links');
  const second = await openWindow(leitbild);
  await createWorkshop(second, 'Rechts');

  await focus(app, second);
  await chooseMenuItem(app, 'Roadmap');
  await expect(currentStep(second)).toContainText('Roadmap');
  await focus(app, first);
  await chooseMenuItem(app, 'Zukunftsbild');
  await expect(currentStep(first)).toContainText('Zukunftsbild');
  await expect(currentStep(second)).toContainText('Roadmap');

  await closeWindow(app, second);
  await expect.poll(() => app.windows()).toEqual([first]);
  await chooseMenuItem(app, 'Auftakt');
  await first.getByRole('textbox', { name: 'Ort', exact: true }).fill('Saal');
  await saved(first);
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await closeWindow(app, first);
  expect(await ended).toBe(0);
});

test('Two windows show one workshop: edits are synchronised, and it stays open until both are closed', async ({
  leitbild,
}) => {
  const { app, page: first } = leitbild;
  await createWorkshop(first, 'Geteilt');
  const second = await openWindow(leitbild);
  await openWorkshop(second, 'Geteilt');
  const place = (page: Page) => page.getByRole('textbox', { name: 'Ort', exact: true });
  await place(first).fill('Von links');
  await expect(place(second)).toHaveValue('Von links');

  await first.getByRole('button', { name: 'Zur Übersicht' }).click();
  await place(second).fill('Von rechts');
  await saved(second);
  // Pending input is saved when the window closes.
  await place(second).fill('Zuletzt');
  await closeWindow(app, second);
  await expect.poll(() => app.windows()).toEqual([first]);
  await openWorkshop(first, 'Geteilt');
  await expect(place(first)).toHaveValue('Zuletzt');
});

/** Opens another window, like a second start with `--new-window`. */
async function openWindow({ app, folder }: Leitbild): Promise<Page> {
  const opened = app.waitForEvent('window');
  expect(await startAgain(folder, ['--new-window'])).toBe(0);
  const page = await opened;
  await page.getByRole('heading', { name: 'Ihre Workshops' }).waitFor();
  return page;
}

function currentStep(page: Page) {
  return page.getByRole('navigation').locator('[aria-current=step]');
}

/**
 * Focuses a window. Also emits the event: Electron's own is asynchronous, and missing when another app of the test run gets the focus of
 * the shared display.
 */
async function focus(app: ElectronApplication, page: Page): Promise<void> {
  const window = await app.browserWindow(page);
  await window.evaluate((each) => {
    each.focus();
    each.emit('focus');
  });
}

async function closeWindow(app: ElectronApplication, page: Page): Promise<void> {
  const window = await app.browserWindow(page);
  await window.evaluate((each) => each.close());
}
