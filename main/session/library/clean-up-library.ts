import { shell } from 'electron';
import { log } from '../../log';
import type { Library } from './library';

/**
 * Cleans the library in the background: removes incomplete folders that a crash left, and moves workshops that were deleted thirty days
 * ago to the trash of the system. No workshop is destroyed here.
 */
export async function cleanUpLibrary(library: Library): Promise<void> {
  try {
    await library.removeIncomplete();
    for (const folder of await library.expiredTrash()) await shell.trashItem(folder);
  } catch (error) {
    // The next start tries again.
    log.warn('Cleaning the library failed', error);
  }
}
