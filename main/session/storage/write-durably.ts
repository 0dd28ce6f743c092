import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { FileStats, FileSystem, NewFile } from './file-system';
import { retryWhileBusy } from './retry-while-busy';

/** The file holds fewer bytes than were written, without an error: the drive is full or broken. */
export class ShortWriteError extends Error {
  readonly code = 'ESHORT';
}

/** The content: all bytes, or a function that writes them in chunks. */
export type Content = Uint8Array | ((write: (bytes: Uint8Array) => Promise<void>) => Promise<void>);

/**
 * Writes a file atomically and durably: at any time, also after a power failure, its name refers to the complete old or the complete
 * new content. Resolves when the new content is on the drive: unique temporary file, size check, sync, rename, sync of the folder.
 * `beforeRename` can stop the write: an error that it throws is rethrown, and the old content stays.
 */
export async function writeDurably(
  fileSystem: FileSystem,
  path: string,
  content: Content,
  beforeRename: () => Promise<void> = async () => {},
): Promise<FileStats> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const file = await fileSystem.create(temporary);
  let stats: FileStats;
  try {
    stats = await fill(file, content);
    await beforeRename();
    await retryWhileBusy(fileSystem, () => fileSystem.rename(temporary, path));
  } catch (error) {
    // When this fails too, removeTemporaries removes the file the next time the session is opened.
    await fileSystem.removeFile(temporary).catch(() => {});
    throw error;
  }
  await fileSystem.syncFolder(dirname(path));
  return stats;
}

const temporaryEnding = /\.[0-9a-f]{12}\.tmp$/;

/** Whether `name` is the temporary file of an interrupted write. */
export function isTemporary(name: string): boolean {
  return temporaryEnding.test(name);
}

/** Whether `name` is the temporary file of an interrupted write of `target`. */
export function isTemporaryOf(target: string, name: string): boolean {
  return isTemporary(name) && name.replace(temporaryEnding, '') === target;
}

/**
 * Removes the temporary files of interrupted writes from these folders, as far as possible. The caller must hold the session's lock.
 */
export async function removeTemporaries(fileSystem: FileSystem, folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const names = await fileSystem.list(folder).catch(() => []);
    for (const name of names.filter((other) => temporaryEnding.test(other))) {
      await fileSystem.removeFile(join(folder, name)).catch(() => {});
    }
  }
}

async function fill(file: NewFile, content: Content): Promise<FileStats> {
  try {
    let size = 0;
    const write = async (bytes: Uint8Array) => {
      await file.write(bytes);
      size += bytes.byteLength;
    };
    if (content instanceof Uint8Array) await write(content);
    else await content(write);
    const stats = await file.stat();
    if (stats.size !== size) throw new ShortWriteError(`${stats.size} of ${size} bytes were written`);
    await file.sync();
    return stats;
  } finally {
    await file.close();
  }
}
