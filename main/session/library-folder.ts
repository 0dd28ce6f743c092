import { randomUUID } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode, type FileSystem } from './file-system';
import { folderName, uniqueName } from './folder-name';
import { retryWhileBusy } from './retry-while-busy';

/** A key that names no session of the library. */
export class UnknownKeyError extends Error {}

/** A key that could name a session of the library, but there is none, or none any more. */
export class MissingSessionError extends UnknownKeyError {}

const trash = '.trash';

/** Names under which `createSession` fills new sessions. */
const halfMade = /^\.new-[0-9a-f-]{36}$/;

/**
 * The folder that holds all sessions, as names and places only. A key is the name of a direct child folder; everything else,
 * such as `..`, paths, hidden folders and links, is refused.
 */
export class LibraryFolder {
  readonly root: string;
  readonly #fileSystem: FileSystem;
  /** One after the other: between looking for a free name and taking it, nobody else may take it. */
  #moving: Promise<unknown> = Promise.resolve();

  constructor(root: string, fileSystem: FileSystem) {
    this.root = resolve(root);
    this.#fileSystem = fileSystem;
  }

  /** The folder of a session. Throws UnknownKeyError. */
  async folderOf(key: string): Promise<string> {
    const folder = childOf(this.root, key);
    if (!(await this.#isFolder(folder))) throw new MissingSessionError('No such session');
    return folder;
  }

  /** All keys, in no particular order. Hidden folders, files and links are none. */
  async keys(): Promise<string[]> {
    await this.#fileSystem.ensureFolder(this.root);
    const names = await this.#fileSystem.list(this.root);
    const checked = await Promise.all(
      names.map(async (name) => (isKey(name) && (await this.#isFolder(join(this.root, name))) ? name : null)),
    );
    return checked.filter((name) => name !== null);
  }

  /**
   * Makes a new session folder with a name like the title: filled under a hidden name first, so that nobody ever sees half a
   * session. Nothing stays behind when `fill` throws. Returns the key.
   */
  async createSession(title: string, fill: (folder: string) => Promise<void>): Promise<string> {
    await this.#fileSystem.ensureFolder(this.root);
    const hidden = join(this.root, `.new-${randomUUID()}`);
    await this.#fileSystem.createFolder(hidden);
    try {
      await fill(hidden);
      await this.#fileSystem.syncFolder(hidden);
      return await this.#moveIn(hidden, folderName(title));
    } catch (error) {
      await this.#fileSystem.removeFolder(hidden).catch(() => {});
      throw error;
    }
  }

  /** Moves a session into the library's own trash, from where `restore` brings it back. */
  async trash(key: string): Promise<void> {
    const folder = await this.folderOf(key);
    await this.#fileSystem.ensureFolder(join(this.root, trash));
    const existing = await this.#fileSystem.list(join(this.root, trash));
    // The number marks the order: the last one trashed under a name is the first to come back.
    const number = Math.max(0, ...existing.map((name) => trashNumber(name, key) ?? 0)) + 1;
    await this.#rename(folder, join(this.root, trash, `${number}~${key}`));
  }

  /** Brings back what was trashed last under this key. Returns its key, another one when the old is taken by now. */
  async restore(key: string): Promise<string> {
    childOf(this.root, key);
    const existing = await this.#listTrash();
    const last = existing
      .filter((name) => trashNumber(name, key) !== null)
      .sort((a, b) => (trashNumber(b, key) ?? 0) - (trashNumber(a, key) ?? 0))[0];
    if (last === undefined) throw new UnknownKeyError('Not in the trash');
    return this.#moveIn(join(this.root, trash, last), key);
  }

  /** The folders that were put into the trash before this time, in milliseconds since 1970. */
  async trashedBefore(time: number): Promise<string[]> {
    const names = (await this.#listTrash()).filter((name) => /^\d+~/.test(name));
    // Whoever puts a session here takes and gives back its lock before: that is its folder's last change.
    return this.#foldersBefore(
      time,
      names.map((name) => join(this.root, trash, name)),
    );
  }

  /** Removes folders in which a session was being made until before this time and never finished. */
  async removeHalfMadeBefore(time: number): Promise<void> {
    const names = (await this.#fileSystem.list(this.root)).filter((name) => halfMade.test(name));
    const folders = await this.#foldersBefore(
      time,
      names.map((name) => join(this.root, name)),
    );
    for (const folder of folders) await this.#fileSystem.removeFolder(folder);
  }

  async #foldersBefore(time: number, paths: readonly string[]): Promise<string[]> {
    const all = await Promise.all(paths.map(async (path) => ({ path, ...(await this.#fileSystem.facts(path)) })));
    return all.filter(({ kind, modified }) => kind === 'folder' && modified < time).map(({ path }) => path);
  }

  async #listTrash(): Promise<string[]> {
    try {
      return await this.#fileSystem.list(join(this.root, trash));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    }
  }

  #moveIn(from: string, wanted: string): Promise<string> {
    const moved = this.#moving.then(async () => {
      const key = uniqueName(wanted, await this.#fileSystem.list(this.root));
      await this.#rename(from, join(this.root, key));
      return key;
    });
    this.#moving = moved.catch(() => {});
    return moved;
  }

  async #rename(from: string, to: string): Promise<void> {
    await retryWhileBusy(this.#fileSystem, () => this.#fileSystem.rename(from, to));
    await this.#fileSystem.syncFolder(dirname(from));
    await this.#fileSystem.syncFolder(dirname(to));
  }

  async #isFolder(path: string): Promise<boolean> {
    try {
      return (await this.#fileSystem.facts(path)).kind === 'folder';
    } catch (error) {
      if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error))) return false;
      throw error;
    }
  }
}

function isKey(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !/[/\\\0]/.test(name) && basename(name) === name;
}

function childOf(root: string, key: string): string {
  const folder = resolve(root, key);
  if (!isKey(key) || dirname(folder) !== root) throw new UnknownKeyError('Not a session');
  return folder;
}

/** The number in the name of a trashed folder, or null when it is of another key. */
function trashNumber(name: string, key: string): number | null {
  const [, number, of] = /^(\d+)~(.*)$/s.exec(name) ?? [];
  return of === key ? Number(number) : null;
}
