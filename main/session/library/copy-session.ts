import type { SaveProblem } from '../../../preload/contract';
import { Assets, assetsIn } from '../storage/assets';
import { writeEnvelope, type StoredSession } from '../storage/envelope';
import { sessionPaths } from '../session-paths';
import type { SessionEnvironment } from '../session-location';
import { writeDurably } from '../storage/write-durably';

/**
 * Fills an empty folder with a session. The pictures that it names, and the small picture for the start screen, are copied from the
 * folder of another session, `origin`. Missing pictures are left out.
 */
export async function copySession(
  folder: string,
  stored: StoredSession,
  origin: string | null,
  { fileSystem, log }: SessionEnvironment,
): Promise<void> {
  const paths = sessionPaths(folder);
  if (origin !== null) {
    const from = sessionPaths(origin);
    await copyAssets(assetsIn(stored.session), from.assets, paths.assets, { fileSystem, log });
    const picture = await fileSystem.read(from.picture).catch(() => null);
    if (picture) await writeDurably(fileSystem, paths.picture, picture);
  }
  await writeDurably(fileSystem, paths.file, writeEnvelope(stored));
}

/** Copies pictures from one folder to another and returns those that could not be read. Throws CopyError when a write fails. */
export async function copyAssets(
  names: readonly string[],
  from: string,
  to: string,
  { fileSystem, log }: Pick<SessionEnvironment, 'fileSystem' | 'log'>,
): Promise<string[]> {
  const missing: string[] = [];
  const source = new Assets(from, fileSystem);
  const target = new Assets(to, fileSystem);
  for (const asset of names) {
    const bytes = await source.read(asset).catch(() => null);
    const result = bytes ? await target.add(bytes) : null;
    if (!result) missing.push(asset);
    else if (result.status === 'refused') throw new CopyError(result.reason);
  }
  if (missing.length > 0) log(`${missing.length} pictures are missing`);
  return missing;
}

/** A picture could not be written to its new folder. */
export class CopyError extends Error {
  readonly problem: SaveProblem;
  constructor(reason: 'type' | 'size' | SaveProblem) {
    super(reason);
    this.problem = reason === 'type' || reason === 'size' ? 'failed' : reason;
  }
}
