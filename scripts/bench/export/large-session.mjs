// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { benchBoard } from '../board/board.mjs';

/** @typedef {import('playwright').Page} Page */

/**
 * Creates a workshop with a board of `count` notes by writing its file: through the requests of the app, a hundred thousand take minutes.
 * @param {Page} page @param {string} library its folder @param {number} count
 * @returns {Promise<string>} the key of the workshop
 */
export async function writeLargeSession(page, library, count) {
  const key = await page.evaluate(async (title) => {
    const { request } = window.leitbild;
    const { key } = await request['library.create']({ title, preset: 'full-day', language: 'de' });
    await request['session.open']({ key, takeOver: false });
    await request['session.close']({ key });
    return key;
  }, `${count} Notizen`);
  const columns = Math.ceil(Math.sqrt(count));
  const texts = benchBoard(1000).notes;
  const elements = Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const { id: _id, ...note } = /** @type {(typeof texts)[number]} */ (texts[index % texts.length]);
      const place = { x: (index % columns) * 220, y: Math.floor(index / columns) * 220 };
      const order = `a${String(index).padStart(6, '0')}V`;
      const plain = { author: null, hidden: false, sentOn: {}, group: null, locked: false };
      return [`n${index}`, { ...note, ...place, ...plain, type: 'note', order }];
    }),
  );
  rewrite(path.join(library, key, 'session.json'), (session) => {
    session.steps['vision-board'] = { ...session.steps['vision-board'], elements };
  });
  return key;
}

/**
 * Changes a session file and seals it again, see main/session/storage/envelope.ts.
 * @param {string} file @param {(session: { steps: Record<string, Record<string, unknown>> }) => void} change
 */
function rewrite(file, change) {
  const { data: session, headSha256: _, ...head } = JSON.parse(readFileSync(file, 'utf8'));
  change(session);
  const data = JSON.stringify(session);
  // The summary may be missing; the checksums of the old content must not stay.
  const { sha256: _sum, length: _length, summary: _summary, ...kept } = head;
  const beginning = JSON.stringify({ ...kept, sha256: sha256(data) }).slice(0, -1);
  writeFileSync(file, `${beginning},"headSha256":"${sha256(beginning)}","data":${data}}\n`);
}

/** @param {string} text */
function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}
