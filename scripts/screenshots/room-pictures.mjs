// @ts-check
import path from 'node:path';

/** @typedef {import('playwright').Page} Page @typedef {import('playwright').ElectronApplication} App */

/**
 * Pictures of every page of the room screen of a workshop, at 1920x1080 in both themes. `key` is the session's key; `page` shows the list of
 * workshops.
 * @param {App} app @param {Page} page @param {{ key: string, out: string, name: string, themes?: readonly ('light' | 'dark')[], steps?: readonly string[] }} options
 */
export async function picturesOfRoom(app, page, { key, out, name, themes = ['light', 'dark'], steps }) {
  const title = new RegExp(key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  await page.getByRole('button', { name: title }).first().click();
  await page.getByRole('navigation').waitFor();
  const all = await page
    .locator('nav [data-step]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-step') ?? ''));
  const [room] = await Promise.all([
    app.waitForEvent('window'),
    page.evaluate((shown) => window.leitbild.request['room.open']({ key: shown, display: null, state: {} }), key),
  ]);
  await room.waitForLoadState();
  room.on('pageerror', (error) => console.log(`error: ${error.message}`));
  await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.webContents.getURL().includes('/room/'));
    window?.setFullScreen(false);
    window?.setBounds({ x: 0, y: 0, width: 1920, height: 1080 });
  });
  for (const theme of themes) {
    await page.evaluate((chosen) => window.leitbild.request['settings.set']({ change: { theme: chosen } }), theme);
    for (const step of all.filter((each) => steps === undefined || steps.includes(each))) {
      await page.evaluate(async (shown) => {
        // The list of steps is that of the window.
        await window.leitbild.request['room.show'](/** @type {any} */ ({ step: shown, page: '' }));
      }, step);
      for (let number = 1, last = ''; number < 60; number += 1) {
        await room.waitForTimeout(step === 'vision-board' ? 1200 : 350);
        const file = `${name}-${theme}-${step}-${String(number).padStart(2, '0')}.png`;
        await room.screenshot({ path: path.join(out, file) });
        console.log(file, await overflowOf(room));
        const next = await page.evaluate(async () => {
          await window.leitbild.request['room.press']({ action: 'next' });
          return (await window.leitbild.request['room.state'](undefined)).state.page;
        });
        if (next === last) break;
        last = next;
      }
    }
  }
  await page.evaluate(() => window.leitbild.request['room.close'](undefined));
}

/** What does not fit: how much content is below the picture, in CSS pixels; empty when all fits. @param {Page} room */
async function overflowOf(room) {
  const over = await room.evaluate(() => {
    const main = document.querySelector('main');
    return main ? main.scrollHeight - main.clientHeight : 0;
  });
  return over > 0 ? `cut off: ${over} px` : '';
}
