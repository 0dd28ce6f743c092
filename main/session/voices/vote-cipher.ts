import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { answerSchema, roundSchema, type Answer, type OpenRound } from '../../../workshop/voices/schema';
import { errorCode, type FileSystem } from '../storage/file-system';
import { sha256 } from '../storage/sha256';
import { writeDurably } from '../storage/write-durably';
import type { SealedBox } from './sealed-votes';

/** What is sealed of an open round: the round itself, so that it survives the loss of its session file, and the answers by voter. */
export interface SecretVotes {
  round: OpenRound;
  answers: Record<string, Answer>;
}

const secretSchema = z.strictObject({ round: roundSchema, answers: z.record(z.string(), answerSchema) });

const keyBytes = 32;

/** A multiple of this many bytes is sealed: the size of the file would otherwise say how many digits an answer has. */
const padding = 4096;

/**
 * Seals the answers to open rounds with AES-256-GCM. The key is a file of the profile folder, `votes.key`, outside of all sessions: a copy
 * of a session's folder on another computer or in a cloud does not open them. It does not protect them against programs and people that may
 * read the profile of the same account.
 */
export class VoteCipher {
  readonly #path: string;
  readonly #fileSystem: FileSystem;
  #key: Promise<Buffer> | null = null;

  constructor(profile: string, fileSystem: FileSystem) {
    this.#path = join(profile, 'votes.key');
    this.#fileSystem = fileSystem;
  }

  /** Resolves once the key is on the drive. */
  async seal(id: string, secret: SecretVotes): Promise<SealedBox> {
    const key = await this.#loadKey();
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(contextOf(id));
    const text = Buffer.from(JSON.stringify(secret));
    const padded = Buffer.alloc(Math.ceil(text.length / padding) * padding, ' ');
    text.copy(padded);
    const box = Buffer.concat([cipher.update(padded), cipher.final(), cipher.getAuthTag()]);
    return {
      key: nameOf(key),
      count: Object.keys(secret.answers).length,
      nonce: nonce.toString('base64'),
      box: box.toString('base64'),
    };
  }

  /** Null when the box was sealed with another key, or was changed. */
  async open(id: string, { key: name, nonce, box }: SealedBox): Promise<SecretVotes | null> {
    const key = await this.#loadKey();
    if (name !== nameOf(key)) return null;
    try {
      const bytes = Buffer.from(box, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'), { authTagLength: 16 });
      decipher.setAAD(contextOf(id)).setAuthTag(bytes.subarray(-16));
      const text = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]);
      const { round, answers } = secretSchema.parse(JSON.parse(text.toString()));
      return round.status === 'open' ? { round, answers } : null;
    } catch {
      return null;
    }
  }

  #loadKey(): Promise<Buffer> {
    this.#key ??= this.#readKey().catch((error: unknown) => {
      this.#key = null;
      throw error;
    });
    return this.#key;
  }

  async #readKey(): Promise<Buffer> {
    try {
      const key = Buffer.from(await this.#fileSystem.read(this.#path));
      if (key.length === keyBytes) return key;
      // Never written over: what was sealed with it may still be opened with a repaired file.
      await this.#fileSystem.rename(this.#path, `${this.#path}.damaged-${Date.now()}`);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
    await this.#fileSystem.ensureFolder(join(this.#path, '..'));
    const key = randomBytes(keyBytes);
    await writeDurably(this.#fileSystem, this.#path, key);
    return key;
  }
}

/** Authenticated with the box, so that it cannot be moved to another round. */
function contextOf(id: string): Buffer {
  return Buffer.from(`leitbild-sealed-votes/1/${id}`);
}

/** Names a key without revealing it. */
function nameOf(key: Buffer): string {
  return sha256(Buffer.concat([Buffer.from('name of a key for votes '), key])).slice(0, 16);
}
