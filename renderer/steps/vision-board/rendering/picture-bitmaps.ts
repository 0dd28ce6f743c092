import { BitmapDecoder } from './bitmap-decoder';
import { mipLevelFor } from './mip-level';

/** Least width of decoded copies, in pixels. Smaller levels are made from them without reading the file. */
const baseWidth = 400;
/** Delay before decoding after the last movement, in milliseconds: both compete for the processor. */
const decodeDelay = 180;
/** Interval of `onReady`, in milliseconds: thirty pictures must not repaint a large board thirty times. */
const notifyInterval = 200;
/** Limit of decoded pixels in bytes: sixty photographs at full size would take two gigabytes. */
const maxDecodedBytes = 320_000_000;
/** Concurrent pictures: some are read while others are decoded. */
const maxConcurrent = 4;

interface Entry {
  asset: string;
  isBroken: boolean;
  /** Full width of the picture in pixels; null until it was read. */
  fullWidth: number | null;
  /** Decoded copies by width in pixels; 0 is the full size. */
  levels: Map<number, ImageBitmap>;
  /** Last drawn width in device pixels while a copy for it is pending; otherwise null. */
  requestedWidth: number | null;
  lastUse: number;
}

/** Decoded pictures of a session by mip level, loaded on demand. Draw what `bitmap` returns; `onReady` reports new copies. */
export class PictureBitmaps {
  readonly #read: (asset: string) => Promise<Uint8Array>;
  readonly #onReady: () => void;
  readonly #decoder = new BitmapDecoder();
  readonly #entries = new Map<string, Entry>();
  readonly #queue: Entry[] = [];
  #running = 0;
  #lastMovement = -Infinity;
  #bytes = 0;
  #useCount = 0;
  #notifyTimer: ReturnType<typeof setTimeout> | undefined;

  /** `read` resolves to the file of a picture, or rejects. */
  constructor(read: (asset: string) => Promise<Uint8Array>, onReady: () => void) {
    this.#read = read;
    this.#onReady = onReady;
  }

  /**
   * The best decoded copy for a picture drawn `width` device pixels wide; requests a better one when it is too coarse. Null while
   * it is loading, `failed` when it cannot be read.
   */
  bitmap(asset: string, width: number): ImageBitmap | 'failed' | null {
    const entry = this.#entryOf(asset);
    entry.lastUse = this.#useCount += 1;
    const exact = entry.fullWidth === null ? undefined : entry.levels.get(mipLevelFor(width, entry.fullWidth));
    if (exact) return exact;
    if (entry.isBroken) return entry.levels.size === 0 ? 'failed' : widest(entry);
    const isRequested = entry.requestedWidth !== null;
    // Before it is queued: the queue may begin with it at once.
    entry.requestedWidth = width;
    if (!isRequested) {
      this.#queue.push(entry);
      if (this.#running < maxConcurrent) void this.#pump();
    }
    return widest(entry);
  }

  /** Postpones decoding because the board moves. */
  hold(): void {
    this.#lastMovement = performance.now();
  }

  dispose(): void {
    clearTimeout(this.#notifyTimer);
    this.#notifyTimer = undefined;
    this.#decoder.stop();
    for (const { levels } of this.#entries.values()) for (const bitmap of levels.values()) bitmap.close();
    this.#entries.clear();
    this.#queue.length = 0;
    this.#bytes = 0;
  }

  #entryOf(asset: string): Entry {
    let entry = this.#entries.get(asset);
    if (!entry) {
      entry = { asset, isBroken: false, fullWidth: null, levels: new Map(), requestedWidth: null, lastUse: 0 };
      this.#entries.set(asset, entry);
    }
    return entry;
  }

  /** Makes the requested copy, from a decoded one that is large enough if there is one. */
  async #createCopy(entry: Entry): Promise<void> {
    const width = entry.requestedWidth ?? baseWidth;
    const level = entry.fullWidth === null ? null : mipLevelFor(width, entry.fullWidth);
    const source = level === null ? null : sourceFor(entry, level);
    if (source && level !== null) {
      const copy = await createImageBitmap(source, { resizeWidth: level, resizeQuality: 'medium' });
      this.#addCopy(entry, level, copy);
      return;
    }
    const decoded = await this.#decoder.decode(await this.#read(entry.asset), Math.max(width, baseWidth));
    if (!decoded) throw new Error('Not decoded');
    entry.fullWidth = decoded.fullWidth;
    this.#addCopy(entry, decoded.level, decoded.bitmap);
  }

  #addCopy(entry: Entry, level: number, bitmap: ImageBitmap): void {
    // The board may have been disposed in the meantime.
    if (this.#entries.get(entry.asset) !== entry || entry.levels.has(level)) {
      bitmap.close();
      return;
    }
    entry.levels.set(level, bitmap);
    this.#bytes += bytesOf(bitmap);
    this.#evict(entry);
  }

  /** Closes the large copies of the least recently used pictures until the limit is met. */
  #evict(current: Entry): void {
    if (this.#bytes <= maxDecodedBytes) return;
    const byAge = [...this.#entries.values()]
      .filter((entry) => entry !== current)
      .sort((a, b) => a.lastUse - b.lastUse);
    for (const { levels } of byAge) {
      const bySize = [...levels].sort(([, a], [, b]) => b.width - a.width);
      // The smallest copy stays, so that the picture shows at once when it comes into view again.
      for (const [level, bitmap] of bySize.slice(0, -1)) {
        levels.delete(level);
        this.#bytes -= bytesOf(bitmap);
        bitmap.close();
      }
      if (this.#bytes <= maxDecodedBytes) return;
    }
  }

  #notify(after: number): void {
    if (after === 0) {
      clearTimeout(this.#notifyTimer);
      this.#notifyTimer = undefined;
    }
    this.#notifyTimer ??= setTimeout(() => {
      this.#notifyTimer = undefined;
      this.#onReady();
    }, after);
  }

  async #pump(): Promise<void> {
    this.#running += 1;
    while (this.#queue.length > 0) {
      const wait = this.#lastMovement + decodeDelay - performance.now();
      if (wait > 0) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        continue;
      }
      const entry = this.#queue.shift();
      if (!entry) break;
      await this.#createCopy(entry).catch(() => {
        entry.isBroken = true;
      });
      entry.requestedWidth = null;
      // The last pending picture is reported at once.
      this.#notify(this.#queue.length === 0 && this.#running === 1 ? 0 : notifyInterval);
    }
    this.#running -= 1;
  }
}

/** The smallest decoded copy that a level can be made from. */
function sourceFor(entry: Entry, level: number): ImageBitmap | null {
  if (level === 0) return null;
  let source: ImageBitmap | null = null;
  for (const bitmap of entry.levels.values()) {
    if (bitmap.width >= level && (!source || bitmap.width < source.width)) source = bitmap;
  }
  return source;
}

function widest({ levels }: Entry): ImageBitmap | null {
  let best: ImageBitmap | null = null;
  for (const bitmap of levels.values()) if (!best || bitmap.width > best.width) best = bitmap;
  return best;
}

function bytesOf({ width, height }: ImageBitmap): number {
  return width * height * 4;
}

/** Loads a picture of a session at its full size. Rejects when main does not have it or it cannot be decoded. */
export async function loadAsset(key: string, asset: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `/session/${encodeURIComponent(key)}/${asset}`;
  await image.decode();
  return image;
}
