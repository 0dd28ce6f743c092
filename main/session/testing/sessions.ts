import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Patch } from '../../../preload/contract';
import { newId } from '../../../workshop/new-id';
import { parseSession } from '../../../workshop/parse-session';
import { schemaVersion } from '../../../workshop/migrations/migrate';
import { createSession, runCommand } from '../../../workshop/session';
import type { SessionDocument } from '../../../workshop/session-schema';
import type { StoredSession } from '../storage/envelope';
import { nodeFileSystem, type FileSystem } from '../storage/file-system';
import { sha256 } from '../storage/sha256';
import type { SessionEnvironment } from '../session-location';

/** A workshop with this many notes on its board. */
export function exampleSession(notes = 0, title = 'Kundentag – Änderungen'): SessionDocument {
  const context = { title, preset: 'full-day', language: 'de', today: '2027-03-31', newId } as const;
  const session = createSession(context, newId(), '2027-03-31T09:00:00.000Z');
  for (let number = 0; number < notes; number += 1) {
    const note = {
      x: number,
      y: 0,
      width: 200,
      height: 200,
      text: `Notiz ${number} „äöü“`,
      colour: 'yellow',
      author: null,
    };
    runCommand(session, 'vision-board', 'addNote', { id: newId(), note } as never);
  }
  // As it is after reading: members in the order of the schema.
  const parsed = parseSession(schemaVersion, session);
  if (parsed.status !== 'ok') throw new Error('The example is not valid');
  return parsed.session;
}

export function stored(session: SessionDocument, revision = 1, savedAt = '2027-03-31T10:00:00.000Z'): StoredSession {
  return { session, revision, savedAt, appVersion: '0.1.0', schemaVersion };
}

/** The bytes of a session file with another schema version in its head; the data stays as it is. */
export function withSchemaVersion(file: Uint8Array, version: number): Buffer {
  const text = Buffer.from(file).toString();
  const head = text
    .slice(0, text.indexOf(',"headSha256"'))
    .replace(/"schemaVersion":\d+/, `"schemaVersion":${version}`);
  const data = text.slice(text.indexOf(',"data":'));
  return Buffer.from(`${head},"headSha256":"${sha256(Buffer.from(head))}"${data}`);
}

/** The patch that a window sends when the title was changed. */
export function titlePatch(title: string): Patch {
  return { op: 'replace', path: ['workshop', 'title'], value: title };
}

export function environment(fileSystem: FileSystem = nodeFileSystem): SessionEnvironment & { messages: string[] } {
  const messages: string[] = [];
  return { fileSystem, appVersion: '0.1.0', log: (message) => messages.push(message), messages };
}

/** A real folder that is removed when the test has finished. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leitbild-'));
  // The library may still be writing down its lines in the background.
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));
  return folder;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
