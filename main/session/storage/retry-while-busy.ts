import { errorCode, type FileSystem } from './file-system';

const pauses = [20, 40, 80, 160, 300, 500, 900, 1500, 1500];

/**
 * Runs a file operation and, where other programs hold files open for moments (Windows), tries again for about five
 * seconds while it is refused as busy. Everywhere else a refusal is final and thrown at once.
 */
export async function retryWhileBusy<T>(fileSystem: FileSystem, operation: () => Promise<T>): Promise<T> {
  for (const pause of fileSystem.locksOpenFiles ? pauses : []) {
    try {
      return await operation();
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return operation();
}
