import { promises as fs } from 'node:fs';

/** What is known of a file without reading it. Not followed through symbolic links. */
export interface FileFacts {
  kind: 'file' | 'folder' | 'other';
  /** Bytes. */
  size: number;
  /** When it was written last, in milliseconds since 1970. */
  modified: number;
  /** Number of the file on its drive; another number means another file. */
  inode: number;
}

/** A file that was just created and is still open for writing. */
export interface NewFile {
  /** Appends. */
  write: (bytes: Uint8Array) => Promise<void>;
  facts: () => Promise<FileFacts>;
  /** Resolves when everything written has reached the drive. */
  sync: () => Promise<void>;
  close: () => Promise<void>;
}

/**
 * The few file operations that sessions are kept with. An interface, so that tests can let each of them fail. Errors
 * carry Node's codes (`ENOENT`, `ENOSPC`, ...).
 */
export interface FileSystem {
  /** True on Windows: scanners and indexers hold files open for moments, so a rename may have to be tried again. */
  locksOpenFiles: boolean;
  read: (path: string) => Promise<Uint8Array>;
  /** Fails with EEXIST when the name is taken. */
  create: (path: string) => Promise<NewFile>;
  facts: (path: string) => Promise<FileFacts>;
  list: (folder: string) => Promise<string[]>;
  /** Replaces a file at the new name in one step; a crash leaves the one or the other. */
  rename: (from: string, to: string) => Promise<void>;
  removeFile: (path: string) => Promise<void>;
  removeFolder: (folder: string) => Promise<void>;
  /** Fails with EEXIST when the name is taken. */
  createFolder: (folder: string) => Promise<void>;
  ensureFolder: (folder: string) => Promise<void>;
  /** Sets the time of the last change to now. */
  touch: (path: string) => Promise<void>;
  /** Makes new names in the folder survive a power cut. */
  syncFolder: (folder: string) => Promise<void>;
}

/** The code of a failed file operation, such as `ENOSPC`; empty for errors of another kind. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const windows = process.platform === 'win32';

/** The real drive. */
export const nodeFileSystem: FileSystem = {
  locksOpenFiles: windows,
  read: (path) => fs.readFile(path),
  async create(path) {
    const handle = await fs.open(path, 'wx');
    return {
      write: (bytes) => handle.writeFile(bytes),
      facts: async () => factsOf(await handle.stat()),
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  facts: async (path) => factsOf(await fs.lstat(path)),
  list: (folder) => fs.readdir(folder),
  rename: (from, to) => fs.rename(from, to),
  removeFile: (path) => fs.unlink(path),
  removeFolder: (folder) => fs.rm(folder, { recursive: true, force: true }),
  createFolder: (folder) => fs.mkdir(folder),
  ensureFolder: async (folder) => void (await fs.mkdir(folder, { recursive: true })),
  touch: (path) => fs.utimes(path, new Date(), new Date()),
  async syncFolder(folder) {
    // Windows cannot open a folder; its rename is journaled by the file system.
    if (windows) return;
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } catch (error) {
      // Network and FUSE drives that do not know the call; the file itself is synced.
      if (!['EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM', 'EACCES', 'EBADF'].includes(errorCode(error))) throw error;
    } finally {
      await handle.close();
    }
  },
};

function factsOf(stats: Awaited<ReturnType<typeof fs.lstat>>): FileFacts {
  return {
    kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other',
    size: Number(stats.size),
    modified: Number(stats.mtimeMs),
    inode: Number(stats.ino),
  };
}
