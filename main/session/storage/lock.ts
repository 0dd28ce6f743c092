import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { errorCode, type FileSystem } from './file-system';
import { isAlive } from './is-alive';
import { saveProblem } from '../save-problem';
import { writeDurably } from './write-durably';

/** Who has a session open. The content of `session.lock`. */
export interface LockHolder {
  pid: number;
  host: string;
  /** ISO 8601. */
  since: string;
  /** Distinguishes two locks of one process, and this lock from that of a process that took over. */
  token: string;
}

/** Another process has taken the session over; this one may no longer write. */
export class LockLostError extends Error {
  readonly holder: LockHolder;
  constructor(holder: LockHolder) {
    super('The session was taken over');
    this.holder = holder;
  }
}

export type LockResult = { status: 'locked'; holder: LockHolder } | { status: 'held'; lock: SessionLock };

/** Interval in which the holder touches its lock file, in milliseconds. */
const heartbeatInterval = 10_000;

/** A lock that was not touched for this long is stale, in milliseconds, even if its process id is in use again. */
const staleAfter = 120_000;

/** Tokens of the locks of this process. Its process id with another token is that of an earlier process. */
const ownTokens = new Set<string>();

/** The lock file of an open session. Prevents two processes from writing the same session. */
export class SessionLock {
  readonly #path: string;
  readonly #fileSystem: FileSystem;
  readonly #holder: LockHolder;
  readonly #timer: NodeJS.Timeout;
  /** Called when another process took over. */
  onLost: (error: LockLostError) => void = () => {};

  private constructor(path: string, fileSystem: FileSystem, holder: LockHolder) {
    this.#path = path;
    this.#fileSystem = fileSystem;
    this.#holder = holder;
    ownTokens.add(holder.token);
    this.#timer = setInterval(() => void this.#heartbeat(), heartbeatInterval);
    this.#timer.unref();
  }

  /**
   * Acquires the lock when it is free, when it is stale, or in any case with `takeOver`. Throws when the folder cannot be written.
   */
  static async acquire(path: string, fileSystem: FileSystem, takeOver: boolean): Promise<LockResult> {
    const holder = { pid: process.pid, host: hostname(), since: new Date().toISOString(), token: randomUUID() };
    const content = Buffer.from(JSON.stringify(holder));
    if (!(await createLock(path, fileSystem, content))) {
      const other = await readHolder(path, fileSystem);
      if (other && !takeOver && !(await isStale(path, fileSystem, other))) return { status: 'locked', holder: other };
      await writeDurably(fileSystem, path, content);
      // Two processes may have found it stale at the same time: the later rename wins.
      const winner = await readHolder(path, fileSystem);
      if (winner && winner.token !== holder.token) return { status: 'locked', holder: winner };
    }
    return { status: 'held', lock: new SessionLock(path, fileSystem, holder) };
  }

  /** Throws LockLostError when another process has taken over. A lock file that was deleted or damaged is written again. */
  async check(): Promise<void> {
    const holder = await readHolder(this.#path, this.#fileSystem);
    if (holder?.token && holder.token !== this.#holder.token) throw new LockLostError(holder);
    if (!holder?.token) await writeDurably(this.#fileSystem, this.#path, Buffer.from(JSON.stringify(this.#holder)));
  }

  /** Releases the lock, unless another process has taken over. Never throws: the drive may be gone. */
  async release(): Promise<void> {
    this.stop();
    try {
      const holder = await readHolder(this.#path, this.#fileSystem);
      if (holder?.token === this.#holder.token) await this.#fileSystem.removeFile(this.#path);
    } catch {
      // A lock file that is left behind is recognised as stale.
    }
  }

  /** Stops the heartbeat and leaves the file as it is. */
  stop(): void {
    clearInterval(this.#timer);
    ownTokens.delete(this.#holder.token);
  }

  async #heartbeat(): Promise<void> {
    try {
      await this.check();
      await this.#fileSystem.touch(this.#path);
    } catch (error) {
      if (!(error instanceof LockLostError)) return;
      this.stop();
      this.onLost(error);
    }
  }
}

/** False when there is a lock file already. */
async function createLock(path: string, fileSystem: FileSystem, content: Uint8Array): Promise<boolean> {
  let file;
  try {
    file = await fileSystem.create(path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    if (isFull(error)) return true;
    throw error;
  }
  try {
    await file.write(content);
    await file.close();
    return true;
  } catch (error) {
    await file.close().catch(() => {});
    await fileSystem.removeFile(path).catch(() => {});
    if (isFull(error)) return true;
    throw error;
  }
}

/**
 * On a full drive a session must still open, so that it can be saved elsewhere. Its lock is written as soon as there is space, because
 * every save checks it first.
 */
function isFull(error: unknown): boolean {
  return saveProblem(error) === 'full';
}

/** Null when there is no lock file. The holder of an unreadable lock file has an empty token. */
async function readHolder(path: string, fileSystem: FileSystem): Promise<LockHolder | null> {
  let text: string;
  try {
    text = Buffer.from(await fileSystem.read(path)).toString();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
  const unknown = { pid: 0, host: '', since: '', token: '' };
  try {
    const value = JSON.parse(text) as Partial<LockHolder> | null;
    const fits =
      typeof value?.pid === 'number' &&
      typeof value.host === 'string' &&
      typeof value.since === 'string' &&
      typeof value.token === 'string';
    return fits ? (value as LockHolder) : unknown;
  } catch {
    return unknown;
  }
}

async function isStale(path: string, fileSystem: FileSystem, holder: LockHolder): Promise<boolean> {
  const idle = Date.now() - (await fileSystem.stat(path)).modified;
  // An incomplete file: a process is writing it now, or crashed while writing it.
  // The absolute value, because the clock can be set back.
  if (holder.token === '') return Math.abs(idle) > 5_000;
  // Whether a process of another computer is alive cannot be determined, and its clock may differ.
  if (holder.host !== hostname()) return false;
  if (holder.pid === process.pid) return !ownTokens.has(holder.token);
  return !isAlive(holder.pid) || idle > staleAfter;
}
