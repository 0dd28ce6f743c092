import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { errorCode, type FileSystem } from './file-system';
import { saveProblem } from './save-problem';
import { writeDurably } from './write-durably';

/** Who has a session open. The content of `session.lock`. */
export interface LockHolder {
  pid: number;
  host: string;
  /** ISO 8601. */
  since: string;
  /** Tells two locks of one process apart, and ours from one that took over. */
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

/** How often a held lock shows that its process is alive, in milliseconds. */
const beat = 10_000;

/** A lock without a sign of life for this long is abandoned, in milliseconds: its process id went to another program. */
const abandonedAfter = 120_000;

/** Locks of this process, by token: its own process id in a lock with another token is left from before a restart. */
const ownTokens = new Set<string>();

/** The lock file of an open session. Keeps two processes from writing the same session without knowing of each other. */
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
    this.#timer = setInterval(() => void this.#showLife(), beat);
    this.#timer.unref();
  }

  /**
   * Takes the lock: when it is free, when its process is no longer there, or in any case with `takeOver`. Throws when
   * the folder cannot be written.
   */
  static async take(path: string, fileSystem: FileSystem, takeOver: boolean): Promise<LockResult> {
    const holder = { pid: process.pid, host: hostname(), since: new Date().toISOString(), token: randomUUID() };
    const content = Buffer.from(JSON.stringify(holder));
    if (!(await createLock(path, fileSystem, content))) {
      const other = await readHolder(path, fileSystem);
      if (other && !takeOver && !(await isAbandoned(path, fileSystem, other)))
        return { status: 'locked', holder: other };
      await writeDurably(fileSystem, path, content);
      // Two processes may have found it abandoned at once: the later rename won.
      const winner = await readHolder(path, fileSystem);
      if (winner && winner.token !== holder.token) return { status: 'locked', holder: winner };
    }
    return { status: 'held', lock: new SessionLock(path, fileSystem, holder) };
  }

  /** Throws LockLostError when another process has taken over. A lock file that somebody deleted
   * or damaged is written again. */
  async check(): Promise<void> {
    const holder = await readHolder(this.#path, this.#fileSystem);
    if (holder?.token && holder.token !== this.#holder.token) throw new LockLostError(holder);
    if (!holder?.token) await writeDurably(this.#fileSystem, this.#path, Buffer.from(JSON.stringify(this.#holder)));
  }

  /** Gives the lock back, unless another process has it by now. Never throws: the drive may be gone. */
  async release(): Promise<void> {
    this.stop();
    try {
      const holder = await readHolder(this.#path, this.#fileSystem);
      if (holder?.token === this.#holder.token) await this.#fileSystem.removeFile(this.#path);
    } catch {
      // A lock that stays behind is recognised as abandoned.
    }
  }

  /** Ends the signs of life and leaves the file as it is. */
  stop(): void {
    clearInterval(this.#timer);
    ownTokens.delete(this.#holder.token);
  }

  async #showLife(): Promise<void> {
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

/** False when there is one already. */
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
 * On a full drive a session must still open, so that it can be saved elsewhere. Its lock is written as soon as there is room,
 * because every save checks it first.
 */
function isFull(error: unknown): boolean {
  return saveProblem(error) === 'full';
}

/** Null when there is no lock file. One that cannot be understood belongs to nobody and has no token. */
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

async function isAbandoned(path: string, fileSystem: FileSystem, holder: LockHolder): Promise<boolean> {
  const silence = Date.now() - (await fileSystem.facts(path)).modified;
  // Half-written: somebody is taking it this moment, or broke off there.
  if (holder.token === '') return silence > 5_000;
  // Whether a process on another computer lives cannot be told from here, and its clock may differ.
  if (holder.host !== hostname()) return false;
  if (holder.pid === process.pid) return !ownTokens.has(holder.token);
  return !isAlive(holder.pid) || silence > abandonedAfter;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return errorCode(error) === 'EPERM';
  }
}
