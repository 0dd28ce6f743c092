import type { LibraryEntry } from '../../preload/contract';
import { sessionProgress } from '../../workshop/session';
import { errorCode, type FileSystem } from './file-system';
import { readSessionFile } from './recovery';
import { sessionFolder, type SessionFolder } from './session-folder';

/** A line of the start screen. `pictureAt` is when the picture of the board was written, in milliseconds, or null without one. */
export type LibraryItem = Omit<LibraryEntry, 'picture'> & { pictureAt: number | null };

/** Reads the lines of the start screen and remembers them until the file changes. */
export class LibraryEntries {
  readonly #fileSystem: FileSystem;
  readonly #known = new Map<string, { stamp: string; entry: Omit<LibraryItem, 'pictureAt'> }>();

  constructor(fileSystem: FileSystem) {
    this.#fileSystem = fileSystem;
  }

  /** Null for a folder in which there is nothing of a session. */
  async read(key: string, folder: string): Promise<LibraryItem | null> {
    const place = sessionFolder(folder);
    const facts = await this.#factsOf(place.file);
    const stamp = `${folder} ${facts?.modified} ${facts?.size} ${facts?.inode}`;
    const known = this.#known.get(key);
    const entry = known?.stamp === stamp ? known.entry : await this.#readEntry(key, place, facts?.modified ?? 0);
    if (!entry) return null;
    this.#known.set(key, { stamp, entry });
    return { ...entry, pictureAt: (await this.#factsOf(place.picture))?.modified ?? null };
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
    const { title, organisation, date } = session.steps.kickoff;
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
