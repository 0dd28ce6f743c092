import { dirname, join } from 'node:path';
import type { AssetResult } from '../../../preload/contract';
import { maxPictureBytes, readImageInfo } from '../../../workshop/image-info';
import type { SessionDocument } from '../../../workshop/session-schema';
import { ensureSubfolder, errorCode, type FileSystem } from './file-system';
import { saveProblem } from '../save-problem';
import { sha256 } from './sha256';
import { writeDurably } from './write-durably';

/** The pictures and the Office templates of one session, each named by the SHA-256 of its bytes and its type. */
export class Assets {
  readonly #folder: string;
  readonly #fileSystem: FileSystem;
  /** How often each picture was added, of those that came new since the session was opened; see `discard`. */
  readonly #added = new Map<string, number>();
  /** Pictures that are being removed. */
  readonly #removing = new Map<string, Promise<void>>();

  constructor(folder: string, fileSystem: FileSystem) {
    this.#folder = folder;
    this.#fileSystem = fileSystem;
  }

  /** Stores a picture. Resolves with its name once it is on the drive, so that a session never names a picture that is not. */
  async add(bytes: Uint8Array): Promise<AssetResult> {
    const verdict = assetNameOf(bytes);
    if (verdict.status === 'refused') return verdict;
    const { asset } = verdict;
    await this.#removing.get(asset);
    try {
      const state = await this.#stateOf(asset);
      // Counted before it is written: one that is added meanwhile finds it counted.
      const isCounted = state === 'missing' || this.#added.has(asset);
      if (isCounted) this.#added.set(asset, (this.#added.get(asset) ?? 0) + 1);
      if (state !== 'intact') {
        await ensureSubfolder(this.#fileSystem, this.#folder);
        await this.#fileSystem.syncFolder(dirname(this.#folder));
        await writeDurably(this.#fileSystem, join(this.#folder, asset), bytes);
      }
      return verdict;
    } catch (error) {
      return { status: 'refused', reason: saveProblem(error) };
    }
  }

  /**
   * Takes back one `add` of each of these pictures, which was not used after all, such as by a cancelled import. A file goes only when it
   * came new since the session was opened and was added only once: then no session, earlier state or undo names it. Those that
   * `session` names stay in any case.
   */
  async discard(assets: readonly string[], session: SessionDocument): Promise<void> {
    const named = namedAssets(session);
    for (const asset of assets) {
      const times = this.#added.get(asset);
      if (times === undefined || named.has(asset)) continue;
      if (times > 1) {
        this.#added.set(asset, times - 1);
        continue;
      }
      this.#added.delete(asset);
      const removing = this.#fileSystem.removeFile(join(this.#folder, asset)).catch(() => {});
      this.#removing.set(asset, removing);
      await removing;
      this.#removing.delete(asset);
    }
  }

  /** The bytes of a picture. Throws when `asset` is not the name of a picture. */
  async read(asset: string): Promise<Uint8Array> {
    if (!/^[0-9a-f]{64}\.(jpg|png|docx|pptx)$/.test(asset)) throw new Error('Not the name of a picture');
    return this.#fileSystem.read(join(this.#folder, asset));
  }

  /** The names of all stored pictures. */
  async list(): Promise<string[]> {
    try {
      return (await this.#fileSystem.list(this.#folder))
        .filter((name) => /^[0-9a-f]{64}\.(jpg|png|docx|pptx)$/.test(name))
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

  async #stateOf(asset: string): Promise<'intact' | 'damaged' | 'missing'> {
    try {
      const bytes = await this.#fileSystem.read(join(this.#folder, asset));
      return sha256(bytes) === asset.slice(0, 64) ? 'intact' : 'damaged';
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return 'missing';
      throw error;
    }
  }
}

/**
 * The name under which a picture or an Office template is stored, from its real type and content; refused when it is neither or too large. What
 * is inside a template is checked whenever it is used, in the process that makes documents.
 */
export function assetNameOf(
  bytes: Uint8Array,
): Exclude<AssetResult, { reason: unknown }> | { status: 'refused'; reason: 'type' | 'size' } {
  if (bytes.byteLength > maxPictureBytes.bytes) return { status: 'refused', reason: 'size' };
  if (isZip(bytes)) return { status: 'ok', asset: `${sha256(bytes)}.${isPresentation(bytes) ? 'pptx' : 'docx'}` };
  const facts = readImageInfo(bytes);
  if (facts?.type !== 'png' && facts?.type !== 'jpg') return { status: 'refused', reason: 'type' };
  if (facts.width * facts.height > maxPictureBytes.pixels) return { status: 'refused', reason: 'size' };
  return { status: 'ok', asset: `${sha256(bytes)}.${facts.type}` };
}

/** Whether a file begins with a local file header (APPNOTE.TXT 4.3.7), as all Office files do. */
function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}

/** As `assetsIn`, without a text of the whole session, which takes long for a large one. */
function namedAssets(value: unknown, named = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') {
    if (/^[0-9a-f]{64}\.(?:jpg|png|docx|pptx)$/.test(value)) named.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) namedAssets(inner, named);
  }
  return named;
}

/**
 * Whether a zip lists the main part of a presentation in its central directory (APPNOTE.TXT 4.3.12, 4.3.16); the names of files that are
 * packed inside its files do not count.
 */
function isPresentation(bytes: Uint8Array): boolean {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || end + 20 > zip.length) return false;
  const start = zip.readUInt32LE(end + 16);
  return zip.subarray(start, start + zip.readUInt32LE(end + 12)).includes('ppt/presentation.xml');
}

/** The pictures and templates that a session names, anywhere in it. */
export function assetsIn(session: SessionDocument): string[] {
  return assetsNamedIn(JSON.stringify(session));
}

/** The pictures and templates that a text names, such as a session file. */
export function assetsNamedIn(text: string): string[] {
  return [...new Set(text.match(/\b[0-9a-f]{64}\.(?:jpg|png|docx|pptx)\b/g))];
}
