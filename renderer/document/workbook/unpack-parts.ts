import { Inflate } from 'fflate';
import { WorkbookRefusedError } from './workbook';

/** Largest number of entries of an archive. Workbooks have a few dozen. */
const maxEntries = 5_000;
/** Largest unpacked size of the wanted parts together, in bytes. */
const maxBytes = 60_000_000;
/** Largest ratio of unpacked to packed size: tables with many equal cells have up to 100, the format allows 1,032. */
const maxRatio = 200;
/** Below this size, in bytes, the ratio does not count. */
const minCheckedBytes = 1_000_000;
/** Packed bytes that are unpacked at a time: they become at most 17 MB. */
const pieceBytes = 16_384;

interface Entry {
  name: string;
  /** In bytes. */
  nameLength: number;
  method: number;
  flags: number;
  packed: number;
  size: number;
  offset: number;
}

/**
 * The wanted parts of a zip archive by name. All sizes and places are checked before the first part is unpacked, also against entries that
 * share their bytes; a part that becomes larger than announced is stopped while it does. Throws WorkbookRefusedError.
 */
export function unpackParts(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  const entries = listEntries(bytes);
  checkExtent(entries);
  const wanted = entries.filter(({ name }) => isWanted(name));
  if (new Set(wanted.map(({ name }) => name.toLowerCase())).size < wanted.length)
    throw new WorkbookRefusedError('unsafe');
  let total = 0;
  for (const { packed, size, flags, method } of wanted) {
    if ((flags & 1) !== 0 || (method !== 0 && method !== 8)) throw new WorkbookRefusedError('damaged');
    if (size > minCheckedBytes && size > packed * maxRatio) throw new WorkbookRefusedError('unsafe');
    total += size;
  }
  if (total > maxBytes) throw new WorkbookRefusedError('large');
  return new Map(wanted.map((entry) => [entry.name, unpack(bytes, entry)]));
}

/** The entries in the central directory at the end of the file (APPNOTE.TXT 4.3.12 and 4.3.16). */
function listEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const last = Math.max(0, end - 65_535);
  while (end >= last && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < last) throw new WorkbookRefusedError('damaged');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // Larger archives have 64-bit sizes: no workbook that can be read here.
  if (count === 0xffff || at === 0xffffffff || count > maxEntries) throw new WorkbookRefusedError('large');
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new WorkbookRefusedError('damaged');
    const length = (place: number) => view.getUint16(at + place, true);
    const nameLength = length(28);
    const nameEnd = at + 46 + nameLength;
    const nextAt = nameEnd + length(30) + length(32);
    entries.push({
      // Some programs write backslashes.
      name: new TextDecoder()
        .decode(bytes.subarray(at + 46, nameEnd))
        .replaceAll('\\', '/')
        .replace(/^\//, ''),
      nameLength,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nextAt;
  }
  return entries;
}

/** Entries that share their bytes in the file unpack to any size: 30 bytes of a local header, the name, and the packed bytes are its own. */
function checkExtent(entries: readonly Entry[]): void {
  let end = 0;
  for (const { nameLength, offset, packed } of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (offset < end) throw new WorkbookRefusedError('unsafe');
    end = offset + 30 + nameLength + packed;
  }
}

function unpack(bytes: Uint8Array, { offset, packed, size, method }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    throw new WorkbookRefusedError('damaged');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new WorkbookRefusedError('damaged');
  const content = bytes.subarray(start, start + packed);
  if (method === 0) {
    if (packed !== size) throw new WorkbookRefusedError('damaged');
    return content;
  }
  const result = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new WorkbookRefusedError('unsafe');
    result.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed; at += pieceBytes)
      inflate.push(content.subarray(at, at + pieceBytes), at + pieceBytes >= packed);
  } catch (error) {
    throw error instanceof WorkbookRefusedError ? error : new WorkbookRefusedError('damaged');
  }
  if (filled !== size) throw new WorkbookRefusedError('damaged');
  return result;
}
