import { dirname } from 'node:path';
import { z } from 'zod';
import { errorCode, type FileSystem } from './file-system';
import { writeDurably } from './write-durably';

const draftsSchema = z.record(z.string(), z.string());
type TextByField = Record<string, string>;

/**
 * Text that was typed and is not part of the session yet, such as the title of a new initiative before Enter, by the name of its field.
 * A small JSON file beside the session, so that typing neither becomes an edit nor writes the whole session.
 */
export class Drafts {
  readonly #path: string;
  readonly #fileSystem: FileSystem;
  #texts: TextByField | null = null;
  /** Changes are written one after the other. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(path: string, fileSystem: FileSystem) {
    this.#path = path;
    this.#fileSystem = fileSystem;
  }

  /** All drafts. Throws when the file cannot be read at the moment. */
  async read(): Promise<TextByField> {
    this.#texts ??= await this.#load();
    return this.#texts;
  }

  /** Changes some drafts; an empty text deletes one. Resolves when the change is on the drive. */
  change(changed: Readonly<TextByField>): Promise<void> {
    const written = this.#writing.then(async () => {
      const before = await this.read();
      const texts = Object.fromEntries(Object.entries({ ...before, ...changed }).filter(([, text]) => text !== ''));
      if (JSON.stringify(texts) === JSON.stringify(before)) return;
      if (Object.keys(texts).length > 0) {
        await writeDurably(this.#fileSystem, this.#path, Buffer.from(JSON.stringify(texts)));
      } else {
        await this.#fileSystem.removeFile(this.#path).catch((error: unknown) => {
          if (errorCode(error) !== 'ENOENT') throw error;
        });
        await this.#fileSystem.syncFolder(dirname(this.#path));
      }
      this.#texts = texts;
    });
    this.#writing = written.catch(() => {});
    return written;
  }

  async #load(): Promise<TextByField> {
    let bytes: Uint8Array;
    try {
      bytes = await this.#fileSystem.read(this.#path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return {};
      throw error;
    }
    try {
      return draftsSchema.parse(JSON.parse(Buffer.from(bytes).toString()));
    } catch {
      // What cannot be read is never written over.
      await this.#fileSystem.rename(this.#path, `${this.#path}.damaged-${Date.now()}`);
      return {};
    }
  }
}
