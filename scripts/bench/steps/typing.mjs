// @ts-check
import { addNextPaint } from './next-paint.mjs';
import { createSession, repeated, sampleSession } from './sample-session.mjs';

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('playwright').Locator} Locator */

/** Keys typed in one go, the first of which are not counted: the program prepares for them. */
const keys = 16;
const uncounted = 4;
/** Goes in the field and in the bare input, one after the other. */
const rounds = 4;
/** Milliseconds between two keys. */
const pause = 40;

/** The fields that can be measured. `open` shows the field in the step, if it is not shown, and returns it. */
export const fields = [
  {
    id: 'map-cell',
    name: 'cell of the journey map, 40 touchpoints',
    step: 'experience',
    open: async (/** @type {Page} */ page) => {
      await journeyView(page, 'Karte');
      await page.locator('[data-cell="annual-bill does"]').click();
      return page.locator('[data-cell="annual-bill does"] textarea');
    },
  },
  {
    id: 'touchpoint',
    name: 'list of touchpoints, 40 of them',
    step: 'experience',
    open: async (/** @type {Page} */ page) => {
      await journeyView(page, 'Liste');
      return page.locator('[data-touchpoint] textarea').first();
    },
  },
  {
    id: 'experience-statement',
    name: 'experience in one sentence',
    step: 'experience',
    open: async (/** @type {Page} */ page) => page.getByRole('textbox', { name: 'Das Erlebnis in einem Satz' }),
  },
  {
    id: 'new-pain-point',
    name: 'new pain point beside 200',
    step: 'pain-points',
    open: async (/** @type {Page} */ page) => page.locator('[data-quick-entry] input'),
  },
  {
    id: 'pain-point',
    name: 'row among 200 pain points',
    step: 'pain-points',
    open: async (/** @type {Page} */ page) => {
      await page.locator('[role=grid] [data-row] [data-column=title]').first().focus();
      await page.keyboard.press('F2');
      return page.locator('[role=grid] [data-editing]').locator('textarea, input').first();
    },
  },
  {
    id: 'place',
    name: 'place beside an agenda of 300 items',
    step: 'kickoff',
    open: async (/** @type {Page} */ page) => page.getByRole('textbox', { name: 'Ort', exact: true }),
  },
  {
    id: 'commitment',
    name: 'row of the closing, 200 in each list',
    step: 'closing',
    open: async (/** @type {Page} */ page) => page.locator('[data-row=commitment-tuesday] textarea'),
  },
  {
    id: 'lever',
    name: 'lever of the operations',
    step: 'operations',
    open: async (/** @type {Page} */ page) => page.locator('main textarea').first(),
  },
  {
    id: 'honest-answer',
    name: 'answer of the reality check',
    step: 'reality-check',
    open: async (/** @type {Page} */ page) => page.locator('main [data-answer] textarea').first(),
  },
  {
    id: 'board-list',
    name: 'list of the board, 50 notes',
    step: 'vision-board',
    open: async (/** @type {Page} */ page) => {
      const notes = page.locator('[data-element] textarea');
      if ((await notes.count()) === 0) await page.getByRole('button', { name: 'Als Liste zeigen' }).click();
      return notes.first();
    },
  },
  {
    id: 'initiative',
    name: 'initiative of the roadmap',
    step: 'roadmap',
    open: async (/** @type {Page} */ page) => {
      await page.locator('main [role=row][data-key]').first().click();
      return page.locator('main aside textarea').first();
    },
  },
];

/**
 * Types in fields and in a bare input of the same page.
 * @param {Page} page of the start screen @param {readonly (typeof fields)[number][]} measured
 * @returns {Promise<{ ours: number, bare: number }[]>} in the order of `measured`; milliseconds from key to paint
 */
export async function typing(page, measured) {
  await createSession(page, typingSession(), 'Tippen');
  await page.reload();
  await page.locator('li button', { hasText: 'Tippen' }).first().click();
  await page.locator('nav [data-step]').first().waitFor();
  await addNextPaint(page);
  await listenForKeys(page);
  // Until the other steps are loaded.
  await page.waitForTimeout(4000);
  const times = [];
  for (const { step, open } of measured) {
    await page
      .locator(`nav [data-step="${step}"] button`)
      .first()
      .click({ position: { x: 24, y: 8 } });
    times.push(await compared(page, () => open(page)));
    await page.keyboard.press('Escape');
  }
  return times;
}

/** The sample with long lists. */
function typingSession() {
  const session = sampleSession();
  const { workshop, steps } = session;
  const grow = (
    /** @type {Record<string, unknown> | undefined} */ slice,
    /** @type {string} */ name,
    /** @type {number} */ count,
  ) => {
    if (slice) slice[name] = repeated(/** @type {import('./sample-session.mjs').Collection} */ (slice[name]), count);
  };
  grow(workshop, 'agenda', 300);
  grow(workshop, 'decisions', 200);
  grow(workshop, 'parkingLot', 200);
  grow(steps['closing'], 'commitments', 200);
  grow(steps['closing'], 'improvements', 200);
  grow(steps['pain-points'], 'painPoints', 200);
  grow(steps['experience'], 'touchpoints', 40);
  return session;
}

/** @param {Page} page @param {string} view */
async function journeyView(page, view) {
  await page
    .getByRole('radiogroup', { name: /Ansicht/ })
    .getByText(view, { exact: true })
    .click();
}

/** @param {Page} page @param {() => Promise<Locator>} open shows the field; some are closed when they lose the focus */
async function compared(page, open) {
  await open();
  const bare = page.locator('#bare-input');
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.id = 'bare-input';
    input.style.cssText = 'position: fixed; left: 40%; top: 40%; z-index: 1000';
    document.body.append(input);
  });
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const floor = [];
  for (let round = 0; round < rounds; round += 1) {
    floor.push(...(await typed(page, bare)));
    ours.push(...(await typed(page, await open())));
  }
  await page.evaluate(() => document.querySelector('#bare-input')?.remove());
  return { ours: lowerQuartile(ours), bare: lowerQuartile(floor) };
}

/** @param {Page} page @param {Locator} field */
async function typed(page, field) {
  await field.focus();
  await page.evaluate(() => Object.assign(window, { keyTimes: [] }));
  for (let count = 0; count < keys; count += 1) {
    await page.keyboard.press('x');
    await page.waitForTimeout(pause);
  }
  const times = await page.evaluate(() => /** @type {Window & { keyTimes?: number[] }} */ (window).keyTimes ?? []);
  return times.slice(uncounted);
}

/** Keeps the time from each key to its paint. @param {Page} page */
async function listenForKeys(page) {
  await page.evaluate(() => {
    const { nextPaint } = /** @type {import('./next-paint.mjs').PaintWindow} */ (window);
    const onKey = async () => {
      const time = await nextPaint?.(performance.now(), () => true);
      /** @type {Window & { keyTimes?: (number | undefined)[] }} */ (window).keyTimes?.push(time);
    };
    addEventListener('keydown', () => void onKey(), true);
  });
}

/** Hardly affected by what else the machine does. @param {readonly number[]} times */
function lowerQuartile(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 4)] ?? 0;
}
