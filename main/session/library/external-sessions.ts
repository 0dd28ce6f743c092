import { errorCode, type FileSystem } from '../storage/file-system';
import { writeDurably } from '../storage/write-durably';

/**
 * The folders of sessions that were saved outside of the library, by key, so that the start screen can list them. A small JSON file,
 * `{ "<key>": "<folder>" }`, stored apart from the library because the library's drive may be full.
 */
export class ExternalSessions {
  readonly #path: string;
  readonly #fileSystem: FileSystem;
  #folders: Promise<Map<string, string>> | null = null;
  /** Sessions that were added while the file could not be read. */
  readonly #added = new Map<string, string>();

  constructor(path: string, fileSystem: FileSystem) {
    this.#path = path;
    this.#fileSystem = fileSystem;
  }

  /**
   * All external sessions, including those whose drive is not connected. While the file cannot be read, only those added since the start.
   */
  async list(): Promise<ReadonlyMap<string, string>> {
    return this.#load().catch(() => this.#added);
  }

  /** Throws when the file cannot be read or written; the session is listed until the program ends and written with the next change. */
  async add(key: string, folder: string): Promise<void> {
    this.#added.set(key, folder);
    await this.#save(await this.#load());
  }

  /** Removes a session from the list and returns whether it was there; its folder is not changed. Throws when the file cannot be read. */
  async remove(key: string): Promise<boolean> {
    const folders = await this.#load();
    const isListed = folders.delete(key);
    if (isListed) await this.#save(folders);
    return isListed;
  }

  async #load(): Promise<Map<string, string>> {
    this.#folders ??= this.#read();
    try {
      const folders = await this.#folders;
      for (const [key, folder] of this.#added) folders.set(key, folder);
      this.#added.clear();
      return folders;
    } catch (error) {
      this.#folders = null;
      throw error;
    }
  }

  async #read(): Promise<Map<string, string>> {
    let bytes: Uint8Array;
    try {
      bytes = await this.#fileSystem.read(this.#path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return new Map();
      throw error;
    }
    try {
      const value: unknown = JSON.parse(Buffer.from(bytes).toString());
      const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
      return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
    } catch {
      // A damaged list is renamed, never overwritten. The sessions themselves are not affected.
      await this.#fileSystem.rename(this.#path, `${this.#path}.damaged-${Date.now()}`);
      return new Map();
    }
  }

  async #save(folders: Map<string, string>): Promise<void> {
    await writeDurably(this.#fileSystem, this.#path, Buffer.from(JSON.stringify(Object.fromEntries(folders))));
  }
}
