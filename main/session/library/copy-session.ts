import type { SaveProblem } from '../../../preload/contract';
import { Assets, assetsIn } from '../storage/assets';
import { errorCode } from '../storage/file-system';
import { writeEnvelope, type StoredSession } from '../storage/envelope';
import { sessionPaths } from '../session-paths';
import type { SessionEnvironment } from '../session-location';
import { writeDurably } from '../storage/write-durably';

/**
 * Fills an empty folder with a session. The pictures that it names, and the small picture for the start screen, are copied from the
 * folder of another session, `origin`. Missing pictures are left out; throws when one cannot be read at the moment.
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
    await copyAssets(assetsIn(stored.session), from.assets, paths.assets, { fileSystem, log }, ['ENOENT']);
    const picture = await fileSystem.read(from.picture).catch(() => null);
    if (picture) await writeDurably(fileSystem, paths.picture, picture);
  }
  await writeDurably(fileSystem, paths.file, writeEnvelope(stored));
}

/**
 * Copies pictures from one folder to another and returns those that could not be read. Throws CopyError when a write fails, and the error
 * of a read that has another code than those of `tolerated`; null tolerates all.
 */
export async function copyAssets(
  names: readonly string[],
  from: string,
  to: string,
  { fileSystem, log }: Pick<SessionEnvironment, 'fileSystem' | 'log'>,
  tolerated: readonly string[] | null = null,
): Promise<string[]> {
  const missing: string[] = [];
  const source = new Assets(from, fileSystem);
  const target = new Assets(to, fileSystem);
  for (const asset of names) {
    const bytes = await source.read(asset).catch((error: unknown) => {
      if (tolerated && !tolerated.includes(errorCode(error))) throw error;
      return null;
    });
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
