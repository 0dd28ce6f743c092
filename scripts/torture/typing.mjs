// @ts-check
/**
 * Steady typing in the fields of a German sample workshop. What was typed is searched in the files of the session as text: how a field
 * stores it makes no difference.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ name: string, open: (page: Page) => Promise<void> }} Field puts the caret at the end of the field */
/** @typedef {{ text: string, times: number[] }} Typed the characters, and when each was pressed, in milliseconds */

/** Time between two keys, in milliseconds. */
const keyInterval = 30;

/** @param {Page} page @param {string} name */
async function step(page, name) {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(name) })
    .click();
}

/** @param {import('playwright').Locator} field */
async function caretIn(field) {
  await field.click();
  await field.page().keyboard.press('End');
}

/** Creates an element of the board with a tool, and opens its text. @param {Page} page @param {string} key of the tool */
async function drawOnBoard(page, key) {
  await step(page, 'Zukunftsbild');
  const board = page.getByRole('application', { name: 'Zukunftsbild' });
  await board.focus();
  await page.keyboard.press(key);
  const { x = 0, y = 0 } = (await board.boundingBox()) ?? {};
  await page.mouse.move(x + 200, y + 200);
  await page.mouse.down();
  await page.mouse.move(x + 500, y + 400, { steps: 4 });
  await page.mouse.up();
  if (!(await page.locator('textarea:focus').isVisible())) await page.keyboard.press('Enter');
  await page.locator('textarea:focus').waitFor();
}

/** @param {Page} page */
async function pressRelease(page) {
  await step(page, 'Pressemitteilung');
  return page.getByRole('textbox', { name: 'Text der Pressemitteilung' });
}

/** @param {Page} page */
async function commentInPressRelease(page) {
  const text = await pressRelease(page);
  await text.locator('p').last().click();
  await page.keyboard.press('Control+Alt+m');
  await page.getByRole('form', { name: 'Neuer Kommentar' }).locator('textarea:focus').waitFor();
}

/**
 * Fields that must be opened first, or are no plain fields.
 * @type {Field[]}
 */
export const specialFields = [
  {
    name: 'a new note',
    open: async (page) => {
      await step(page, 'Zukunftsbild');
      await page.getByRole('application', { name: 'Zukunftsbild' }).focus();
      await page.keyboard.press('n');
      await page.locator('textarea:focus').waitFor();
    },
  },
  { name: 'the name of an area', open: (page) => drawOnBoard(page, 'f') },
  { name: 'a headline', open: (page) => drawOnBoard(page, 't') },
  {
    name: 'a new initiative',
    open: async (page) => {
      await step(page, 'Roadmap');
      await caretIn(page.getByRole('textbox', { name: 'Neue Initiative: Jetzt' }));
    },
  },
  {
    name: 'the press release',
    open: async (page) => {
      const text = await pressRelease(page);
      await caretIn(text.locator('p').last());
    },
  },
  {
    name: 'an answer',
    open: async (page) => {
      await step(page, 'Pressemitteilung');
      await caretIn(page.getByRole('textbox', { name: 'Antwort auf Frage 1' }).first());
      await page.locator('[contenteditable=true]:focus').waitFor();
    },
  },
  { name: 'a new comment', open: commentInPressRelease },
  {
    name: 'the record of the empty chair',
    open: async (page) => {
      await page.keyboard.press('F2');
      await caretIn(page.getByRole('textbox', { name: 'Festhalten, was vom leeren Stuhl aus gesagt wird' }));
    },
  },
  {
    name: 'the name of a version',
    open: async (page) => {
      await step(page, 'Pressemitteilung');
      await page.getByRole('button', { name: 'Fassungen' }).click();
      await page.getByRole('dialog').locator('input:focus').waitFor();
    },
  },
  {
    name: 'the title of an initiative',
    open: async (page) => {
      await step(page, 'Roadmap');
      await page.getByRole('grid', { name: 'Jetzt' }).getByRole('row').first().press('Enter');
      await caretIn(page.getByRole('complementary').getByRole('textbox').first());
    },
  },
];

/** Plain fields for text; fields for numbers take at most 3 or 24 characters. */
const plain =
  'main input[type=text]:not([readonly]):not([maxlength="3"]):not([maxlength="24"]), main textarea:not([readonly])';

/**
 * The plain fields of a step, one of each kind: those whose labels differ by more than numbers and names.
 * @param {Page} page
 * @param {string} name of the step
 * @returns {Promise<Field[]>}
 */
export async function plainFields(page, name) {
  await step(page, name);
  await page.locator(plain).first().waitFor();
  const labels = await page.locator(plain).evaluateAll((elements) =>
    elements.map((element) => {
      const label = element.getAttribute('aria-labelledby')?.split(' ')[0] ?? '';
      return element.getAttribute('aria-label') ?? document.getElementById(label)?.textContent ?? '';
    }),
  );
  const kinds = labels.map((label) => label.replace(/[,:„].*|\d+/gs, '').trim());
  return kinds.flatMap((kind, index) =>
    kinds.indexOf(kind) < index
      ? []
      : {
          name: `${name}: ${kind}`,
          open: async (/** @type {Page} */ again) => {
            await step(again, name);
            const field = again.locator(plain).nth(index);
            await field.fill('');
            await field.focus();
          },
        },
  );
}

/**
 * Types without a pause until the time is over or the app is gone.
 * @param {Page} page
 * @param {number} milliseconds
 * @param {() => number} random
 * @returns {Promise<Typed>}
 */
export async function typeSteadily(page, milliseconds, random = Math.random) {
  let text = '';
  /** @type {number[]} */
  const times = [];
  const begun = Date.now();
  while (Date.now() - begun < milliseconds) {
    const key = text.length % 7 === 6 ? ' ' : String.fromCharCode(97 + Math.floor(random() * 26));
    times.push(Date.now());
    text += key;
    await page.keyboard.press(key);
    const left = begun + times.length * keyInterval - Date.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }
  return { text, times };
}

/**
 * How much of the typed text is in the files of the only session of a library, and the age of the oldest character that is not, at the
 * time of the kill, in milliseconds.
 * @param {string} library
 * @param {Typed} typed
 * @param {number} killedAt
 */
export function lossOf(library, { text, times }, killedAt) {
  const key = readdirSync(library).find((name) => !name.startsWith('.')) ?? '';
  const kept = Math.max(...['session.json', 'drafts.json'].map((name) => keptIn(path.join(library, key, name), text)));
  const lost = times[kept];
  return { kept, lost: lost === undefined ? 0 : killedAt - lost };
}

/** Length of the longest beginning of `text` in a file. @param {string} file @param {string} text */
function keptIn(file, text) {
  let content = '';
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    return 0;
  }
  let length = 0;
  while (length < text.length && content.includes(text.slice(0, length + 1))) length += 1;
  return length;
}
