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

/** Shows a step in another way. @param {Page} page @param {string} name of the step @param {string} view */
async function showStep(page, name, view) {
  await step(page, name);
  await page.getByRole('radiogroup', { name: 'Ansicht' }).getByText(view, { exact: true }).click();
}

/** Opens a cell of a grid for writing. @param {Page} page @param {import('playwright').Locator} cell */
async function writeInCell(page, cell) {
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.locator('textarea:focus, input:focus').waitFor();
  await page.keyboard.press('Control+a');
}

/** A text of the decision paper, which is drafted by the app until someone writes it. @param {string} name @param {string} button @returns {Field} */
function textOfDecisionPaper(name, button) {
  return {
    name: `the decision paper: ${name}`,
    open: async (page) => {
      await step(page, 'Abschluss');
      const own = page.getByRole('button', { name: button });
      const field = page.getByRole('textbox', { name });
      await own.or(field).first().waitFor();
      if (await own.isVisible()) await own.click();
      // Emptied, it would be drafted again.
      await field.focus();
      await page.keyboard.press('Control+End');
    },
  };
}

/** A field of a grid. @param {string} name @param {(page: Page) => Promise<void>} show @param {string} cell selector @returns {Field} */
function cellOf(name, show, cell) {
  return {
    name,
    open: async (page) => {
      await show(page);
      const first = page.locator(cell).first();
      await first.waitFor();
      await writeInCell(page, first);
    },
  };
}

/**
 * Further fields that must be opened first: cells, dialogs and details.
 * @type {Field[]}
 */
export const hiddenFields = [
  ...['does', 'thinks', 'responsible'].map((field) =>
    cellOf(
      `the map of the journey: ${field}`,
      (page) => showStep(page, 'Erlebnis', 'Karte'),
      `main [role=grid] [data-field="${field}"] td`,
    ),
  ),
  ...['title', 'outcome', 'owner', 'dependencies', 'target'].map((column) =>
    cellOf(
      `the table of the roadmap: ${column}`,
      (page) => showStep(page, 'Roadmap', 'Tabelle'),
      `main [role=grid] td[data-column="${column}"]`,
    ),
  ),
  ...['title', 'place'].map((column) =>
    cellOf(
      `the grid of pain points: ${column}`,
      (page) => step(page, 'Schmerzpunkte'),
      `main [role=grid] td[data-column="${column}"]`,
    ),
  ),
  textOfDecisionPaper('Worum es geht', 'Zweck selbst schreiben'),
  textOfDecisionPaper('In fünf Zeilen', 'Zusammenfassung selbst schreiben'),
  {
    name: 'the question of a round of voices',
    open: async (page) => {
      await showStep(page, 'Roadmap', 'Tafel');
      await page
        .getByRole('button', { name: /Stimmen|Runde/ })
        .first()
        .click();
      const question = page.getByRole('dialog').getByRole('textbox', { name: 'Frage' });
      const another = page.getByRole('dialog').getByRole('button', { name: 'Neue Runde' });
      await question.or(another).first().waitFor();
      if (await another.isVisible()) await another.click();
      await question.fill('');
    },
  },
  {
    name: 'the question of a voting',
    open: async (page) => {
      await step(page, 'Schmerzpunkte');
      await page.getByRole('button', { name: 'Abstimmen …' }).click();
      await page.getByRole('dialog').getByRole('textbox').first().fill('');
    },
  },
  {
    name: 'what a person thinks at a touchpoint',
    open: async (page) => {
      await showStep(page, 'Erlebnis', 'Liste');
      await page
        .getByRole('button', { name: /^Mehr zu / })
        .first()
        .click();
      await page.getByRole('textbox', { name: 'Was sie denkt' }).first().fill('');
    },
  },
  {
    name: 'a note in the list',
    open: async (page) => {
      await step(page, 'Zukunftsbild');
      await page.getByRole('button', { name: 'Als Liste zeigen' }).click();
      await page.getByRole('main').getByRole('listitem').getByRole('textbox').first().fill('');
    },
  },
  {
    name: 'a reply to a comment',
    open: async (page) => {
      await commentInPressRelease(page);
      await page.keyboard.type('Frage');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('textbox', { name: 'Antwort auf den Kommentar' }).first().click();
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
