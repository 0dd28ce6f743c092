// @ts-check
import { median } from '../bench-rows.mjs';
import { addNextPaint } from './next-paint.mjs';
import { createSession, multiplied, sampleSession } from './sample-session.mjs';

/** @typedef {import('playwright').Page} Page */

/** How often each step is opened; the first time is counted apart. */
const visits = 4;

/** What is in a step as soon as it is shown. @type {Record<string, string>} */
export const shown = {
  kickoff: '[data-list=agenda] [data-row]',
  'reality-check': '[data-answer]',
  intent: 'textarea',
  'vision-board': '[role=option]',
  experience: 'svg [role=slider]',
  'pain-points': '[role=grid] [data-row]',
  'press-release': '[contenteditable=true] p',
  operations: 'textarea',
  roadmap: '[role=row][data-key]',
  closing: '[data-row]',
};

/**
 * Opens steps of the sample times ten, one after the other.
 * @param {Page} page of the start screen @param {readonly string[]} steps their ids
 * @returns {Promise<{ step: string, first: number, again: number, bare: number }[]>} milliseconds from the press to the paint; `bare` is
 * the time for inserting a copy of the same elements, without the program
 */
export async function switching(page, steps) {
  await createSession(page, multiplied(sampleSession(), 10), 'Mal zehn');
  await page.reload();
  await page.locator('li button', { hasText: 'Mal zehn' }).first().click();
  await page.locator('nav [data-step]').first().waitFor();
  await addNextPaint(page);
  // Until the other steps are loaded.
  await page.waitForTimeout(4000);
  /** @type {Record<string, { times: number[], bare: number[] }>} */
  const measured = Object.fromEntries(steps.map((step) => [step, { times: [], bare: [] }]));
  // The middle of a step may be its minutes, which start the timer.
  await page
    .locator('nav [data-step=closing] button')
    .first()
    .click({ position: { x: 24, y: 8 } });
  await page.waitForTimeout(1000);
  for (let visit = 0; visit < visits; visit += 1) {
    for (const step of steps) {
      measured[step]?.times.push(await opened(page, step));
      await page.waitForTimeout(700);
      measured[step]?.bare.push(await inserted(page));
    }
  }
  return steps.map((step) => {
    const { times = [], bare = [] } = measured[step] ?? {};
    const [first = 0, ...again] = times;
    return { step, first, again: median(again), bare: median(bare) };
  });
}

/** @param {Page} page @param {string} step */
async function opened(page, step) {
  await page.evaluate(
    ([id = '', selector = '']) => {
      const start = () => {
        const { nextPaint } = /** @type {import('./next-paint.mjs').PaintWindow} */ (window);
        const isShown = () =>
          document.querySelector(`nav [data-step="${id}"] [aria-current=step]`) !== null &&
          document.querySelector(`main ${selector}`) !== null;
        Object.assign(window, { shownAfter: nextPaint?.(performance.now(), isShown) });
      };
      addEventListener('pointerdown', start, { capture: true, once: true });
    },
    [step, shown[step] ?? ''],
  );
  await page
    .locator(`nav [data-step="${step}"] button`)
    .first()
    .click({ position: { x: 24, y: 8 } });
  return page.evaluate(() => /** @type {Window & { shownAfter?: Promise<number> }} */ (window).shownAfter ?? 0);
}

/** @param {Page} page */
async function inserted(page) {
  return page.evaluate(async () => {
    const { nextPaint } = /** @type {import('./next-paint.mjs').PaintWindow} */ (window);
    const stage = document.querySelector('main');
    if (!stage || !nextPaint) return 0;
    const place = document.createElement('main');
    place.className = stage.className;
    const top = stage.scrollTop;
    const copy = stage.cloneNode(true);
    stage.replaceWith(place);
    await nextPaint(0, () => true);
    const start = performance.now();
    place.replaceWith(copy);
    const time = await nextPaint(start, () => true);
    /** @type {Element} */ (copy).replaceWith(stage);
    stage.scrollTop = top;
    return time;
  });
}
