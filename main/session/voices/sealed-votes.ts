import { dirname } from 'node:path';
import { z } from 'zod';
import type { SessionLocation } from '../session-location';
import { errorCode, type FileSystem } from '../storage/file-system';
import { writeDurably } from '../storage/write-durably';

const boxSchema = z.strictObject({
  /** The key that seals it, by name. */
  key: z.string(),
  /** Number of people who have answered. */
  count: z.int().min(0),
  nonce: z.string(),
  box: z.string(),
});

const fileSchema = z.strictObject({
  format: z.literal('leitbild-sealed-votes'),
  version: z.literal(1),
  /** By round; more than one box when votes were cast with different keys, on different computers. */
  rounds: z.record(z.string(), z.array(boxSchema)),
});

/** Sealed answers to one round (see VoteCipher). */
export type SealedBox = z.infer<typeof boxSchema>;
export type SealedRounds = Record<string, SealedBox[]>;

/**
 * `sealed-votes.json` in the folder of a session: the answers to its open rounds of voices, encrypted. They are in no other file. The
 * file exists only while there are any.
 */
export class SealedVotes {
  readonly #location: () => Pick<SessionLocation, 'paths' | 'lock'>;
  readonly #fileSystem: FileSystem;
  /** Each access waits for the one before. */
  #queue: Promise<unknown> = Promise.resolve();

  /** `location` returns where the session is now: it may move to another folder. */
  constructor(location: () => Pick<SessionLocation, 'paths' | 'lock'>, fileSystem: FileSystem) {
    this.#location = location;
    this.#fileSystem = fileSystem;
  }

  get #path(): string {
    return this.#location().paths.sealedVotes;
  }

  /**
   * Reads the rounds, runs `work` on them while no other access runs, and writes the rounds that it returns, if any. Resolves when they
   * are on the drive. Throws when the file cannot be read at the moment or not be written.
   */
  access<Result>(work: (rounds: SealedRounds) => Promise<{ result: Result; rounds?: SealedRounds }>): Promise<Result> {
    return this.#alone(async () => {
      const { result, rounds } = await work(await this.#read());
      if (rounds) await this.#write(rounds);
      return result;
    });
  }

  /**
   * Runs the move of a session to another folder while no vote is cast. The votes are in the new folder, at `path`, before `move` begins;
   * the old folder keeps them, too.
   */
  copyDuring<Result>(path: string, move: () => Promise<Result>): Promise<Result> {
    return this.#alone(async () => {
      const bytes = await this.#bytes();
      if (bytes) await writeDurably(this.#fileSystem, path, bytes);
      return move();
    });
  }

  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => {});
    return done;
  }

  async #read(): Promise<SealedRounds> {
    const bytes = await this.#bytes();
    if (!bytes) return {};
    try {
      return fileSchema.parse(JSON.parse(Buffer.from(bytes).toString())).rounds;
    } catch {
      // What cannot be read is never written over.
      await this.#fileSystem.rename(this.#path, `${this.#path}.damaged-${Date.now()}`);
      return {};
    }
  }

  /** Null when there is no file. */
  async #bytes(): Promise<Uint8Array | null> {
    try {
      return await this.#fileSystem.read(this.#path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  async #write(rounds: SealedRounds): Promise<void> {
    const { paths, lock } = this.#location();
    const path = paths.sealedVotes;
    // Throws when another process has taken the session over.
    const checkLock = async () => lock?.check();
    const kept = Object.fromEntries(Object.entries(rounds).filter(([, boxes]) => boxes.length > 0));
    if (Object.keys(kept).length > 0) {
      const content = { format: 'leitbild-sealed-votes', version: 1, rounds: kept };
      await writeDurably(this.#fileSystem, path, Buffer.from(JSON.stringify(content)), checkLock);
      return;
    }
    await checkLock();
    await this.#fileSystem.removeFile(path).catch((error: unknown) => {
      if (errorCode(error) !== 'ENOENT') throw error;
    });
    await this.#fileSystem.syncFolder(dirname(path));
  }
}
