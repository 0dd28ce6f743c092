import { basename, dirname, join, resolve } from 'node:path';
import type { AssetResult, OpenResult, SaveProblem } from '../../preload/contract';
import type { Language } from '../../workshop/language';
import { newId } from '../../workshop/new-id';
import { schemaVersion } from '../../workshop/parse-session';
import { createSession } from '../../workshop/session';
import type { SessionDocument } from '../../workshop/session-schema';
import type { Preset } from '../../workshop/step';
import { Assets } from './assets';
import { ExternalSessions } from './external-sessions';
import type { StoredSession } from './envelope';
import { errorCode } from './file-system';
import { CopyError, copySession } from './copy-session';
import { uniqueName } from './folder-name';
import { LibraryEntries, type LibraryItem } from './library-entries';
import { LibraryFolder, MissingSessionError, UnknownKeyError } from './library-folder';
import { localDay } from './local-day';
import { SessionLock } from './lock';
import { moveSession } from './move-session';
import { openSession, type OpenSessionResult } from './open-session';
import type { ImportProblem } from './portable-session';
import { readSessionFile } from './recovery';
import { saveProblem } from './save-problem';
import { sessionFolder } from './session-folder';
import type { SessionEnvironment } from './session-location';
import type { SessionEvent } from './session-event';
import type { FlushResult, SessionStore } from './session-store';
import { sha256 } from './sha256';

// `portable-session` is loaded when it is needed: most starts of the program read and write no archive.

/** In milliseconds. */
const day = 86_400_000;

const copyWords = { de: 'Kopie', en: 'copy' } as const;

/** Another process has the session open. */
export class LockedError extends Error {}

/**
 * All sessions of a person: the folders in the library and those saved elsewhere, and which of them are open. Sessions are
 * named by keys; there is one store per open session, however many windows show it.
 */
export class Library {
  readonly #environment: SessionEnvironment;
  readonly #tell: (key: string, event: SessionEvent) => void;
  readonly #folder: LibraryFolder;
  readonly #entries: LibraryEntries;
  readonly #elsewhere: ExternalSessions;
  /** By key; the key is repeated inside because a session gets another one when it is saved elsewhere. */
  readonly #open = new Map<string, { key: string; store: SessionStore }>();
  /** What is done with one session is done in turn: opening must not meet closing half-way. */
  readonly #turns = new Map<string, Promise<unknown>>();

  /** `memory` is a folder for what is remembered of sessions; it should lie on the system's own drive, not on that of `root`. */
  constructor(
    root: string,
    memory: string,
    environment: SessionEnvironment,
    tell: (key: string, event: SessionEvent) => void,
  ) {
    this.#environment = environment;
    this.#tell = tell;
    this.#folder = new LibraryFolder(root, environment.fileSystem);
    this.#entries = new LibraryEntries(join(memory, 'library.json'), environment);
    this.#elsewhere = new ExternalSessions(join(memory, 'elsewhere.json'), environment.fileSystem);
  }

  get root(): string {
    return this.#folder.root;
  }

  /** All sessions, the one saved last first. */
  async list(): Promise<LibraryItem[]> {
    const elsewhere = await this.#elsewhere.list();
    const keys = (await this.#folder.keys()).filter((key) => !elsewhere.has(key));
    const folders = [...keys.map((key) => [key, join(this.root, key)] as const), ...elsewhere];
    const items: LibraryItem[] = [];
    for (const [key, folder] of folders) {
      const item = await this.#entries.read(key, folder).catch(() => null);
      if (item) items.push(item);
    }
    void this.#entries.remember(items.map(({ key }) => key));
    return items.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  }

  /** Creates a workshop and returns its key. */
  create({ title, preset, language }: { title: string; preset: Preset; language: Language }): Promise<string> {
    const now = new Date();
    const session = createSession({ title, preset, language, today: localDay(now), newId }, newId(), now.toISOString());
    return this.#add(session, null);
  }

  /** Adds a copy of a session that ships with the product in `folder`. */
  createSample(session: SessionDocument, folder: string): Promise<string> {
    return this.#add(withNewId(session), folder);
  }

  /** Copies a session with its pictures, without its history, and returns the key of the copy. */
  async duplicate(key: string): Promise<string> {
    const { session } = await this.#stored(key);
    const { workshop } = session;
    const title = `${workshop.title.slice(0, 480)} (${copyWords[workshop.language]})`;
    const copy = { ...session, workshop: { ...workshop, title } };
    return this.#add(withNewId(copy), await this.folderOf(key));
  }

  /** Changes the title. The folder keeps its name. Throws when the session cannot be opened or saved. */
  rename(key: string, title: string): Promise<void> {
    return this.#inTurn(key, async () => {
      const wasOpen = this.#open.has(key);
      // Opening would repair a damaged file, and nobody would be told.
      if (!wasOpen) await this.#stored(key);
      const result = await this.#openNow(key, false);
      if (result.status === 'locked') throw new LockedError('Open in another process');
      if (result.status !== 'open') throw new Error(`Session is ${result.status}`);
      const store = this.get(key);
      const path = ['workshop', 'title'];
      const applied = store.apply(store.revision, [{ op: 'replace', path, value: title }]);
      const saved = wasOpen ? null : await this.#closeNow(key, true);
      if (applied.status === 'refused' || saved?.saved === false) throw new Error('The title could not be saved');
    });
  }

  /** Saves and closes the session and moves it into the library's trash. One saved elsewhere only leaves the list. */
  trash(key: string): Promise<void> {
    return this.#inTurn(key, async () => {
      const folder = await this.folderOf(key);
      await this.#closeNow(key, true);
      if ((await this.#elsewhere.list()).has(key)) {
        await this.#elsewhere.remove(key);
        return;
      }
      const locking = await SessionLock.take(sessionFolder(folder).lock, this.#environment.fileSystem, false);
      if (locking.status === 'locked') throw new LockedError('Open in another process');
      await locking.lock.release();
      await this.#folder.trash(key);
    });
  }

  /** Takes back `trash` and returns the key, another one when the old is taken by now. */
  restore(key: string): Promise<string> {
    return this.#folder.restore(key);
  }

  /** The folders of sessions that have been in the library's own trash for thirty days. */
  trashedLongAgo(): Promise<string[]> {
    return this.#folder.trashedBefore(Date.now() - 30 * day);
  }

  /** Removes what a crash left of sessions that were being created more than a day ago. */
  removeHalfMade(): Promise<void> {
    return this.#folder.removeHalfMadeBefore(Date.now() - day);
  }

  /** Adds the session of a `.leitbild` file as a copy of its own. */
  async importFile(
    path: string,
  ): Promise<{ status: 'ok'; key: string } | { status: 'refused'; reason: ImportProblem }> {
    const name = path.replace(/^.*[/\\]/, '').replace(/\.leitbild$/i, '');
    const { importProblem, importSession } = await import('./portable-session');
    try {
      const fill = (folder: string) => importSession(path, folder, this.#environment);
      return { status: 'ok', key: await this.#folder.createSession(name, fill) };
    } catch (error) {
      this.#environment.log(`Import failed: ${String(error)}`);
      return { status: 'refused', reason: importProblem(error) };
    }
  }

  /** Writes the session as one `.leitbild` file. */
  async exportFile(key: string, path: string): Promise<void> {
    const { exportSession } = await import('./portable-session');
    await exportSession(path, await this.#stored(key), await this.folderOf(key), this.#environment);
  }

  /** The folder of a session, for showing it to a person. Throws UnknownKeyError. */
  async folderOf(key: string): Promise<string> {
    return (await this.#elsewhere.list()).get(key) ?? this.#folder.folderOf(key);
  }

  /** Keeps a copy of a picture of another session, open or not, in an open one. Throws when that one is not open. */
  async copyAsset(key: string, from: string, asset: string): Promise<AssetResult> {
    const store = this.get(key);
    const bytes = await this.folderOf(from)
      .then((folder) => new Assets(sessionFolder(folder).assets, this.#environment.fileSystem).read(asset))
      .catch(() => null);
    // What has been damaged on the drive is another picture now, and not the one that was copied.
    if (!bytes || !asset.startsWith(sha256(bytes))) return { status: 'refused', reason: 'gone' };
    return store.addAsset(bytes);
  }

  /** The store of an open session. Throws when it is not open. */
  get(key: string): SessionStore {
    return this.#entryOf(key).store;
  }

  /** The keys of all open sessions. */
  openKeys(): string[] {
    return [...this.#open.keys()];
  }

  /** Opens a session, or joins in when it is open already. */
  open(key: string, takeOver: boolean): Promise<OpenResult> {
    return this.#inTurn(key, () => this.#openNow(key, takeOver));
  }

  /**
   * Saves a session and gives it back. When it cannot be saved it stays open, unless `discard` is set. To be called when the
   * last window leaves it; closing what is not open does nothing.
   */
  close(key: string, discard = false): Promise<FlushResult> {
    return this.#inTurn(key, () => this.#closeNow(key, discard));
  }

  /**
   * Writes an open session with its pictures and history into a new folder inside `parent` and goes on there, under a new key.
   * The old folder keeps what was saved last. `missingPictures` could not be read any more and are not in the new folder.
   */
  saveElsewhere(
    key: string,
    parent: string,
  ): Promise<{ status: 'ok'; key: string; missingPictures: number } | { status: 'failed'; problem: SaveProblem }> {
    return this.#inTurn(key, async () => {
      const entry = this.#entryOf(key);
      try {
        const { folder, missingPictures } = await moveSession(entry.store, resolve(parent), this.#environment);
        const newKey = await this.#register(folder, key);
        this.#open.delete(key);
        this.#open.set(newKey, entry);
        entry.key = newKey;
        // Told in the same moment, so that no window ever uses the old key for what comes after.
        this.#tell(key, { type: 'moved', newKey });
        return { status: 'ok', key: newKey, missingPictures };
      } catch (error) {
        return { status: 'failed', problem: error instanceof CopyError ? error.problem : saveProblem(error) };
      }
    });
  }

  #entryOf(key: string) {
    const entry = this.#open.get(key);
    if (!entry) throw new UnknownKeyError('Not open');
    return entry;
  }

  async #openNow(key: string, takeOver: boolean): Promise<OpenResult> {
    if (!this.#open.has(key)) {
      const named = { key };
      const tell = (event: SessionEvent) => this.#tell(named.key, event);
      const result = await this.#openFolder(key, takeOver, tell);
      if (result.status !== 'open') return result;
      this.#open.set(key, Object.assign(named, { store: result.store }));
    }
    const store = this.get(key);
    const { session, revision, savedRevision, savedAt, readOnly, recovery, changedOutside, problem } = store;
    return {
      status: 'open',
      key,
      session,
      revision,
      savedRevision,
      savedAt,
      readOnly,
      recovery,
      changedOutside,
      problem,
    };
  }

  async #openFolder(key: string, takeOver: boolean, tell: (event: SessionEvent) => void): Promise<OpenSessionResult> {
    try {
      return await openSession(await this.folderOf(key), takeOver, this.#environment, tell);
    } catch (error) {
      if (error instanceof MissingSessionError) return { status: 'missing' };
      if (error instanceof UnknownKeyError) throw error;
      this.#environment.log(`Opening failed: ${errorCode(error) || String(error)}`);
      return { status: 'failed', problem: saveProblem(error) };
    }
  }

  async #closeNow(key: string, discard: boolean): Promise<FlushResult> {
    const entry = this.#open.get(key);
    if (!entry) return { saved: true, problem: null };
    const result = await entry.store.close(discard);
    if (result.saved || discard) this.#open.delete(key);
    return result;
  }

  /** The key under which a folder outside of the library is found from now on. */
  async #register(folder: string, oldKey: string): Promise<string> {
    if (dirname(folder) === this.root) return basename(folder);
    // The old key by name, too: its drive may be gone now and come back.
    const taken = [oldKey, ...(await this.#folder.keys().catch(() => [])), ...(await this.#elsewhere.list()).keys()];
    const key = uniqueName(basename(folder), taken);
    await this.#elsewhere.add(key, folder).catch(() => this.#environment.log('The new place was not noted'));
    return key;
  }

  /** The state of a session now, open or not. Throws when it cannot be read. */
  async #stored(key: string): Promise<StoredSession> {
    const entry = this.#open.get(key);
    if (entry) return entry.store.stored;
    const result = await readSessionFile(sessionFolder(await this.folderOf(key)), this.#environment.fileSystem);
    if (result.status !== 'ok') throw new Error(`Session is ${result.status}`);
    return result.stored;
  }

  #add(session: SessionDocument, origin: string | null): Promise<string> {
    const { appVersion } = this.#environment;
    const stored = { session, revision: 0, savedAt: new Date().toISOString(), appVersion, schemaVersion };
    const { title } = session.workshop;
    const fill = (folder: string) => copySession(folder, stored, origin, this.#environment);
    return this.#folder.createSession(title, fill);
  }

  #inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
    const done = (this.#turns.get(key) ?? Promise.resolve()).then(work);
    this.#turns.set(
      key,
      done.catch(() => {}),
    );
    return done;
  }
}

function withNewId(session: SessionDocument): SessionDocument {
  return { ...session, header: { ...session.header, id: newId() } };
}
