import { join } from 'node:path';
import type { SaveProblem } from '../../preload/contract';
import { newId } from '../../workshop/new-id';
import { Assets, assetsIn, assetsNamedIn } from './assets';
import { readEnvelope, writeEnvelope, type StoredSession } from './envelope';
import { ArchiveError, readArchive, type ArchiveProblem } from './read-archive';
import { saveProblem } from './save-problem';
import { sessionFolder } from './session-folder';
import type { SessionEnvironment } from './session-location';
import { Snapshots } from './snapshots';
import { writeArchive, type ArchiveEntry } from './write-archive';
import { writeDurably } from './write-durably';

/** Why a session could not be taken over from elsewhere. */
export type ImportProblem = ArchiveProblem | 'too-new' | SaveProblem;

/** Writes a session as one `.leitbild` file with its history, and the pictures that it or a state in its history names. */
export async function exportSession(
  path: string,
  stored: StoredSession,
  folder: string,
  { fileSystem, log }: SessionEnvironment,
): Promise<void> {
  const place = sessionFolder(folder);
  const assets = new Assets(place.assets, fileSystem);
  const history = new Snapshots(place.history, fileSystem);
  const snapshots = await history.list();
  const there = new Set(await assets.list());
  const named = assetsIn(stored.session);
  const missing = named.filter((asset) => !there.has(asset));
  if (missing.length > 0) log(`Export without ${missing.length} missing pictures`);
  const pictures = new Set(named);
  for (const { snapshot } of snapshots) {
    // A damaged state goes along as it is; what it names cannot be told.
    const file = await history.read(snapshot).catch(() => new Uint8Array());
    for (const asset of assetsNamedIn(Buffer.from(file).toString())) pictures.add(asset);
  }
  const entries: ArchiveEntry[] = [
    { name: 'session.json', bytes: async () => writeEnvelope(stored) },
    ...[...pictures]
      .filter((asset) => there.has(asset))
      .map((asset) => ({ name: `assets/${asset}`, bytes: () => assets.read(asset) })),
    ...snapshots.map(({ snapshot }) => ({
      name: `history/${snapshot}`,
      bytes: () => fileSystem.read(join(place.history, snapshot)),
    })),
  ];
  await writeArchive(path, entries, fileSystem);
}

/** A session inside an archive that this version cannot open. */
export class UnusableSessionError extends Error {
  readonly problem: 'too-new' | 'damaged';
  constructor(problem: 'too-new' | 'damaged') {
    super(problem);
    this.problem = problem;
  }
}

/** Unpacks a `.leitbild` file into an empty folder as a session of its own, with a new id. Throws what `importProblem` names. */
export async function importSession(path: string, folder: string, environment: SessionEnvironment): Promise<void> {
  const { fileSystem, appVersion } = environment;
  const place = sessionFolder(folder);
  await fileSystem.createFolder(place.assets);
  await fileSystem.createFolder(place.history);
  await readArchive(path, async (name, bytes) => {
    if (name !== 'session.json') {
      await writeDurably(fileSystem, join(folder, name), bytes);
      return;
    }
    const result = readEnvelope(bytes);
    if (result.status !== 'ok') throw new UnusableSessionError(result.status);
    const { session } = result.stored;
    const copy = { ...session, header: { ...session.header, id: newId() } };
    await writeDurably(fileSystem, place.file, writeEnvelope({ ...result.stored, session: copy, appVersion }));
  });
}

/** What an error of `importSession` means to a person. */
export function importProblem(error: unknown): ImportProblem {
  return error instanceof ArchiveError || error instanceof UnusableSessionError ? error.problem : saveProblem(error);
}
