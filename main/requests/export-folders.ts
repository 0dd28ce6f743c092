import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileSystem } from '../session/storage/file-system';
import { writeDurably } from '../session/storage/write-durably';

/** Workshops whose folder is remembered. */
const most = 200;

/**
 * The folders to which documents were exported, by the id of their session, the one used last at the end. A small JSON file of this
 * computer, `{ "<id>": "<folder>" }`; one that cannot be read counts as empty.
 */
export class ExportFolders {
  readonly #path: string;
  readonly #fileSystem: FileSystem;
  #folders: Promise<Map<string, string>> | null = null;

  constructor(profile: string, fileSystem: FileSystem) {
    this.#path = path.join(profile, 'export-folders.json');
    this.#fileSystem = fileSystem;
  }

  /** The folder to propose for a session: its own, or else the one used last, as far as they still exist. */
  async proposed(session: string): Promise<string | undefined> {
    const folders = await this.#load();
    for (const folder of [folders.get(session), [...folders.values()].at(-1)]) {
      if (folder !== undefined && (await isFolder(folder))) return folder;
    }
    return undefined;
  }

  /** Remembers a folder. One that cannot be written down is remembered until the program ends. */
  async remember(session: string, folder: string): Promise<void> {
    const folders = await this.#load();
    folders.delete(session);
    folders.set(session, folder);
    for (const oldest of [...folders.keys()].slice(0, Math.max(0, folders.size - most))) folders.delete(oldest);
    const content = Buffer.from(JSON.stringify(Object.fromEntries(folders)));
    await writeDurably(this.#fileSystem, this.#path, content).catch(() => undefined);
  }

  #load(): Promise<Map<string, string>> {
    return (this.#folders ??= this.#read().catch(() => new Map<string, string>()));
  }

  async #read(): Promise<Map<string, string>> {
    const value: unknown = JSON.parse(Buffer.from(await this.#fileSystem.read(this.#path)).toString());
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  }
}

function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
