import { dirname, join } from 'node:path';
import type { AssetResult } from '../../../preload/contract';
import { maxPictureBytes, readImageInfo } from '../../../workshop/image-info';
import type { SessionDocument } from '../../../workshop/session-schema';
import { ensureSubfolder, errorCode, type FileSystem } from './file-system';
import { saveProblem } from '../save-problem';
import { sha256 } from './sha256';
import { writeDurably } from './write-durably';

/** The pictures of one session, each named by the SHA-256 of its bytes and its type. */
export class Assets {
  readonly #folder: string;
  readonly #fileSystem: FileSystem;

  constructor(folder: string, fileSystem: FileSystem) {
    this.#folder = folder;
    this.#fileSystem = fileSystem;
  }

  /** Stores a picture. Resolves with its name once it is on the drive, so that a session never names a picture that is not. */
  async add(bytes: Uint8Array): Promise<AssetResult> {
    const verdict = assetNameOf(bytes);
    if (verdict.status === 'refused') return verdict;
    try {
      if (!(await this.#isIntact(verdict.asset))) {
        await ensureSubfolder(this.#fileSystem, this.#folder);
        await this.#fileSystem.syncFolder(dirname(this.#folder));
        await writeDurably(this.#fileSystem, join(this.#folder, verdict.asset), bytes);
      }
      return verdict;
    } catch (error) {
      return { status: 'refused', reason: saveProblem(error) };
    }
  }

  /** The bytes of a picture. Throws when `asset` is not the name of a picture. */
  async read(asset: string): Promise<Uint8Array> {
    if (!/^[0-9a-f]{64}\.(jpg|png)$/.test(asset)) throw new Error('Not the name of a picture');
    return this.#fileSystem.read(join(this.#folder, asset));
  }

  /** The names of all stored pictures. */
  async list(): Promise<string[]> {
    try {
      return (await this.#fileSystem.list(this.#folder))
        .filter((name) => /^[0-9a-f]{64}\.(jpg|png)$/.test(name))
        .sort();
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    }
  }

  /** Pictures that none of the given sessions (the current one and those in its snapshots) names. */
  async unused(sessions: SessionDocument[]): Promise<string[]> {
    const used = new Set(sessions.flatMap(assetsIn));
    return (await this.list()).filter((asset) => !used.has(asset));
  }

  async #isIntact(asset: string): Promise<boolean> {
    try {
      return sha256(await this.#fileSystem.read(join(this.#folder, asset))) === asset.slice(0, 64);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return false;
      throw error;
    }
  }
}

/** The name under which a picture is stored, from its real type and content; refused when it is not a picture or too large. */
export function assetNameOf(
  bytes: Uint8Array,
): Exclude<AssetResult, { reason: unknown }> | { status: 'refused'; reason: 'type' | 'size' } {
  if (bytes.byteLength > maxPictureBytes.bytes) return { status: 'refused', reason: 'size' };
  const facts = readImageInfo(bytes);
  if (facts?.type !== 'png' && facts?.type !== 'jpg') return { status: 'refused', reason: 'type' };
  if (facts.width * facts.height > maxPictureBytes.pixels) return { status: 'refused', reason: 'size' };
  return { status: 'ok', asset: `${sha256(bytes)}.${facts.type}` };
}

/** The pictures that a session names, anywhere in it. */
export function assetsIn(session: SessionDocument): string[] {
  return assetsNamedIn(JSON.stringify(session));
}

/** The pictures that a text names, such as a session file. */
export function assetsNamedIn(text: string): string[] {
  return [...new Set(text.match(/\b[0-9a-f]{64}\.(?:jpg|png)\b/g))];
}
