import type { FileSystem } from '../storage/file-system';

/**
 * Whether a file beside `session.json` is another version of it that a cloud drive has left after changes at the same time on two
 * computers, such as `session-LAPTOP.json` or `session (conflicted copy 2027-03-31).json`. Damaged originals that the app keeps are not.
 */
export function isCloudCopy(name: string): boolean {
  return /session.*\.json$/i.test(name) && !/^(\.|session\.damaged-|session\.json$)/i.test(name);
}

/** The names of such files in the folder of a session, in order. */
export async function listCloudCopies(folder: string, fileSystem: FileSystem): Promise<string[]> {
  return (await fileSystem.list(folder)).filter(isCloudCopy).sort();
}
