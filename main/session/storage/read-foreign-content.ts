import type { DurableJsonFile } from './durable-json-file';
import { errorCode } from './file-system';
import { readAnyEnvelope } from './read-large-envelope';
import type { StoredSession } from './envelope';

/** Reads and accepts what another program wrote; null when it removed the file. */
export async function readForeignContent(
  file: DurableJsonFile<StoredSession | null>,
): Promise<{ bytes: Uint8Array; stored: StoredSession | null } | null> {
  try {
    const bytes = await file.acceptContent();
    const result = await readAnyEnvelope(bytes);
    return { bytes, stored: result.status === 'ok' ? result.stored : null };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
