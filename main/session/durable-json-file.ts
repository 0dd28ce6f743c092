import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { errorCode, type FileFacts, type FileSystem } from './file-system';
import { retryWhileBusy } from './retry-while-busy';
import { sha256 } from './sha256';
import { writeDurably } from './write-durably';

/** Turns a value into bytes and back. `decode` throws for bytes that it does not understand. */
export interface Codec<T> {
  encode: (value: T) => Uint8Array;
  decode: (bytes: Uint8Array) => T;
}

/** The file holds something that was neither read nor written here. It is not touched. */
export class ForeignContentError extends Error {}

/**
 * A lowdb adapter that loses nothing. lowdb's own writer never syncs, shares one temporary name between processes and
 * turns a missing or `null` file silently into an empty one. This one writes durably (see writeDurably), throws for what it
 * cannot read, and never replaces bytes that it has not read or written itself.
 */
export class DurableJsonFile<T> implements Adapter<T> {
  readonly #path: string;
  readonly #codec: Codec<T>;
  readonly #fileSystem: FileSystem;
  readonly #mayWrite: () => Promise<void>;
  /** What the file was when it was read or written last. */
  #facts: FileFacts | null = null;
  #hash: string | null = null;
  /** Of the write under way or failed: on network drives a rename can succeed and report an error. */
  #attempted: string | null = null;

  /** `mayWrite` runs right before a new content replaces the old one and throws to stop that. */
  constructor(path: string, codec: Codec<T>, fileSystem: FileSystem, mayWrite: () => Promise<void> = async () => {}) {
    this.#path = path;
    this.#codec = codec;
    this.#fileSystem = fileSystem;
    this.#mayWrite = mayWrite;
  }

  async read(): Promise<T> {
    const facts = await this.#fileSystem.facts(this.#path);
    const bytes = await retryWhileBusy(this.#fileSystem, () => this.#fileSystem.read(this.#path));
    const value = this.#codec.decode(bytes);
    this.#facts = facts;
    this.#hash = sha256(bytes);
    return value;
  }

  async write(value: T): Promise<void> {
    const bytes = this.#codec.encode(value);
    const hash = sha256(bytes);
    const facts = await writeDurably(this.#fileSystem, this.#path, bytes, async () => {
      await this.#mayWrite();
      if (await this.changedOutside()) throw new ForeignContentError('The file was changed by another program');
      this.#attempted = hash;
    });
    this.#facts = facts;
    this.#hash = hash;
  }

  /**
   * Whether the file now holds something that was neither read nor written here. A missing file counts as unchanged: writing
   * it again replaces nothing. Throws when the folder is gone or the file cannot be read.
   */
  async changedOutside(): Promise<boolean> {
    const facts = await this.#factsNow();
    if (!facts) return false;
    const known = this.#facts;
    const same = facts.modified === known?.modified && facts.size === known.size && facts.inode === known.inode;
    if (same) return false;
    const hash = sha256(await this.#fileSystem.read(this.#path));
    if (hash !== this.#hash && hash !== this.#attempted) return true;
    this.#facts = facts;
    this.#hash = hash;
    return false;
  }

  /** Accepts what is on the drive now as seen, whatever it is, and returns it. The next write replaces it. */
  async acceptContent(): Promise<Uint8Array> {
    const facts = await this.#fileSystem.facts(this.#path);
    const bytes = await this.#fileSystem.read(this.#path);
    this.#facts = facts;
    this.#hash = sha256(bytes);
    return bytes;
  }

  async #factsNow(): Promise<FileFacts | null> {
    try {
      return await this.#fileSystem.facts(this.#path);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
      await this.#fileSystem.facts(dirname(this.#path));
      return null;
    }
  }
}
