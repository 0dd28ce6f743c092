import type { OpenedFile } from '../../preload/contract';
import { request } from '../bridge';

interface ReadOptions {
  /** Cancels the reading: it rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Called with the number of bytes that were read so far. */
  onProgress?: (done: number) => void;
}

/** Bytes of a dropped file that are read at a time. */
const sliceBytes = 4_000_000;

/** Reads a file that a person has chosen in the system's dialog. Rejects when it cannot be read or has changed since. */
export function readChosenFile({ file, size }: OpenedFile, options?: ReadOptions): Promise<Uint8Array<ArrayBuffer>> {
  return readInSlices(size, (offset) => request['file.read']({ file, offset }), options);
}

/** Reads a dropped or pasted file. Rejects when it cannot be read. */
export function readBlob(blob: Blob, options?: ReadOptions): Promise<Uint8Array<ArrayBuffer>> {
  const read = async (offset: number) => new Uint8Array(await blob.slice(offset, offset + sliceBytes).arrayBuffer());
  return readInSlices(blob.size, read, options);
}

/** Reads a file slice by slice, so that nothing else waits for all of it and the reading can be cancelled. */
async function readInSlices(
  size: number,
  read: (offset: number) => Promise<Uint8Array>,
  { signal, onProgress }: ReadOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  for (let done = 0; done < size;) {
    const slice = await read(done);
    signal?.throwIfAborted();
    if (slice.byteLength === 0) throw new Error('The file has become shorter');
    bytes.set(slice, done);
    done += slice.byteLength;
    onProgress?.(done);
  }
  return bytes;
}
