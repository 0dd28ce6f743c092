import { createReadStream } from 'node:fs';
import { mkdir, rmdir, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, nodeFileSystem } from '../session/storage/file-system';
import { writeDurably } from '../session/storage/write-durably';

/** A file with that name exists and cannot be replaced, although its folder can be written: another program has it open. */
export class FileInUseError extends Error {
  readonly file: string;
  constructor(file: string, cause: unknown) {
    super('The file is open in another program', { cause });
    this.file = file;
  }
}

interface Placing {
  /** The folder of the files. */
  from: string;
  /** The folder to which they are copied. */
  to: string;
  /** Their names; one with a slash lies in a folder beside the others, which is created. */
  names: readonly string[];
  /** Whether a file of that name is replaced, because a person has confirmed it. */
  mayReplace: boolean;
  signal?: AbortSignal;
}

/**
 * Copies finished files to the folder that a person has chosen: each under its name only when it is complete and on the drive. When one
 * fails or the signal aborts, those that were new are removed again. Resolves with their paths.
 */
export async function placeFiles({ from, to, names, mayReplace, signal }: Placing): Promise<string[]> {
  const placed: string[] = [];
  const added: string[] = [];
  const folders: string[] = [];
  try {
    for (const name of names) {
      signal?.throwIfAborted();
      const file = path.join(to, name);
      const folder = path.dirname(file);
      if (folder !== to && (await mkdir(folder, { recursive: true })) !== undefined) folders.push(folder);
      const isNew = !(await exists(file));
      const copy = async (write: (bytes: Uint8Array) => Promise<void>) => {
        for await (const chunk of createReadStream(path.join(from, name), { highWaterMark: 1_000_000 })) {
          await write(chunk as Uint8Array);
        }
      };
      await writeComplete(file, copy, mayReplace);
      placed.push(file);
      if (isNew) added.push(file);
    }
    return placed;
  } catch (error) {
    for (const file of added) await unlink(file).catch(() => undefined);
    for (const folder of folders) await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

/**
 * Writes a file under a name that a person has chosen, complete or not at all. Throws FileInUseError when it is open elsewhere, and an error
 * with the code EEXIST when it must not be replaced.
 */
export async function writeComplete(
  file: string,
  content: Parameters<typeof writeDurably>[2],
  mayReplace = true,
): Promise<void> {
  let isWritten = false;
  try {
    await writeDurably(nodeFileSystem, file, content, async () => {
      isWritten = true;
      if (!mayReplace && (await exists(file))) throw Object.assign(new Error('Exists already'), { code: 'EEXIST' });
    });
  } catch (error) {
    // Windows refuses to replace an open file; the new content has been written to the same folder before.
    const isRefused = ['EBUSY', 'EPERM', 'EACCES'].includes(errorCode(error));
    if (isRefused && isWritten && (await exists(file))) throw new FileInUseError(file, error);
    throw error;
  }
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
