import { promises as fs } from 'node:fs';

/** Metadata of a file. Symbolic links are not followed. */
export interface FileStats {
  kind: 'file' | 'folder' | 'other';
  /** Bytes. */
  size: number;
  /** Time of the last write, in milliseconds since 1970. */
  modified: number;
  /** Number of the file on its drive; a different number means a different file. */
  inode: number;
}

/** A new file that is open for writing. */
export interface NewFile {
  /** Appends. */
  write: (bytes: Uint8Array) => Promise<void>;
  stat: () => Promise<FileStats>;
  /** Resolves when all written bytes are on the drive (fsync). */
  sync: () => Promise<void>;
  close: () => Promise<void>;
}

/**
 * The file operations that sessions are stored with. An interface, so that tests can make each operation fail. Errors
 * have Node's codes (`ENOENT`, `ENOSPC`, ...).
 */
export interface FileSystem {
  /** True on Windows: virus scanners and indexers open files briefly, so a rename may have to be retried. */
  locksOpenFiles: boolean;
  read: (path: string) => Promise<Uint8Array>;
  /** The first bytes of a file, at most `length`. */
  readStart: (path: string, length: number) => Promise<Uint8Array>;
  /** Fails with EEXIST when the name is taken. */
  create: (path: string) => Promise<NewFile>;
  stat: (path: string) => Promise<FileStats>;
  list: (folder: string) => Promise<string[]>;
  /** Replaces a file at the new name atomically: after a crash, one or the other is there. */
  rename: (from: string, to: string) => Promise<void>;
  removeFile: (path: string) => Promise<void>;
  removeFolder: (folder: string) => Promise<void>;
  /** Fails with EEXIST when the name is taken. */
  createFolder: (folder: string) => Promise<void>;
  /** Creates missing parents, too. For the folder of a session use `ensureSubfolder`. */
  ensureFolder: (folder: string) => Promise<void>;
  /** Sets the modification time to now. */
  touch: (path: string) => Promise<void>;
  /** Makes new names in the folder durable (fsync of the folder). */
  syncFolder: (folder: string) => Promise<void>;
}

/** The code of a failed file operation, such as `ENOSPC`; empty for errors of another kind. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/**
 * Creates a folder unless it is there. Fails with ENOENT when its parent is missing: a session whose drive was disconnected must not
 * come back as an empty folder.
 */
export async function ensureSubfolder(fileSystem: FileSystem, folder: string): Promise<void> {
  try {
    await fileSystem.createFolder(folder);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

const windows = process.platform === 'win32';

/** The file system of the computer. */
export const nodeFileSystem: FileSystem = {
  locksOpenFiles: windows,
  read: (path) => fs.readFile(path),
  async readStart(path, length) {
    const handle = await fs.open(path, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  },
  async create(path) {
    const handle = await fs.open(path, 'wx');
    return {
      write: (bytes) => handle.writeFile(bytes),
      stat: async () => toFileStats(await handle.stat()),
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  stat: async (path) => toFileStats(await fs.lstat(path)),
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
      // Some network and FUSE drives do not support the call; the file itself is synced.
      if (!['EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM', 'EACCES', 'EBADF'].includes(errorCode(error))) throw error;
    } finally {
      await handle.close();
    }
  },
};

function toFileStats(stats: Awaited<ReturnType<typeof fs.lstat>>): FileStats {
  return {
    kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other',
    size: Number(stats.size),
    modified: Number(stats.mtimeMs),
    inode: Number(stats.ino),
  };
}
