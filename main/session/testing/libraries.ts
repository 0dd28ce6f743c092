import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readEnvelope } from '../storage/envelope';
import { Library } from '../library/library';
import type { SessionEvent } from '../session-event';
import { sha256 } from '../storage/sha256';
import { png } from './pictures';
import { environment, temporaryFolder } from './sessions';

export const asset = `${sha256(png(9, 9))}.png`;

/** A library in a folder of its own, closed when the test ends. */
export function newLibrary(base = temporaryFolder()) {
  const root = join(base, 'Leitbild');
  const events: [string, SessionEvent][] = [];
  const library = new Library(root, base, environment(), (key, event) => {
    events.push([key, event]);
  });
  onTestFinished(async () => {
    for (const key of library.openKeys()) await library.close(key, true);
  });
  const create = (title: string) => library.create({ title, preset: 'full-day', language: 'de' });
  return { base, root, library, events, create };
}

/** The session in a folder, as stored on the drive. */
export function sessionIn(folder: string) {
  const result = readEnvelope(readFileSync(join(folder, 'session.json')));
  if (result.status !== 'ok') throw new Error(result.status);
  return result.stored.session;
}

/** A library with one open session that names one picture. */
export async function withPicture() {
  const all = newLibrary();
  const key = await all.create('Mit Bild');
  await all.library.open(key, false);
  const store = all.library.get(key);
  await store.addAsset(png(9, 9));
  store.apply(0, [{ op: 'replace', path: ['workshop', 'logo'], value: asset }]);
  return { ...all, key, store };
}
