import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { errorCode, type FileStats, type FileSystem } from './file-system';
import { retryWhileBusy } from './retry-while-busy';
import { sha256InSlices } from './sha256';
import { writeDurably } from './write-durably';

/** Converts a value to bytes and back. `decode` throws for bytes that it cannot read. */
export interface Codec<T> {
  encode: (value: T) => Uint8Array | Promise<Uint8Array>;
  decode: (bytes: Uint8Array) => T | Promise<T>;
}

/** The file holds content that this process has neither read nor written. It is not overwritten. */
export class ForeignContentError extends Error {}

/**
 * A lowdb adapter that loses no data. lowdb's own writer never syncs, shares one temporary name between processes and silently
 * turns a missing or `null` file into an empty one. This one writes durably (see writeDurably), throws for content that it
 * cannot read, and never replaces bytes that it has not read or written itself.
 */
export class DurableJsonFile<T> implements Adapter<T> {
  readonly #path: string;
  readonly #codec: Codec<T>;
  readonly #fileSystem: FileSystem;
  readonly #mayWrite: () => Promise<void>;
  /** State of the file when it was last read or written. */
  #stats: FileStats | null = null;
  #hash: string | null = null;
  /** Hash of the running or failed write: on network drives a rename can succeed and still report an error. */
  #attempted: string | null = null;

  /** `mayWrite` runs immediately before new content replaces the old one; it throws to prevent that. */
  constructor(path: string, codec: Codec<T>, fileSystem: FileSystem, mayWrite: () => Promise<void> = async () => {}) {
    this.#path = path;
    this.#codec = codec;
    this.#fileSystem = fileSystem;
    this.#mayWrite = mayWrite;
  }

  async read(): Promise<T> {
    const stats = await this.#fileSystem.stat(this.#path);
    const bytes = await retryWhileBusy(this.#fileSystem, () => this.#fileSystem.read(this.#path));
    const value = await this.#codec.decode(bytes);
    this.#stats = stats;
    this.#hash = await sha256InSlices(bytes);
    return value;
  }

  async write(value: T): Promise<void> {
    const bytes = await this.#codec.encode(value);
    const hash = await sha256InSlices(bytes);
    const stats = await writeDurably(this.#fileSystem, this.#path, bytes, async () => {
      await this.#mayWrite();
      if (await this.changedOutside()) throw new ForeignContentError('The file was changed by another program');
      this.#attempted = hash;
    });
    this.#stats = stats;
    this.#hash = hash;
  }

  /**
   * Whether the file now holds content that this process has neither read nor written. A missing file counts as unchanged, because
   * writing it again replaces nothing. Throws when the folder is gone or the file cannot be read.
   */
  async changedOutside(): Promise<boolean> {
    const stats = await this.#statNow();
    if (!stats) return false;
    const known = this.#stats;
    const same = stats.modified === known?.modified && stats.size === known.size && stats.inode === known.inode;
    if (same) return false;
    const hash = await sha256InSlices(await this.#fileSystem.read(this.#path));
    if (hash !== this.#hash && hash !== this.#attempted) return true;
    this.#stats = stats;
    this.#hash = hash;
    return false;
  }

  /** Accepts the current content of the file, whatever it is, and returns it. The next write replaces it. */
  async acceptContent(): Promise<Uint8Array> {
    const stats = await this.#fileSystem.stat(this.#path);
    const bytes = await this.#fileSystem.read(this.#path);
    this.#stats = stats;
    this.#hash = await sha256InSlices(bytes);
    return bytes;
  }

  async #statNow(): Promise<FileStats | null> {
    try {
      return await this.#fileSystem.stat(this.#path);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
      await this.#fileSystem.stat(dirname(this.#path));
      return null;
    }
  }
}
