import { basename, dirname, join, resolve } from 'node:path';
import type { AssetResult, CopyProblem, OpenResult, SaveProblem } from '../../../preload/contract';
import type { Language } from '../../../workshop/language';
import { newId } from '../../../workshop/new-id';
import { schemaVersion } from '../../../workshop/migrations/migrate';
import { createSession } from '../../../workshop/session';
import type { SessionDocument } from '../../../workshop/session-schema';
import type { Preset } from '../../../workshop/step';
import { Assets } from '../storage/assets';
import { ExternalSessions } from './external-sessions';
import type { StoredSession } from '../storage/envelope';
import { readAnyEnvelope } from '../storage/read-large-envelope';
import { errorCode } from '../storage/file-system';
import { listCloudCopies } from './cloud-copies';
import { CopyError, copySession } from './copy-session';
import { uniqueName } from './folder-name';
import { LibraryEntries, type LibraryItem } from './library-entries';
import { LibraryFolder, MissingSessionError, UnknownKeyError } from './library-folder';
import { localDay } from '../../../workshop/local-day';
import { SessionLock } from '../storage/lock';
import { moveSession } from './move-session';
import { openSession, type OpenSessionResult } from '../open-session';
import type { ImportProblem } from './portable-session';
import { readSessionFile } from '../storage/recovery';
import { saveProblem, type SaveResult } from '../save-problem';
import { sessionPaths } from '../session-paths';
import { createSessionLocation, type SessionEnvironment } from '../session-location';
import type { SessionEvent } from '../session-event';
import { SessionStore } from '../session-store';
import { sha256 } from '../storage/sha256';

// `portable-session` is loaded on demand: most runs read and write no archive.

type OpenState = Extract<OpenResult, { status: 'open' }>;

/** In milliseconds. */
const day = 86_400_000;

const copyWords = { de: 'Kopie', en: 'copy' } as const;

/** Another process has the session open. */
export class LockedError extends Error {}

/**
 * All sessions on this computer: the folders in the library and those saved elsewhere, and which of them are open. Sessions are
 * identified by keys. There is one store per open session, shared by all clients.
 */
export class Library {
  readonly #environment: SessionEnvironment;
  readonly #emit: (key: string, event: SessionEvent) => void;
  readonly #folder: LibraryFolder;
  readonly #entries: LibraryEntries;
  readonly #external: ExternalSessions;
  /** By key; the entry repeats the key because a session gets another one when it is saved elsewhere. */
  readonly #open = new Map<string, { key: string; store: SessionStore }>();
  /** Operations on one session run one after the other, so that opening and closing never overlap. */
  readonly #queues = new Map<string, Promise<unknown>>();
  /** Earlier states that are open to be looked at, by the keys that they have as long. */
  readonly #states = new Map<string, { folder: string; snapshot: NonNullable<OpenState['snapshot']> }>();

  /** `profile` is the folder for the cache and the list of external sessions; it should not be on the drive of `root`. */
  constructor(
    root: string,
    profile: string,
    environment: SessionEnvironment,
    emit: (key: string, event: SessionEvent) => void,
  ) {
    this.#environment = environment;
    this.#emit = emit;
    this.#folder = new LibraryFolder(root, environment.fileSystem);
    this.#entries = new LibraryEntries(join(profile, 'library.json'), environment);
    this.#external = new ExternalSessions(join(profile, 'elsewhere.json'), environment.fileSystem);
  }

  get root(): string {
    return this.#folder.root;
  }

  /** All sessions, the one saved last first. */
  async list(): Promise<LibraryItem[]> {
    const external = await this.#external.list();
    const keys = (await this.#folder.keys()).filter((key) => !external.has(key));
    const folders = [...keys.map((key) => [key, join(this.root, key)] as const), ...external];
    const items: LibraryItem[] = [];
    for (const [key, folder] of folders) {
      const item = await this.#entries.read(key, folder).catch(() => null);
      if (item) items.push(item);
    }
    void this.#entries.saveCache(items.map(({ key }) => key));
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
    const { session } = await this.#readStored(key);
    const { workshop } = session;
    const title = `${workshop.title.slice(0, 480)} (${copyWords[workshop.language]})`;
    const copy = { ...session, workshop: { ...workshop, title } };
    return this.#add(withNewId(copy), await this.folderOf(key));
  }

  /** Adds an earlier state of an open session as a workshop of its own, with its pictures. Throws when it cannot be read. */
  async copySnapshot(key: string, snapshot: string): Promise<string> {
    const store = this.get(key);
    const { session, savedAt } = await store.history.read(snapshot);
    const { workshop } = session;
    const locale = workshop.language === 'de' ? 'de-DE' : 'en-GB';
    const when = new Date(savedAt).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
    const title = `${workshop.title.slice(0, 450)} (${when})`;
    return this.#add(withNewId({ ...session, workshop: { ...workshop, title } }), store.folder);
  }

  /**
   * Adds a file that a cloud drive has left beside a session as a workshop of its own, with the pictures of that session. The file stays.
   */
  async openCloudCopy(
    key: string,
    file: string,
  ): Promise<{ status: 'ok'; key: string } | { status: 'refused'; reason: CopyProblem }> {
    const { fileSystem } = this.#environment;
    const folder = await this.folderOf(key);
    if (!(await listCloudCopies(folder, fileSystem)).includes(file)) return { status: 'refused', reason: 'gone' };
    try {
      const result = await readAnyEnvelope(await fileSystem.read(join(folder, file)));
      if (result.status !== 'ok') return { status: 'refused', reason: result.status };
      const { session } = result.stored;
      const { workshop } = session;
      const title = `${workshop.title.slice(0, 240)} (${file.replace(/\.json$/i, '').slice(0, 240)})`;
      return {
        status: 'ok',
        key: await this.#add(withNewId({ ...session, workshop: { ...workshop, title } }), folder),
      };
    } catch (error) {
      return { status: 'refused', reason: saveProblem(error) };
    }
  }

  /** Changes the title. The folder keeps its name. Throws when the session cannot be opened or saved. */
  rename(key: string, title: string): Promise<void> {
    return this.#enqueue(key, async () => {
      const wasOpen = this.#open.has(key);
      // Opening would repair a damaged file without telling the person.
      if (!wasOpen) await this.#readStored(key);
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

  /** Saves and closes the session and moves it to the library's trash. A session saved elsewhere is only removed from the list. */
  trash(key: string): Promise<void> {
    return this.#enqueue(key, async () => {
      const folder = await this.folderOf(key);
      await this.#closeNow(key, true);
      if (await this.#external.remove(key)) return;
      const locking = await SessionLock.acquire(sessionPaths(folder).lock, this.#environment.fileSystem, false);
      if (locking.status === 'locked') throw new LockedError('Open in another process');
      await locking.lock.release();
      await this.#folder.trash(key);
    });
  }

  /** Undoes `trash` and returns the key, a different one when the old key is in use. */
  restore(key: string): Promise<string> {
    return this.#folder.restore(key);
  }

  /** The folders of sessions that have been in the library's own trash for thirty days. */
  expiredTrash(): Promise<string[]> {
    return this.#folder.trashedBefore(Date.now() - 30 * day);
  }

  /** Removes folders of sessions whose creation was interrupted; those of other computers after a day. */
  removeIncomplete(): Promise<void> {
    return this.#folder.removeIncomplete(Date.now() - day);
  }

  /** Adds the session of a `.leitbild` file as a new session with an id of its own. */
  async importFile(
    path: string,
  ): Promise<{ status: 'ok'; key: string } | { status: 'refused'; reason: ImportProblem }> {
    const name = path.replace(/^.*[/\\]/, '').replace(/\.(leitbild|zip)$/i, '');
    const { importProblem, importSession } = await import('./portable-session');
    try {
      const fill = (folder: string) => importSession(path, folder, this.#environment);
      return { status: 'ok', key: await this.#folder.createSession(name, fill) };
    } catch (error) {
      this.#environment.log(`Import failed: ${String(error)}`);
      return { status: 'refused', reason: importProblem(error) };
    }
  }

  /** Writes the session as one `.leitbild` file. Returns the number of earlier states for which it has no room. */
  async exportFile(key: string, path: string): Promise<number> {
    const { exportSession } = await import('./portable-session');
    return exportSession(path, await this.#readStored(key), await this.folderOf(key), this.#environment);
  }

  /** The folder of a session, for showing it to a person. Throws UnknownKeyError. */
  async folderOf(key: string): Promise<string> {
    return this.#states.get(key)?.folder ?? (await this.#external.list()).get(key) ?? this.#folder.folderOf(key);
  }

  /** Copies a picture of another session, open or not, to an open one. Throws when the target is not open. */
  async copyAsset(key: string, from: string, asset: string): Promise<AssetResult> {
    const store = this.get(key);
    const bytes = await this.folderOf(from)
      .then((folder) => new Assets(sessionPaths(folder).assets, this.#environment.fileSystem).read(asset))
      .catch(() => null);
    // A picture that was damaged on the drive is no longer the one that was copied.
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

  /** Opens a session, or returns its current state when it is open already. */
  open(key: string, takeOver: boolean): Promise<OpenResult> {
    return this.#enqueue(key, () => this.#openNow(key, takeOver));
  }

  /**
   * Opens an earlier state of an open session, read-only, and returns the key that it has until it is closed. Everything that reads a
   * session reads that state. Throws when it cannot be read.
   */
  async openSnapshot(key: string, snapshot: string): Promise<string> {
    const store = this.get(key);
    const entry = (await store.history.list()).find((each) => each.snapshot === snapshot);
    if (!entry) throw new UnknownKeyError('No such state');
    const stored = await store.history.read(snapshot);
    const location = createSessionLocation(sessionPaths(store.folder), null, this.#environment.fileSystem);
    const stateKey = `state-${newId()}`;
    const { at, name, reason } = entry;
    this.#states.set(stateKey, { folder: store.folder, snapshot: { key, snapshot, at, name, reason } });
    const state = new SessionStore(location, stored, null, this.#environment, (event) => this.#emit(stateKey, event));
    this.#open.set(stateKey, { key: stateKey, store: state });
    return stateKey;
  }

  /**
   * Saves a session and releases its lock. When it cannot be saved it stays open, unless `discard` is set. To be called when the last
   * facilitator leaves it. Does nothing when the session is not open.
   */
  close(key: string, discard = false): Promise<SaveResult> {
    return this.#enqueue(key, () => this.#closeNow(key, discard));
  }

  /**
   * Writes an open session with its pictures and history to a new folder inside `parent` and continues there, under a new key.
   * The old folder keeps the last saved state. `missingPictures` is the number of pictures that could not be read; the new folder
   * lacks them.
   */
  saveElsewhere(
    key: string,
    parent: string,
  ): Promise<{ status: 'ok'; key: string; missingPictures: number } | { status: 'failed'; problem: SaveProblem }> {
    return this.#enqueue(key, async () => {
      const entry = this.#entryOf(key);
      try {
        const { folder, missingPictures } = await moveSession(entry.store, resolve(parent), this.#environment);
        const newKey = await this.#register(folder, key);
        this.#open.delete(key);
        this.#open.set(newKey, entry);
        entry.key = newKey;
        // Sent before anything else, so that no client uses the old key for a later request.
        this.#emit(key, { type: 'moved', newKey });
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
      const entry = { key };
      const emit = (event: SessionEvent) => this.#emit(entry.key, event);
      const result = await this.#openFolder(key, takeOver, emit);
      if (result.status !== 'open') return result;
      this.#open.set(key, Object.assign(entry, { store: result.store }));
    }
    const store = this.get(key);
    // Read first: nothing may be awaited between reading the state and returning it.
    const snapshot = this.#states.get(key)?.snapshot ?? null;
    // They are of the present.
    const drafts = snapshot ? {} : await store.drafts();
    const copies = snapshot ? [] : await listCloudCopies(store.folder, this.#environment.fileSystem).catch(() => []);
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
      drafts,
      copies,
      snapshot,
    };
  }

  async #openFolder(key: string, takeOver: boolean, emit: (event: SessionEvent) => void): Promise<OpenSessionResult> {
    try {
      return await openSession(await this.folderOf(key), takeOver, this.#environment, emit);
    } catch (error) {
      if (error instanceof MissingSessionError) return { status: 'missing' };
      if (error instanceof UnknownKeyError) throw error;
      this.#environment.log(`Opening failed: ${errorCode(error) || String(error)}`);
      return { status: 'failed', problem: saveProblem(error), isUnreadable: errorCode(error) !== '' };
    }
  }

  async #closeNow(key: string, discard: boolean): Promise<SaveResult> {
    const entry = this.#open.get(key);
    if (!entry) return { saved: true, problem: null };
    const result = await entry.store.close(discard);
    if (result.saved || discard) {
      this.#open.delete(key);
      this.#states.delete(key);
    }
    return result;
  }

  /** Registers a folder and returns its key; a folder inside the library needs no registration. */
  async #register(folder: string, oldKey: string): Promise<string> {
    if (dirname(folder) === this.root) return basename(folder);
    // The old key too: its drive may be disconnected now and return.
    const taken = [oldKey, ...(await this.#folder.keys().catch(() => [])), ...(await this.#external.list()).keys()];
    const key = uniqueName(basename(folder), taken);
    await this.#external.add(key, folder).catch(() => this.#environment.log('The new folder could not be registered'));
    return key;
  }

  /** The current state of a session, open or not. Throws when it cannot be read. */
  async #readStored(key: string): Promise<StoredSession> {
    const entry = this.#open.get(key);
    if (entry) return entry.store.stored;
    const result = await readSessionFile(sessionPaths(await this.folderOf(key)), this.#environment.fileSystem);
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

  #enqueue<T>(key: string, work: () => Promise<T>): Promise<T> {
    const done = (this.#queues.get(key) ?? Promise.resolve()).then(work);
    this.#queues.set(
      key,
      done.catch(() => {}),
    );
    return done;
  }
}

/** A copy as a workshop of its own. The timer stays with the workshop in which it was started. */
function withNewId({ header, workshop, ...session }: SessionDocument): SessionDocument {
  return { ...session, header: { ...header, id: newId() }, workshop: { ...workshop, timer: null } };
}
