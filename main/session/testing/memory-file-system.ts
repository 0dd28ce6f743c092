import { dirname } from 'node:path';
import type { FileStats, FileSystem } from '../storage/file-system';

export type Operation = keyof Omit<FileSystem, 'locksOpenFiles'> | 'write' | 'sync' | 'close' | 'statOfNew';

interface Inode {
  number: number;
  bytes: Buffer;
  /** What a power cut leaves of it for certain. */
  synced: Buffer | null;
  modified: number;
}

/** A change of names that is not yet safe from a power cut. */
type Pending = ({ set: string; inode: Inode } | { delete: string })[];

/** An error as Node's file functions throw it. */
export function fileError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/**
 * A drive in memory that behaves like the worst real one: what was not synced may be lost or torn by a power cut, and every
 * operation can be made to fail.
 */
export class MemoryFileSystem implements FileSystem {
  locksOpenFiles = false;
  /** Runs before each operation and may throw. */
  before: (operation: Operation, path: string) => void = () => {};
  /** Runs after each operation and may throw. */
  after: (operation: Operation, path: string) => void = () => {};
  /** How many of the bytes of a write reach the file. */
  shorten: (length: number) => number = (length) => length;

  #names = new Map<string, Inode>();
  #durable = new Map<string, Inode>();
  #folders = new Set<string>(['/']);
  #pending: Pending[] = [];
  #next = 1;
  #dead = false;

  /** From now on every call fails, as after the death of the process. */
  die(): void {
    this.#dead = true;
  }

  get dead(): boolean {
    return this.#dead;
  }

  /** The drive as the next process finds it when only the process died. */
  afterKill(): MemoryFileSystem {
    const next = new MemoryFileSystem();
    for (const [path, inode] of this.#names) next.#put(path, inode.bytes);
    next.#folders = new Set(this.#folders);
    next.#next = this.#next + 1000;
    return next;
  }

  /** The drive as the next process finds it after a power cut. `random` gives numbers from 0 to 1. */
  afterPowerCut(random: () => number): MemoryFileSystem {
    const next = new MemoryFileSystem();
    // A journal keeps changes of names in order: a part of them, from the first on, survived.
    const survived = Math.floor(random() * (this.#pending.length + 1));
    const names = new Map(this.#durable);
    for (const change of this.#pending.slice(0, survived)) applyChange(names, change);
    for (const [path, inode] of names) next.#put(path, inode.synced ?? torn(inode.bytes, random));
    next.#folders = new Set(this.#folders);
    next.#next = this.#next + 1000;
    return next;
  }

  /** Puts a file there, durably, as another program would. */
  put(path: string, bytes: Uint8Array): void {
    this.#put(path, Buffer.from(bytes));
  }

  paths(): string[] {
    return [...this.#names.keys()].sort();
  }

  read(path: string) {
    return this.#do('read', path, () => Buffer.from(this.#inode(path).bytes));
  }

  readStart(path: string, length: number) {
    return this.#do('readStart', path, () => Buffer.from(this.#inode(path).bytes.subarray(0, length)));
  }

  async create(path: string) {
    const inode = await this.#do('create', path, () => {
      if (this.#names.has(path) || this.#folders.has(path)) throw fileError('EEXIST');
      if (!this.#folders.has(dirname(path))) throw fileError('ENOENT');
      const created: Inode = { number: this.#next++, bytes: Buffer.alloc(0), synced: null, modified: Date.now() };
      this.#change([{ set: path, inode: created }]);
      return created;
    });
    return {
      write: (bytes: Uint8Array) =>
        this.#do('write', path, () => {
          inode.bytes = Buffer.concat([inode.bytes, bytes.subarray(0, this.shorten(bytes.length))]);
          inode.synced = null;
          inode.modified = Date.now();
        }),
      stat: () => this.#do('statOfNew', path, () => toFileStats(inode)),
      sync: () =>
        this.#do('sync', path, () => {
          inode.synced = inode.bytes;
        }),
      close: () => this.#do('close', path, () => {}),
    };
  }

  stat(path: string) {
    return this.#do('stat', path, (): FileStats => {
      if (this.#folders.has(path)) return { kind: 'folder', size: 0, modified: 0, inode: 0 };
      return toFileStats(this.#inode(path));
    });
  }

  list(folder: string) {
    return this.#do('list', folder, () => {
      if (!this.#folders.has(folder)) throw fileError('ENOENT');
      const inside = [...this.#names.keys(), ...this.#folders].filter(
        (path) => dirname(path) === folder && path !== '/',
      );
      return inside.map((path) => path.slice(folder === '/' ? 1 : folder.length + 1));
    });
  }

  rename(from: string, to: string) {
    return this.#do('rename', from, () => {
      if (this.#folders.has(from)) {
        for (const path of [...this.#names.keys()].filter((name) => name.startsWith(`${from}/`))) {
          this.#change([{ set: to + path.slice(from.length), inode: this.#inode(path) }, { delete: path }]);
        }
        for (const path of [...this.#folders].filter((name) => name === from || name.startsWith(`${from}/`))) {
          this.#folders.delete(path);
          this.#folders.add(to + path.slice(from.length));
        }
        return;
      }
      this.#change([{ set: to, inode: this.#inode(from) }, { delete: from }]);
    });
  }

  removeFile(path: string) {
    return this.#do('removeFile', path, () => {
      this.#inode(path);
      this.#change([{ delete: path }]);
    });
  }

  removeFolder(folder: string) {
    return this.#do('removeFolder', folder, () => {
      for (const path of this.#names.keys()) if (path.startsWith(`${folder}/`)) this.#change([{ delete: path }]);
      for (const path of this.#folders)
        if (path === folder || path.startsWith(`${folder}/`)) this.#folders.delete(path);
    });
  }

  createFolder(folder: string) {
    return this.#do('createFolder', folder, () => {
      if (this.#folders.has(folder) || this.#names.has(folder)) throw fileError('EEXIST');
      if (!this.#folders.has(dirname(folder))) throw fileError('ENOENT');
      this.#folders.add(folder);
    });
  }

  ensureFolder(folder: string) {
    return this.#do('ensureFolder', folder, () => {
      for (let path = folder; path !== '/'; path = dirname(path)) this.#folders.add(path);
    });
  }

  touch(path: string) {
    return this.#do('touch', path, () => {
      this.#inode(path).modified = Date.now();
    });
  }

  syncFolder(folder: string) {
    return this.#do('syncFolder', folder, () => {
      for (const change of this.#pending) applyChange(this.#durable, change);
      this.#pending = [];
    });
  }

  async #do<T>(operation: Operation, path: string, action: () => T): Promise<T> {
    await Promise.resolve();
    if (this.#dead) throw fileError('EIO');
    this.before(operation, path);
    const result = action();
    this.after(operation, path);
    return result;
  }

  #inode(path: string): Inode {
    const inode = this.#names.get(path);
    if (!inode) throw fileError(this.#folders.has(path) ? 'EISDIR' : 'ENOENT');
    return inode;
  }

  #change(change: Pending): void {
    applyChange(this.#names, change);
    this.#pending.push(change);
  }

  #put(path: string, bytes: Buffer): void {
    const inode = { number: this.#next++, bytes, synced: bytes, modified: Date.now() };
    this.#names.set(path, inode);
    this.#durable.set(path, inode);
    for (let folder = dirname(path); folder !== '/'; folder = dirname(folder)) this.#folders.add(folder);
  }
}

function applyChange(names: Map<string, Inode>, change: Pending): void {
  for (const part of change) {
    if ('set' in part) names.set(part.set, part.inode);
    else names.delete(part.delete);
  }
}

/** What may be left of bytes that were never synced: nothing, a beginning, or zeros of the right length. */
function torn(bytes: Buffer, random: () => number): Buffer {
  const fate = random();
  if (fate < 0.3) return Buffer.alloc(bytes.length);
  if (fate < 0.4) return bytes;
  return bytes.subarray(0, Math.floor(random() * bytes.length));
}

function toFileStats(inode: Inode): FileStats {
  return { kind: 'file', size: inode.bytes.length, modified: inode.modified, inode: inode.number };
}
