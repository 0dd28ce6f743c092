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

  constructor(path: string, fileSystem: FileSystem) {
    this.#path = path;
    this.#fileSystem = fileSystem;
  }

  /** All external sessions, including those whose drive is not connected. */
  async list(): Promise<ReadonlyMap<string, string>> {
    return this.#load();
  }

  async add(key: string, folder: string): Promise<void> {
    const folders = await this.#load();
    folders.set(key, folder);
    await this.#save(folders);
  }

  /** Removes a session from the list; its folder is not changed. */
  async remove(key: string): Promise<void> {
    const folders = await this.#load();
    if (folders.delete(key)) await this.#save(folders);
  }

  #load(): Promise<Map<string, string>> {
    this.#folders ??= this.#read();
    return this.#folders;
  }

  async #read(): Promise<Map<string, string>> {
    try {
      const value: unknown = JSON.parse(Buffer.from(await this.#fileSystem.read(this.#path)).toString());
      const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
      return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
    } catch (error) {
      // An unreadable list is renamed, never overwritten. The sessions themselves are not affected.
      if (errorCode(error) !== 'ENOENT') {
        await this.#fileSystem.rename(this.#path, `${this.#path}.damaged-${Date.now()}`).catch(() => {});
      }
      return new Map();
    }
  }

  async #save(folders: Map<string, string>): Promise<void> {
    await writeDurably(this.#fileSystem, this.#path, Buffer.from(JSON.stringify(Object.fromEntries(folders))));
  }
}
