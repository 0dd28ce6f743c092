import type { Page } from 'playwright/test';
import { expect, test } from './leitbild';
import { surface } from './pages/board';
import { openRoom, setDisplays } from './pages/room';
import { openSample } from './pages/start';
import { openStep } from './pages/workshop';

/**
 * Draws the board anew, as after loading a font, and says how many values of pixels differ visibly from what was shown. Null when an edit or
 * a moving camera has come between.
 */
async function differingValues(page: Page): Promise<number | null> {
  return page.evaluate(async () => {
    const canvas = document.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) throw new Error('No board');
    const frames = async (count: number) => {
      for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
    };
    const pixels = () => context.getImageData(0, 0, canvas.width, canvas.height).data;
    // Where an edge crosses the border of the part, Chromium rounds a colour up or down by one.
    const differences = (a: Uint8ClampedArray, b: Uint8ClampedArray) =>
      a.reduce((count, value, at) => count + (Math.abs(value - (b[at] ?? 0)) > 2 ? 1 : 0), 0);
    let edits = 0;
    const stop = window.leitbild.on('session.changed', () => (edits += 1));
    await frames(3);
    const first = pixels();
    await frames(3);
    const shown = pixels();
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await frames(3);
    const drawnAnew = pixels();
    await frames(3);
    stop();
    if (edits > 0 || differences(first, shown) > 0 || differences(drawnAnew, pixels()) > 0) return null;
    return differences(shown, drawnAnew);
  });
}

/** Counts from now on how often the board is cleared to be drawn again: all of it, or a part. */
async function countDrawing(page: Page): Promise<() => Promise<{ all: number; parts: number }>> {
  await page.evaluate(() => {
    const counted = { all: 0, parts: 0 };
    Object.assign(globalThis, { counted });
    const prototype = CanvasRenderingContext2D.prototype;
    const clearRect = Reflect.get(prototype, 'clearRect');
    prototype.clearRect = function clear(x, y, width, height) {
      counted[width * height < (this.canvas.width * this.canvas.height) / 2 ? 'parts' : 'all'] += 1;
      clearRect.call(this, x, y, width, height);
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { counted: { all: number; parts: number } }).counted);
}

test('After an edit only a part of the board is drawn again, and both screens show what drawing all of it would show', async ({
  leitbild: { app, page },
}) => {
  await setDisplays(app, 'laptop', 'projector');
  await openSample(page, 'de');
  await openStep(page, 'vision-board');
  await expect(surface(page)).toBeVisible();
  const room = await openRoom(app, page, /EPSON/);
  await room.locator('canvas').first().waitFor();
  await surface(page).focus();
  const drawing = [await countDrawing(page), await countDrawing(room)];
  const edits: string[][] = [
    ['Tab', 'ArrowRight', 'ArrowDown', 'ArrowDown'],
    ['Tab', 'Tab', 'Shift+ArrowLeft'],
    ['Control+z'],
    ['Control+d'],
    ['Delete'],
    ['Tab', 'Tab', 'Tab', 'Shift+ArrowUp', 'Shift+ArrowRight'],
    ['Shift+Tab', 'Delete'],
    ['Control+z', 'Control+z'],
    ['Control+a', 'ArrowRight'],
    ['Control+z'],
  ];
  for (const keys of edits) {
    for (const key of keys) await page.keyboard.press(key);
    for (const [screen, window] of [
      ['laptop', page],
      ['room', room],
    ] as const) {
      // Drawing anew repairs what differs: only the first answer counts.
      let differing: number | null = null;
      await expect.poll(async () => (differing = await differingValues(window))).not.toBeNull();
      expect(differing, `${screen} after ${keys.join(' ')}`).toBe(0);
    }
  }
  for (const drawn of drawing) {
    expect((await drawn()).parts).toBeGreaterThan(0);
    // As soon as all pictures have come in, nothing is drawn for a second.
    await expect(async () => {
      const before = await drawn();
      await page.waitForTimeout(1000);
      expect(await drawn()).toEqual(before);
    }).toPass({ timeout: 20_000 });
  }
});
