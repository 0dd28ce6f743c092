import { z } from 'zod';
import type { LibraryEntry } from '../../../preload/contract';
import { stepIds } from '../../../workshop/step';
import { readEnvelopeHead } from '../storage/envelope';
import type { FileStats, FileSystem } from '../storage/file-system';
import { readSessionFile } from '../storage/recovery';
import { summarizeBeginning, summarizeSession } from '../storage/session-summary';
import { sessionPaths, type SessionPaths } from '../session-paths';
import type { SessionEnvironment } from '../session-location';
import { writeDurably } from '../storage/write-durably';

/** An entry of the start screen. `pictureAt` is when the picture of the board was written, in milliseconds; null when there is none. */
export type LibraryItem = Omit<LibraryEntry, 'picture'> & { pictureAt: number | null };

const cacheSchema = z.record(
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
      state: z.enum(['ok', 'damaged', 'too-new', 'unavailable']),
    }),
  }),
);
type Cache = z.infer<typeof cacheSchema>;

/** Larger files are listed from their head, and damage of their content is found when they are opened. In bytes. */
const largestRead = 1_000_000;

/** Enough for the longest title and organisation, in bytes. */
const headBytes = 64_000;

/**
 * Reads the entries of the start screen and caches them until the session's file changes, across starts: reading many large workshops
 * takes too long. The cache may be lost at any time.
 */
export class LibraryEntries {
  readonly #cacheFile: string;
  readonly #appVersion: string;
  readonly #fileSystem: FileSystem;
  #cache: Promise<Cache> | null = null;
  #changed = false;

  /** `cacheFile` is the file of the cache. */
  constructor(cacheFile: string, { fileSystem, appVersion }: Pick<SessionEnvironment, 'fileSystem' | 'appVersion'>) {
    this.#cacheFile = cacheFile;
    this.#appVersion = appVersion;
    this.#fileSystem = fileSystem;
  }

  /** The entry of a folder; null when the folder holds no part of a session. */
  async read(key: string, folder: string): Promise<LibraryItem | null> {
    this.#cache ??= this.#readCache();
    const cache = await this.#cache;
    const paths = sessionPaths(folder);
    const stats = await this.#statOf(paths.file);
    // Another version may compute progress in another way.
    const stamp = `${this.#appVersion} ${folder} ${stats?.modified} ${stats?.size} ${stats?.inode}`;
    const cached = stats && Object.hasOwn(cache, key) ? cache[key] : undefined;
    const same = cached?.stamp === stamp;
    const entry = same ? cached.entry : await this.#readEntry(key, paths, stats);
    if (!entry) return null;
    // What cannot be read at the moment is read again next time.
    if (stats && !same && entry.state !== 'unavailable') {
      cache[key] = { stamp, entry };
      this.#changed = true;
    }
    return { ...entry, pictureAt: (await this.#statOf(paths.picture))?.modified ?? null };
  }

  /** Writes the entries of these sessions to the cache file, if any has changed. */
  async saveCache(keys: readonly string[]): Promise<void> {
    if (!this.#changed || !this.#cache) return;
    this.#changed = false;
    const cache = await this.#cache;
    const kept = Object.fromEntries(keys.flatMap((key) => (cache[key] ? [[key, cache[key]]] : [])));
    await writeDurably(this.#fileSystem, this.#cacheFile, Buffer.from(JSON.stringify(kept))).catch(() => undefined);
  }

  async #readCache(): Promise<Cache> {
    try {
      const bytes = await this.#fileSystem.read(this.#cacheFile);
      return cacheSchema.parse(JSON.parse(Buffer.from(bytes).toString()));
    } catch {
      return {};
    }
  }

  async #readEntry(key: string, paths: SessionPaths, stats: FileStats | null) {
    const found = stats && stats.size > largestRead ? await this.#readHead(paths, stats) : await this.#readWhole(paths);
    if (found.status === 'missing' && !(await this.#wasSession(paths))) return null;
    if (found.status === 'ok') {
      const summary = found.summary ?? { title: key, organisation: '', date: '', progress: null };
      return { key, ...summary, savedAt: found.savedAt, state: found.status };
    }
    const state = found.status === 'missing' ? ('damaged' as const) : found.status;
    const savedAt = new Date(stats?.modified ?? 0).toISOString();
    return { key, title: key, organisation: '', date: '', savedAt, progress: null, state };
  }

  async #readWhole(paths: SessionPaths) {
    const result = await readSessionFile(paths, this.#fileSystem);
    if (result.status !== 'ok') return { status: result.status };
    const { session, savedAt } = result.stored;
    return { status: result.status, savedAt, summary: summarizeSession(session) };
  }

  async #readHead(paths: SessionPaths, { size }: FileStats) {
    try {
      const head = readEnvelopeHead(await this.#fileSystem.readStart(paths.file, headBytes), size);
      return head.status === 'ok' ? { ...head, summary: head.summary ?? summarizeBeginning(head.data) } : head;
    } catch {
      return { status: 'unavailable' as const };
    }
  }

  /** Whether the folder is that of a session without its file: it may have snapshots or a quarantined original. */
  async #wasSession(paths: SessionPaths): Promise<boolean> {
    const names = await this.#fileSystem.list(paths.folder);
    return names.some((name) => name === 'history' || name.startsWith('session.'));
  }

  /** Null when the file is missing or its folder cannot be read. */
  async #statOf(path: string) {
    return this.#fileSystem.stat(path).catch(() => null);
  }
}
