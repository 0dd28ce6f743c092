import { z } from 'zod';
import type { LibraryEntry } from '../../preload/contract';
import { sessionProgress } from '../../workshop/session';
import { stepIds } from '../../workshop/step';
import { errorCode, type FileSystem } from './file-system';
import { readSessionFile } from './recovery';
import { sessionFolder, type SessionFolder } from './session-folder';
import type { SessionEnvironment } from './session-location';
import { writeDurably } from './write-durably';

/** A line of the start screen. `pictureAt` is when the picture of the board was written, in milliseconds, or null without one. */
export type LibraryItem = Omit<LibraryEntry, 'picture'> & { pictureAt: number | null };

const knownSchema = z.record(
  z.string(),
  z.object({
    stamp: z.string(),
    entry: z.object({
      key: z.string(),
      title: z.string(),
      organisation: z.string(),
      date: z.string(),
      savedAt: z.string(),
      progress: z.record(z.enum(stepIds), z.number()).nullable(),
      state: z.enum(['ok', 'damaged', 'too-new']),
    }),
  }),
);
type Known = z.infer<typeof knownSchema>;

/**
 * Reads the lines of the start screen and remembers them until the session's file changes, also for the next start: a shelf of big
 * workshops must not keep a person waiting. What is remembered can be lost at any time, it is only read again then.
 */
export class LibraryEntries {
  readonly #memory: string;
  readonly #appVersion: string;
  readonly #fileSystem: FileSystem;
  #known: Promise<Known> | null = null;
  #changed = false;

  /** `memory` is the file in which the lines are kept between starts. */
  constructor(memory: string, { fileSystem, appVersion }: Pick<SessionEnvironment, 'fileSystem' | 'appVersion'>) {
    this.#memory = memory;
    this.#appVersion = appVersion;
    this.#fileSystem = fileSystem;
  }

  /** Null for a folder in which there is nothing of a session. */
  async read(key: string, folder: string): Promise<LibraryItem | null> {
    this.#known ??= this.#recall();
    const known = await this.#known;
    const place = sessionFolder(folder);
    const facts = await this.#factsOf(place.file);
    // Another version may count progress in another way.
    const stamp = `${this.#appVersion} ${folder} ${facts?.modified} ${facts?.size} ${facts?.inode}`;
    const remembered = facts && Object.hasOwn(known, key) ? known[key] : undefined;
    const same = remembered?.stamp === stamp;
    const entry = same ? remembered.entry : await this.#readEntry(key, place, facts?.modified ?? 0);
    if (!entry) return null;
    if (facts && !same) {
      known[key] = { stamp, entry };
      this.#changed = true;
    }
    return { ...entry, pictureAt: (await this.#factsOf(place.picture))?.modified ?? null };
  }

  /** Keeps the lines of these sessions for the next start, if any has changed. */
  async remember(keys: readonly string[]): Promise<void> {
    if (!this.#changed || !this.#known) return;
    this.#changed = false;
    const known = await this.#known;
    const kept = Object.fromEntries(keys.flatMap((key) => (known[key] ? [[key, known[key]]] : [])));
    await writeDurably(this.#fileSystem, this.#memory, Buffer.from(JSON.stringify(kept))).catch(() => undefined);
  }

  async #recall(): Promise<Known> {
    try {
      const bytes = await this.#fileSystem.read(this.#memory);
      return knownSchema.parse(JSON.parse(Buffer.from(bytes).toString()));
    } catch {
      return {};
    }
  }

  async #readEntry(key: string, place: SessionFolder, modified: number) {
    const result = await readSessionFile(place, this.#fileSystem);
    if (result.status === 'missing' && !(await this.#wasSession(place))) return null;
    if (result.status !== 'ok') {
      const state = result.status === 'too-new' ? ('too-new' as const) : ('damaged' as const);
      const savedAt = new Date(modified).toISOString();
      return { key, title: key, organisation: '', date: '', savedAt, progress: null, state };
    }
    const { session, savedAt } = result.stored;
    const { title, organisation, date } = session.workshop;
    return { key, title, organisation, date, savedAt, progress: sessionProgress(session), state: 'ok' as const };
  }

  /** A session whose file is gone but that may have snapshots or a damaged original. */
  async #wasSession(place: SessionFolder): Promise<boolean> {
    const names = await this.#fileSystem.list(place.folder);
    return names.some((name) => name === 'history' || name.startsWith('session.'));
  }

  async #factsOf(path: string) {
    try {
      return await this.#fileSystem.facts(path);
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return null;
      throw error;
    }
  }
}
