import { shell } from 'electron';
import { log } from './log';
import type { Library } from './session/library';

/**
 * Puts away what nobody needs in the library any more, in the background: folders of creations that a crash broke off, and
 * workshops deleted long ago. Those go to the trash of the system, where people find them: nothing of theirs is destroyed here.
 */
export async function cleanUpLibrary(library: Library): Promise<void> {
  try {
    await library.removeHalfMade();
    for (const folder of await library.trashedLongAgo()) await shell.trashItem(folder);
  } catch (error) {
    // It stays where it is until the next start.
    log.warn('Tidying up did not work', error);
  }
}
