// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/setup.mjs';
import { clusters as themes, legend } from '../samples/vision-board.mjs';

/** @typedef {import('playwright').Page} Page @typedef {{ x: number, y: number, width: number, height: number }} Box */
/** @typedef {{ elements: Record<string, object>, groups: Record<string, object> }} Board */

/** Boards in the morning, at the end of the day, and after a day with sixty people. */
const boards = [
  { notes: 10, areas: 1, columns: 1, title: { de: 'Kundentag – Vormittag', en: 'Customer day – morning' } },
  { notes: 500, areas: 6, columns: 3, title: { de: 'Kundentag – Abend', en: 'Customer day – evening' } },
  { notes: 5000, areas: 60, columns: 10, title: { de: 'Kundentag – alle sechzig', en: 'Customer day – all sixty' } },
];

/** An area is a grid of cells: the first one holds a picture, each other one a cluster of notes in rows of three. */
const cell = { width: 760, height: 820 };
const cells = { across: 4, down: 3 };
const side = 200;
const step = 224;
const inCluster = 9;
const head = 350;
const gap = 260;

const headline = { de: 'Wie Sabine uns 2029 erlebt', en: 'How Sandra sees us in 2029' };

/**
 * Takes screenshots of boards of ten, five hundred and five thousand notes: whole, and the large ones zoomed in with their map.
 * @param {Page} page @param {(name: string, before: () => Promise<void>) => Promise<void>} shoot @param {'de' | 'en'} language
 */
export async function picturesOfBoards(page, shoot, language) {
  for (const { notes, areas, columns, title } of boards) {
    const key = await addBoard(page, title[language], language, (assets) =>
      areas === 1 ? smallBoard(language, assets) : largeBoard({ notes, areas, columns }, language, assets),
    );
    await page.evaluate((name) => localStorage.setItem(`step of ${name}`, 'vision-board'), key);
    await page.reload();
    await page
      .getByRole('button', { name: new RegExp(key) })
      .first()
      .click();
    await page.getByRole('application').waitFor();
    await shoot(`board-${notes}`, () => show(page, 'Control+Shift+Digit1'));
    if (areas > 1) {
      await page.getByRole('button', { name: language === 'de' ? 'Übersichtskarte' : 'Overview map' }).click();
      await shoot(`board-${notes}-near`, async () => {
        const places = page.getByRole('option', { name: /^(Bereich|Area)/ });
        await page.getByRole('application').focus();
        await page.keyboard.press('Home');
        await places.nth(1).focus();
        await page.keyboard.press('Control+Shift+Digit2');
        await page.keyboard.press('Control+=');
        await page.keyboard.press('Control+=');
        // The last key moves up to the headline.
        const box = await page.getByRole('application').boundingBox();
        if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        await page.mouse.wheel(0, -0.22 * (box?.height ?? 0));
        await show(page, 'Escape');
      });
    }
    await page.getByRole('banner').getByRole('button').first().click();
    await page.waitForTimeout(600);
  }
}

/** Shows a part of the board without a selection and waits until its pictures are sharp. @param {Page} page @param {string} keys */
async function show(page, keys) {
  await page.keyboard.press(keys);
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.waitForTimeout(1500);
}

/**
 * @param {Page} page @param {string} title @param {'de' | 'en'} language
 * @param {(assets: Record<string, string>) => Board} make
 * @returns {Promise<string>} the key of the workshop, closed
 */
async function addBoard(page, title, language, make) {
  const key = await page.evaluate(async ([name, chosen]) => {
    const { request } = window.leitbild;
    const created = await request['library.create']({ title: name, preset: 'full-day', language: chosen });
    await request['session.open']({ key: created.key, takeOver: false });
    return created.key;
  }, /** @type {const} */ ([title, language]));
  /** @type {Record<string, string>} */
  const assets = {};
  for (const { picture } of themes) {
    const file = readFileSync(path.join(root, 'assets/samples/source', `${picture}.png`));
    assets[picture] = await page.evaluate(
      async ([name = '', text = '']) => {
        const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
        const added = await window.leitbild.request['session.addAsset']({ key: name, bytes });
        if (added.status !== 'ok') throw new Error(added.reason);
        return added.asset;
      },
      [key, file.toString('base64')],
    );
  }
  await page.evaluate(
    async ([name, board]) => {
      const { request } = window.leitbild;
      const entries = [
        ...Object.entries(board.groups).map(([id, value]) => ({ path: ['groups', id], value })),
        ...Object.entries(board.elements).map(([id, value]) => ({ path: ['elements', id], value })),
      ];
      for (let from = 0; from < entries.length; from += 5000) {
        const opened = await request['session.open']({ key: name, takeOver: false });
        if (opened.status !== 'open') throw new Error(opened.status);
        const patches = entries.slice(from, from + 5000).map(({ path, value }) => ({
          op: /** @type {const} */ ('add'),
          path: ['steps', 'vision-board', ...path],
          value,
        }));
        const sent = await request['session.patch']({ key: name, baseRevision: opened.revision, patches });
        if (sent.status !== 'ok') throw new Error('The board was refused');
      }
      await request['session.close']({ key: name });
    },
    /** @type {const} */ ([key, make(assets)]),
  );
  return key;
}

/** Adds elements, from bottom to top. */
class Table {
  /** @type {Board} */
  board = { elements: {}, groups: {} };
  #count = 0;

  /** @param {Record<string, unknown>} element @param {string | null} [group] @returns {string} its id */
  put(element, group = null) {
    this.#count += 1;
    const id = `e${this.#count}`;
    const order = `a${String(this.#count).padStart(6, '0')}V`;
    this.board.elements[id] = { order, group, locked: false, ...element };
    return id;
  }

  /** @param {string} title @returns {string} its id */
  group(title) {
    const id = `g${Object.keys(this.board.groups).length + 1}`;
    this.board.groups[id] = { order: `a${String(Object.keys(this.board.groups).length).padStart(6, '0')}V`, title };
    return id;
  }

  /** @param {import('../samples/vision-board.mjs').NoteText} text @param {'de' | 'en'} language @param {number} x @param {number} y @param {string | null} group */
  note([colour, , german, english], language, x, y, group) {
    const text = language === 'de' ? german : english;
    const plain = { author: null, hidden: false, sentOn: {} };
    return this.put({ type: 'note', x, y, width: side, height: side, text, colour, ...plain }, group);
  }

  /** @param {string} text @param {64 | 104 | 40} size @param {Box} box @param {'ink' | 'accent'} [colour] */
  headline(text, size, box, colour = 'ink') {
    return this.put({ type: 'text', ...box, rotation: 0, text, size, colour });
  }

  /** @param {string} asset @param {string} alt @param {Box} box @param {number} rotation */
  picture(asset, alt, box, rotation) {
    const plain = { caption: '', frame: 'mount', crop: null };
    return this.put({ type: 'picture', ...box, rotation, asset, alt, ...plain });
  }
}

/** @param {'de' | 'en'} language @param {Record<string, string>} assets @returns {Board} */
function smallBoard(language, assets) {
  const table = new Table();
  const [first, second] = themes;
  if (!first || !second) throw new Error('No themes');
  table.headline(headline[language], 64, { x: 0, y: -160, width: 1100, height: 84 });
  table.picture(assets[first.picture] ?? '', first.alt[language], { x: 10, y: 10, width: 520, height: 390 }, -2);
  const cluster = (/** @type {typeof first} */ theme, /** @type {number[]} */ chosen, /** @type {number} */ x) => {
    const group = table.group(nameOf(theme.notes[0], language));
    return chosen.map((index, place) => {
      const [dx, dy] = [wobble(place + index, 5), wobble(place * 3 + x, 5)];
      const text = theme.notes[index] ?? legend[0];
      if (!text) throw new Error('No text');
      return table.note(text, language, x + (place % 2) * step + dx, 40 + Math.floor(place / 2) * step + dy, group);
    });
  };
  const [, from = ''] = cluster(first, [1, 2, 4, 7], 630);
  const [to = ''] = cluster(second, [1, 2, 3, 5], 1250);
  for (const [text, x, y] of /** @type {const} */ ([
    [first.notes[3], 70, 470],
    [second.notes[9], 300, 486],
  ])) {
    if (text) table.note(text, language, x, y, null);
  }
  const look = { colour: 'accent', thickness: 4, arrow: 'end', route: 'elbow' };
  const label = language === 'de' ? 'damit' : 'so that';
  table.put({ type: 'connector', from: { element: from }, to: { element: to }, label, ...look });
  return table.board;
}

/** @param {{ notes: number, areas: number, columns: number }} size @param {'de' | 'en'} language @param {Record<string, string>} assets @returns {Board} */
function largeBoard({ notes, areas, columns }, language, assets) {
  const table = new Table();
  const width = cells.across * cell.width + 80;
  const height = cells.down * cell.height + head;
  const places = Array.from({ length: areas }, (_, index) => ({
    x: (index % columns) * (width + gap),
    y: Math.floor(index / columns) * (height + gap),
    theme: themes[index % themes.length],
  }));
  for (const { x, y, theme } of places) {
    const name = nameOf(theme?.notes[0], language);
    table.put({ type: 'area', x, y, width, height, name });
  }
  // Some areas are full, some have few notes.
  const weights = places.map((_, index) => 9 + ((index * 2) % 3));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const shares = [0, ...weights.map((weight) => Math.round((notes * (sum += weight)) / whole))];
  for (const [index, { x, y, theme }] of places.entries()) {
    if (!theme) continue;
    table.headline(nameOf(theme.notes[0], language), 104, { x: x + 80, y: y + 90, width: width - 200, height: 136 });
    const wanted = (shares[index + 1] ?? notes) - (shares[index] ?? 0);
    const box = { x: x + 70, y: y + head + 10, width: 640, height: 480 };
    table.picture(assets[theme.picture] ?? '', theme.alt[language], box, (index % 3) - 1);
    for (let put = 0, place = 1; put < wanted; place += 1) {
      const left = x + 84 + (place % cells.across) * cell.width;
      const top = y + head + Math.floor(place / cells.across) * cell.height;
      const kind = legend[1 + ((place + index) % (legend.length - 1))];
      const isLast = place === cells.across * cells.down - 1;
      const count = isLast ? wanted - put : Math.min(wanted - put, inCluster - ((place + index) % 3 === 0 ? 2 : 0));
      const group = count > 3 ? table.group(afterColon(nameOf(kind, language))) : null;
      const texts = textsOf(kind?.[0] ?? '', theme.notes.slice(1), put + place + index);
      for (let slot = 0; slot < count; slot += 1) {
        const text = texts[slot % texts.length];
        const [dx, dy] = [wobble(put * 7 + slot, 6), wobble(put * 5 + slot * 3, 6)];
        const [column, row] = [slot % 3, Math.floor(slot / 3)];
        if (text) table.note(text, language, left + column * step + dx, top + row * step + dy, group);
      }
      put += count;
    }
  }
  return table.board;
}

/** @param {import('../samples/vision-board.mjs').NoteText | undefined} text @param {'de' | 'en'} language */
function nameOf(text, language) {
  return (language === 'de' ? text?.[2] : text?.[3]) ?? '';
}

/**
 * The texts of a cluster: first those of its theme and kind, then those of other themes; one in five is of another kind.
 * @param {string} colour @param {import('../samples/vision-board.mjs').NoteText[]} own @param {number} seed
 */
function textsOf(colour, own, seed) {
  const all = themes.flatMap((theme) => theme.notes.slice(1));
  const turned = [...all.slice(seed % all.length), ...all.slice(0, seed % all.length)];
  const alike = [...new Set([...own, ...turned])].filter((text) => text[0] === colour);
  const others = turned.filter((text) => text[0] !== colour);
  return Array.from({ length: 3 * inCluster }, (_, slot) =>
    (slot + seed) % 5 === 4 || slot >= alike.length ? others[slot % others.length] : alike[slot],
  );
}

/** A number from `-reach` to `reach`, always the same for the same seed: hands lay nothing in straight lines. @param {number} seed @param {number} reach */
function wobble(seed, reach) {
  return ((seed * 7919) % (2 * reach + 1)) - reach;
}

/** @param {string} words */
function afterColon(words) {
  const [, rest = words] = words.split(': ');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
