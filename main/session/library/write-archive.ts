import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { FileSystem } from '../storage/file-system';
import { writeDurably } from '../storage/write-durably';

/** A file in an archive: its name and a function that reads its bytes when they are written. */
export interface ArchiveEntry {
  name: string;
  bytes: () => Promise<Uint8Array>;
}

/**
 * Writes a `.leitbild` file: a zip of a session's folder with `session.json` first, then its pictures and its history (see
 * read-archive.ts for what is allowed). Only the JSON is deflated; everything else is compressed already. One entry at a time is in
 * memory.
 */
export async function writeArchive(
  path: string,
  entries: readonly ArchiveEntry[],
  fileSystem: FileSystem,
): Promise<void> {
  await writeDurably(fileSystem, path, async (write) => {
    let ready: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      ready.push(chunk);
    });
    const writeReady = async () => {
      const chunks = ready;
      ready = [];
      for (const chunk of chunks) await write(chunk);
    };
    for (const { name, bytes } of entries) {
      const entry = name.endsWith('.json') ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name);
      zip.add(entry);
      entry.push(await bytes(), true);
      await writeReady();
    }
    zip.end();
    await writeReady();
  });
}
