import { onTestFinished } from 'vitest';
import { openSession } from '../open-session';
import type { SessionEvent } from '../session-event';
import { readEnvelope, writeEnvelope } from '../storage/envelope';
import { MemoryFileSystem } from './memory-file-system';
import { environment, exampleSession, stored } from './sessions';

/** The session of `driveWithSession`. */
export const session = exampleSession(5, 'Anfang');

/** The session in the folder `/s`, closed when the test ends. */
export async function openStore(drive: MemoryFileSystem, takeOver = false) {
  const events: SessionEvent[] = [];
  const result = await openSession('/s', takeOver, environment(drive), (event) => events.push(event));
  if (result.status !== 'open') throw new Error(result.status);
  onTestFinished(async () => void (await result.store.close(true)));
  return { store: result.store, events };
}

/** A drive with a session in the folder `/s`. */
export function driveWithSession(): MemoryFileSystem {
  const drive = new MemoryFileSystem();
  drive.put('/s/session.json', writeEnvelope(stored(session, 3)));
  return drive;
}

/** Title and revision of the session in a folder. */
export async function onDrive(drive: MemoryFileSystem, folder = '/s') {
  const result = readEnvelope(await drive.read(`${folder}/session.json`));
  if (result.status !== 'ok') throw new Error(result.status);
  return { title: result.stored.session.workshop.title, revision: result.stored.revision };
}
