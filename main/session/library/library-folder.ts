import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode, type FileSystem } from '../storage/file-system';
import { folderName, uniqueName } from './folder-name';
import { isAlive } from '../storage/is-alive';
import { retryWhileBusy } from '../storage/retry-while-busy';
import { sha256 } from '../storage/sha256';

/** The key does not name a session of the library. */
export class UnknownKeyError extends Error {}

/** The key could name a session of the library, but there is none, or it has been removed. */
export class MissingSessionError extends UnknownKeyError {}

const trash = '.trash';

/**
 * Names of folders in which `createSession` builds new sessions: the computer and the process that build it, and a random part. Earlier
 * versions used only the random part.
 */
const incompleteName = /^\.new-(?:([0-9a-f]{8})-(\d+)-)?[0-9a-f-]{36}$/;

/** Distinguishes this computer from others that use the same folder. */
const computer = sha256(Buffer.from(hostname())).slice(0, 8);

/**
 * The folder that holds all sessions; it knows names and paths only. A key is the name of a direct child folder; everything else,
 * such as `..`, paths, hidden folders and links, is refused.
 */
export class LibraryFolder {
  readonly root: string;
  readonly #fileSystem: FileSystem;
  /** Moves run one after the other, because finding a free name and using it is not atomic. */
  #moves: Promise<unknown> = Promise.resolve();
  /** Names of the folders in which this process builds sessions now. */
  readonly #unfinished = new Set<string>();

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

  /** All keys, in no particular order. Hidden folders, files and links are not sessions. */
  async keys(): Promise<string[]> {
    await this.#fileSystem.ensureFolder(this.root);
    const names = await this.#fileSystem.list(this.root);
    const checked = await Promise.all(
      names.map(async (name) => (isKey(name) && (await this.#isFolder(join(this.root, name))) ? name : null)),
    );
    return checked.filter((name) => name !== null);
  }

  /**
   * Creates a session folder named after the title and returns the key. The folder is filled under a hidden name first, so that an
   * incomplete session is never visible, and is removed when `fill` throws.
   */
  async createSession(title: string, fill: (folder: string) => Promise<void>): Promise<string> {
    await this.#fileSystem.ensureFolder(this.root);
    const name = `.new-${computer}-${process.pid}-${randomUUID()}`;
    const hidden = join(this.root, name);
    this.#unfinished.add(name);
    try {
      await this.#fileSystem.createFolder(hidden);
      await fill(hidden);
      await this.#fileSystem.syncFolder(hidden);
      return await this.#moveIntoLibrary(hidden, folderName(title));
    } catch (error) {
      await this.#fileSystem.removeFolder(hidden).catch(() => {});
      throw error;
    } finally {
      this.#unfinished.delete(name);
    }
  }

  /** Moves a session to the library's own trash; `restore` moves it back. */
  async trash(key: string): Promise<void> {
    const folder = await this.folderOf(key);
    await this.#fileSystem.ensureFolder(join(this.root, trash));
    const existing = await this.#fileSystem.list(join(this.root, trash));
    // The number gives the order: the folder that was trashed last under a name is restored first.
    const number = Math.max(0, ...existing.map((name) => trashNumber(name, key) ?? 0)) + 1;
    await this.#rename(folder, join(this.root, trash, `${number}~${key}`));
  }

  /** Restores the folder that was trashed last under this key. Returns its key, a different one when the old key is in use. */
  async restore(key: string): Promise<string> {
    childOf(this.root, key);
    const existing = await this.#listTrash();
    const last = existing
      .filter((name) => trashNumber(name, key) !== null)
      .sort((a, b) => (trashNumber(b, key) ?? 0) - (trashNumber(a, key) ?? 0))[0];
    if (last === undefined) throw new UnknownKeyError('Not in the trash');
    return this.#moveIntoLibrary(join(this.root, trash, last), key);
  }

  /** The folders that were moved to the trash before this time, in milliseconds since 1970. */
  async trashedBefore(time: number): Promise<string[]> {
    const names = (await this.#listTrash()).filter((name) => /^\d+~/.test(name));
    // A session's lock is acquired and released before it is trashed: that is the last change of its folder.
    return this.#foldersBefore(
      time,
      names.map((name) => join(this.root, trash, name)),
    );
  }

  /**
   * Removes folders of sessions whose creation was interrupted: those of processes of this computer that have ended, and others when they
   * were not changed since this time, in milliseconds since 1970.
   */
  async removeIncomplete(time: number): Promise<void> {
    await this.#fileSystem.ensureFolder(this.root);
    const names = (await this.#fileSystem.list(this.root)).filter((name) => incompleteName.test(name));
    const paths = (some: readonly string[]) => some.map((name) => join(this.root, name));
    const old = await this.#foldersBefore(time, paths(names.filter((name) => !this.#unfinished.has(name))));
    const orphans = paths(names.filter((name) => this.#isOrphan(name)));
    for (const folder of new Set([...old, ...orphans])) await this.#fileSystem.removeFolder(folder);
  }

  #isOrphan(name: string): boolean {
    const [, where, pid] = incompleteName.exec(name) ?? [];
    if (where !== computer || this.#unfinished.has(name)) return false;
    return Number(pid) === process.pid || !isAlive(Number(pid));
  }

  async #foldersBefore(time: number, paths: readonly string[]): Promise<string[]> {
    const all = await Promise.all(paths.map(async (path) => ({ path, ...(await this.#fileSystem.stat(path)) })));
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

  #moveIntoLibrary(from: string, wanted: string): Promise<string> {
    const moved = this.#moves.then(async () => {
      const key = uniqueName(wanted, await this.#fileSystem.list(this.root));
      await this.#rename(from, join(this.root, key));
      return key;
    });
    this.#moves = moved.catch(() => {});
    return moved;
  }

  async #rename(from: string, to: string): Promise<void> {
    await retryWhileBusy(this.#fileSystem, () => this.#fileSystem.rename(from, to));
    await this.#fileSystem.syncFolder(dirname(from));
    await this.#fileSystem.syncFolder(dirname(to));
  }

  async #isFolder(path: string): Promise<boolean> {
    try {
      return (await this.#fileSystem.stat(path)).kind === 'folder';
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

/** The number in the name of a trashed folder; null when the folder is that of another key. */
function trashNumber(name: string, key: string): number | null {
  const [, number, of] = /^(\d+)~(.*)$/s.exec(name) ?? [];
  return of === key ? Number(number) : null;
}
