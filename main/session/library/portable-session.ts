import { join } from 'node:path';
import type { SaveProblem } from '../../../preload/contract';
import { newId } from '../../../workshop/new-id';
import { assetNameOf, Assets, assetsIn, assetsNamedIn } from '../storage/assets';
import { writeEnvelope, type StoredSession } from '../storage/envelope';
import { readAnyEnvelope } from '../storage/read-large-envelope';
import { ArchiveError, archiveLimits, readArchive, type ArchiveLimits, type ArchiveProblem } from './read-archive';
import { saveProblem } from '../save-problem';
import { sessionPaths } from '../session-paths';
import type { SessionEnvironment } from '../session-location';
import { Snapshots } from '../storage/snapshots';
import { writeArchive, type ArchiveEntry } from './write-archive';
import { writeDurably } from '../storage/write-durably';

/** Why a session could not be imported. */
export type ImportProblem = ArchiveProblem | 'too-new' | SaveProblem;

/**
 * Writes a session as one `.leitbild` file with its history, and the pictures that it or a state in its history names. The oldest states
 * are left out when the file would exceed what can be imported; returns their number. Throws when the session alone exceeds it.
 */
export async function exportSession(
  path: string,
  stored: StoredSession,
  folder: string,
  { fileSystem, log }: SessionEnvironment,
  limits: ArchiveLimits = archiveLimits,
): Promise<number> {
  const paths = sessionPaths(folder);
  const assets = new Assets(paths.assets, fileSystem);
  const history = new Snapshots(paths.history, fileSystem);
  const existing = new Set(await assets.list());
  const missing = assetsIn(stored.session).filter((asset) => !existing.has(asset));
  if (missing.length > 0) log(`Export without ${missing.length} missing pictures`);

  const session = writeEnvelope(stored);
  const pictures = new Set<string>();
  const states: string[] = [];
  let total = session.length;
  /** Adds files with their pictures unless they exceed the limits together. */
  const add = async (size: number, named: readonly string[]): Promise<boolean> => {
    const added = [...new Set(named)].filter((asset) => existing.has(asset) && !pictures.has(asset));
    const sizes = await Promise.all(
      added.map(async (asset) => (await fileSystem.stat(join(paths.assets, asset))).size),
    );
    const next = sizes.reduce((sum, each) => sum + each, total + size);
    const entries = 1 + pictures.size + added.length + states.length + (size > 0 ? 1 : 0);
    if (next > limits.total || entries > limits.entries) return false;
    total = next;
    for (const asset of added) pictures.add(asset);
    return true;
  };
  if (session.length > limits.session || !(await add(0, assetsIn(stored.session)))) {
    throw new Error('The session is too large for one file');
  }
  const snapshots = await history.list();
  for (const { snapshot } of snapshots) {
    const { size } = await fileSystem.stat(join(paths.history, snapshot));
    if (size > limits.snapshot) continue;
    // A damaged state is exported as it is; the pictures that it names are unknown.
    const file = await history.read(snapshot).catch(() => new Uint8Array());
    if (await add(size, assetsNamedIn(Buffer.from(file).toString()))) states.push(snapshot);
  }
  const entries: ArchiveEntry[] = [
    { name: 'session.json', bytes: async () => session },
    ...[...pictures].map((asset) => ({ name: `assets/${asset}`, bytes: () => assets.read(asset) })),
    ...states.map((snapshot) => ({
      name: `history/${snapshot}`,
      bytes: () => fileSystem.read(join(paths.history, snapshot)),
    })),
  ];
  await writeArchive(path, entries, fileSystem);
  return snapshots.length - states.length;
}

/** This version cannot open the session in the archive. */
export class UnusableSessionError extends Error {
  readonly problem: 'too-new' | 'damaged';
  constructor(problem: 'too-new' | 'damaged') {
    super(problem);
    this.problem = problem;
  }
}

/** Unpacks a `.leitbild` file to an empty folder as a session with a new id. `importProblem` explains the errors that it throws. */
export async function importSession(path: string, folder: string, environment: SessionEnvironment): Promise<void> {
  const { fileSystem, appVersion } = environment;
  const paths = sessionPaths(folder);
  await fileSystem.createFolder(paths.assets);
  await fileSystem.createFolder(paths.history);
  await readArchive(path, async (name, bytes) => {
    if (name === 'picture.png') {
      // Made anew with the next change of the board, if it is not the picture that its name says.
      const picture = assetNameOf(bytes);
      if (picture.status !== 'ok' || !picture.asset.endsWith('.png')) return;
    }
    if (name !== 'session.json') {
      await writeDurably(fileSystem, join(folder, name), bytes);
      return;
    }
    const result = await readAnyEnvelope(bytes);
    if (result.status !== 'ok') throw new UnusableSessionError(result.status);
    const { session } = result.stored;
    const copy = { ...session, header: { ...session.header, id: newId() } };
    await writeDurably(fileSystem, paths.file, writeEnvelope({ ...result.stored, session: copy, appVersion }));
  });
}

/** Why `importSession` failed, for a message. */
export function importProblem(error: unknown): ImportProblem {
  return error instanceof ArchiveError || error instanceof UnusableSessionError ? error.problem : saveProblem(error);
}
