import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { FileFacts, FileSystem, NewFile } from './file-system';
import { retryWhileBusy } from './retry-while-busy';

/** Fewer bytes arrived in the file than were handed over, and nobody reported an error: a full or broken drive. */
export class ShortWriteError extends Error {
  readonly code = 'ESHORT';
}

/** The content: all bytes at once, or a function that hands them over piece by piece. */
export type Content = Uint8Array | ((write: (bytes: Uint8Array) => Promise<void>) => Promise<void>);

/**
 * Writes a file so that at any moment, also after a power cut, its name leads to the whole old or the whole new content, and
 * resolves only when the new one is on the drive: unique temporary file, size checked, synced, renamed, folder synced.
 * `beforeRename` is the last moment to stop: what it throws is thrown, and the old content stays.
 */
export async function writeDurably(
  fileSystem: FileSystem,
  path: string,
  content: Content,
  beforeRename: () => Promise<void> = async () => {},
): Promise<FileFacts> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const file = await fileSystem.create(temporary);
  let facts: FileFacts;
  try {
    facts = await fill(file, content);
    await beforeRename();
    await retryWhileBusy(fileSystem, () => fileSystem.rename(temporary, path));
  } catch (error) {
    // What stays behind when this fails too is removed by removeTemporaries when the session is opened next.
    await fileSystem.removeFile(temporary).catch(() => {});
    throw error;
  }
  await fileSystem.syncFolder(dirname(path));
  return facts;
}

const temporaryEnding = /\.[0-9a-f]{12}\.tmp$/;

/** Whether `name` is a temporary file left behind by an interrupted write of `target`. */
export function isTemporaryOf(target: string, name: string): boolean {
  return temporaryEnding.test(name) && name.replace(temporaryEnding, '') === target;
}

/**
 * Removes what interrupted writes left behind in these folders, as far as it can. Only for whoever holds the session's lock.
 */
export async function removeTemporaries(fileSystem: FileSystem, folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const names = await fileSystem.list(folder).catch(() => []);
    for (const name of names.filter((other) => temporaryEnding.test(other))) {
      await fileSystem.removeFile(join(folder, name)).catch(() => {});
    }
  }
}

async function fill(file: NewFile, content: Content): Promise<FileFacts> {
  try {
    let size = 0;
    const write = async (bytes: Uint8Array) => {
      await file.write(bytes);
      size += bytes.byteLength;
    };
    if (content instanceof Uint8Array) await write(content);
    else await content(write);
    const facts = await file.facts();
    if (facts.size !== size) throw new ShortWriteError(`${facts.size} of ${size} bytes were written`);
    await file.sync();
    return facts;
  } finally {
    await file.close();
  }
}
