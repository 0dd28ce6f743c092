import { buffer } from 'node:stream/consumers';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { maxPictureBytes } from '../../../workshop/image-info';
import { assetNameOf } from '../storage/assets';
import { maxSessionBytes } from '../storage/envelope';
import { parseSnapshotName } from '../storage/snapshot-name';
import { isTemporary } from '../storage/write-durably';
import { isCloudCopy } from './cloud-copies';

/** Why an archive was refused. */
export type ArchiveProblem =
  /** Not a zip file, truncated, or without a session. */
  | 'not-an-archive'
  /** Has entries with names or types that are not allowed. */
  | 'unsafe'
  | 'too-large'
  /** The content of a picture does not match its name. */
  | 'damaged';

export class ArchiveError extends Error {
  readonly problem: ArchiveProblem;
  constructor(problem: ArchiveProblem, detail: string) {
    super(`${problem}: ${detail}`);
    this.problem = problem;
  }
}

/** Limits of an archive, for writing and reading. Sizes in bytes, unpacked; a snapshot stays packed. */
export const archiveLimits = {
  entries: 5_000,
  session: maxSessionBytes,
  asset: maxPictureBytes.bytes,
  snapshot: 100_000_000,
  total: 2_000_000_000,
  /** Ratio of unpacked to packed size: that of real sessions is about 20, the format allows 1,032. */
  ratio: 200,
  /** The ratio of smaller entries is not checked. */
  ratioFrom: 1_000_000,
};

export type ArchiveLimits = typeof archiveLimits;

/**
 * Reads a `.leitbild` file of any origin, or the zip of a session's folder made by hand. Allowed are `session.json`, `picture.png`,
 * `assets/<sha256>.(jpg|png|docx|pptx)`, `history/<snapshot>.json.gz`, their two folders, all of them directly or in one top folder, what else a
 * session's folder and zip programs leave (see `isLeftOut`, not unpacked), and nothing else: no other name, no link, no encrypted or
 * repeated entry. All names, sizes and places in the file are checked before the first entry is unpacked; wrong sizes are found while
 * unpacking. Throws ArchiveError.
 *
 * `onEntry` receives one entry after the other; pictures have been checked against their names.
 */
export async function readArchive(
  path: string,
  onEntry: (name: string, bytes: Uint8Array) => Promise<void>,
  limits: ArchiveLimits = archiveLimits,
): Promise<void> {
  const zip = await openZip(path);
  try {
    const entries = await checkedEntries(zip, limits);
    for (const [name, entry] of entries) {
      const bytes = await unpack(zip, entry);
      if (name.startsWith('assets/')) checkAsset(name, bytes);
      await onEntry(name, bytes);
    }
  } finally {
    zip.close();
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await yauzl.openPromise(path, { autoClose: false, lazyEntries: true, strictFileNames: true });
  } catch (error) {
    throw new ArchiveError('not-an-archive', String(error));
  }
}

/** The entries to unpack by their names in the session's folder, `session.json` first. */
async function checkedEntries(zip: ZipFile, limits: ArchiveLimits): Promise<[name: string, entry: Entry][]> {
  if (zip.entryCount > limits.entries) throw new ArchiveError('too-large', `${zip.entryCount} entries`);
  const entries = new Map<string, [name: string, entry: Entry]>();
  let total = 0;
  try {
    const found: Entry[] = [];
    for await (const entry of zip.eachEntry()) found.push(entry);
    const top = topFolder(found);
    for (const entry of found) {
      if (isLeftOut(entry.fileName, top)) continue;
      if (!entry.fileName.startsWith(top)) throw new ArchiveError('unsafe', 'a name that is not allowed');
      const inFolder = entry.fileName.slice(top.length);
      // Windows and macOS ignore case: `A` and `a` would overwrite each other.
      const name = inFolder.toLowerCase();
      if (entries.has(name)) throw new ArchiveError('unsafe', 'repeated entry');
      checkEntry(entry, inFolder, limits);
      total += entry.uncompressedSize;
      if (total > limits.total) throw new ArchiveError('too-large', 'all entries together');
      entries.set(name, [inFolder, entry]);
    }
    checkExtent(
      [...entries.values()].map(([, entry]) => entry),
      zip.fileSize,
      total,
      limits,
    );
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    // yauzl itself refuses absolute names, `..`, backslashes and broken structures.
    const unsafe = /invalid relative path|absolute path|invalid characters/.test(String(error));
    throw new ArchiveError(unsafe ? 'unsafe' : 'not-an-archive', String(error));
  }
  const session = entries.get('session.json');
  if (!session) throw new ArchiveError('not-an-archive', 'no session.json');
  return [session, ...[...entries.values()].filter((each) => each !== session)];
}

/** The folder of the archive that is the session's, with a slash; empty when its files are not in a folder. */
function topFolder(entries: readonly Entry[]): string {
  const files = entries.flatMap(({ fileName }) => /^((?!__MACOSX\/)[^/]+\/)?session\.json$/.exec(fileName) ?? []);
  return files.includes('session.json') ? '' : (files[0]?.replace(/session\.json$/, '') ?? '');
}

/**
 * Files of a session's folder that are not imported (lock, drafts, sealed votes, damaged files, copies of cloud drives, temporary files), folders, and
 * files that macOS and Windows add.
 */
function isLeftOut(name: string, top: string): boolean {
  if (/^__MACOSX\/|(^|\/)(\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i.test(name)) return true;
  const inFolder = name.startsWith(top) ? name.slice(top.length) : name;
  if (['', 'assets/', 'history/', 'session.lock'].includes(inFolder)) return true;
  const isBeside = !inFolder.includes('/');
  if (
    isBeside &&
    (isCloudCopy(inFolder) || /^(session\.damaged-.*\.json|(drafts|sealed-votes)\.json.*)$/.test(inFolder))
  )
    return true;
  return /^((assets|history)\/)?[^/]+$/.test(inFolder) && isTemporary(inFolder);
}

function checkEntry(entry: Entry, name: string, limits: ArchiveLimits): void {
  const limit = sizeLimit(name, limits);
  if (limit === null) throw new ArchiveError('unsafe', 'a name that is not allowed');
  // The upper 16 bits are the Unix mode: none, or a regular file; never a link or a device.
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (kind !== 0 && kind !== 0o100000) throw new ArchiveError('unsafe', 'not a regular file');
  if (entry.isEncrypted() || ![0, 8].includes(entry.compressionMethod)) {
    throw new ArchiveError('unsafe', 'encrypted or packed in an unknown way');
  }
  const size = entry.uncompressedSize;
  if (size > limit) throw new ArchiveError('too-large', 'one entry');
  if (size > limits.ratioFrom && size > entry.compressedSize * limits.ratio) {
    throw new ArchiveError('too-large', 'packed beyond what a session can be');
  }
}

/**
 * Entries that share their bytes in the file unpack to any size (APPNOTE.TXT 4.3.7: a local header has 30 bytes, the name, and the packed
 * bytes behind it), as do very many that are each packed just within the limits.
 */
export function checkExtent(
  entries: Entry[],
  fileSize: number,
  total: number,
  limits: Pick<ArchiveLimits, 'ratio' | 'ratioFrom'>,
): void {
  if (total > limits.ratioFrom && total > fileSize * limits.ratio) {
    throw new ArchiveError('too-large', 'all entries together are packed beyond what a session can be');
  }
  let end = 0;
  for (const entry of entries.sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    const start = entry.relativeOffsetOfLocalHeader;
    if (start < end) throw new ArchiveError('unsafe', 'overlapping entries');
    end = start + 30 + entry.fileNameLength + entry.compressedSize;
  }
}

/** Null for a name that is not allowed. */
function sizeLimit(name: string, limits: ArchiveLimits): number | null {
  if (name === 'session.json') return limits.session;
  if (name === 'picture.png') return limits.asset;
  if (/^assets\/[0-9a-f]{64}\.(jpg|png|docx|pptx)$/.test(name)) return limits.asset;
  const snapshot = /^history\/(.+)$/.exec(name)?.[1];
  return snapshot !== undefined && parseSnapshotName(snapshot) ? limits.snapshot : null;
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  try {
    return await buffer(await zip.openReadStreamPromise(entry));
  } catch (error) {
    throw new ArchiveError('not-an-archive', String(error));
  }
}

function checkAsset(name: string, bytes: Uint8Array): void {
  const result = assetNameOf(bytes);
  if (result.status === 'refused' && result.reason === 'size') throw new ArchiveError('too-large', 'a picture');
  if (result.status === 'refused' || `assets/${result.asset}` !== name) {
    throw new ArchiveError('damaged', 'a picture is not what its name says');
  }
}
