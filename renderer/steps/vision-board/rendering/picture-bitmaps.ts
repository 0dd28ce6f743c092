import { BitmapDecoder } from './bitmap-decoder';
import { mipLevelFor } from './mip-level';

/** Copies are decoded at least this wide, in pixels: smaller ones are made from them without reading the file again. */
const baseWidth = 400;
/** Decoding competes with painting for the processor: it waits until nothing has moved for so many milliseconds. */
const restBefore = 180;
/** New copies are told of together, in milliseconds: thirty pictures should not paint a large board thirty times. */
const tellAfter = 200;
/** Decoded pixels kept at most, in bytes: sixty photographs at full size would take two gigabytes. */
const budget = 320_000_000;
/** So many pictures are under way at once: some are read while others are decoded. */
const atOnce = 4;

interface Entry {
  asset: string;
  isBroken: boolean;
  /** Width of the picture in its file, in pixels; null until it was read. */
  fullWidth: number | null;
  /** Decoded copies by width in pixels, 0 standing for the full size. */
  levels: Map<number, ImageBitmap>;
  /** The width in which it was drawn last, in device pixels, while a copy for it is under way. */
  wanted: number | null;
  usedAt: number;
}

/** The pictures of a session, decoded once per level and on demand. Paint what `bitmap` gives; `onReady` says when there is more. */
export class PictureBitmaps {
  readonly #read: (asset: string) => Promise<Uint8Array>;
  readonly #onReady: () => void;
  readonly #decoder = new BitmapDecoder();
  readonly #entries = new Map<string, Entry>();
  readonly #queue: Entry[] = [];
  #running = 0;
  #movedAt = -Infinity;
  #bytes = 0;
  #clock = 0;
  #telling: ReturnType<typeof setTimeout> | undefined;

  /** `read` gives the file of a picture, or rejects. */
  constructor(read: (asset: string) => Promise<Uint8Array>, onReady: () => void) {
    this.#read = read;
    this.#onReady = onReady;
  }

  /**
   * The best copy there is for a picture drawn `width` device pixels wide; a better one is fetched when it is too coarse.
   * Null while the picture is read for the first time, `failed` when it cannot be.
   */
  bitmap(asset: string, width: number): ImageBitmap | 'failed' | null {
    const entry = this.#entryOf(asset);
    entry.usedAt = this.#clock += 1;
    const exact = entry.fullWidth === null ? undefined : entry.levels.get(mipLevelFor(width, entry.fullWidth));
    if (exact) return exact;
    if (entry.isBroken) return entry.levels.size === 0 ? 'failed' : widest(entry);
    if (entry.wanted === null) {
      this.#queue.push(entry);
      if (this.#running < atOnce) void this.#pump();
    }
    entry.wanted = width;
    return widest(entry);
  }

  /** Something moves on the board: decoding has to wait. */
  hold(): void {
    this.#movedAt = performance.now();
  }

  dispose(): void {
    clearTimeout(this.#telling);
    this.#telling = undefined;
    this.#decoder.stop();
    for (const { levels } of this.#entries.values()) for (const bitmap of levels.values()) bitmap.close();
    this.#entries.clear();
    this.#queue.length = 0;
    this.#bytes = 0;
  }

  #entryOf(asset: string): Entry {
    let entry = this.#entries.get(asset);
    if (!entry) {
      entry = { asset, isBroken: false, fullWidth: null, levels: new Map(), wanted: null, usedAt: 0 };
      this.#entries.set(asset, entry);
    }
    return entry;
  }

  /** Makes the copy that an entry waits for, from a decoded one where that is large enough. */
  async #make(entry: Entry): Promise<void> {
    const width = entry.wanted ?? baseWidth;
    const level = entry.fullWidth === null ? null : mipLevelFor(width, entry.fullWidth);
    const source = level === null ? null : sourceFor(entry, level);
    if (source && level !== null) {
      const copy = await createImageBitmap(source, { resizeWidth: level, resizeQuality: 'medium' });
      this.#keep(entry, level, copy);
      return;
    }
    const decoded = await this.#decoder.decode(await this.#read(entry.asset), Math.max(width, baseWidth));
    if (!decoded) throw new Error('Not decoded');
    entry.fullWidth = decoded.fullWidth;
    this.#keep(entry, decoded.level, decoded.bitmap);
  }

  #keep(entry: Entry, level: number, bitmap: ImageBitmap): void {
    // The board may have been left meanwhile.
    if (this.#entries.get(entry.asset) !== entry || entry.levels.has(level)) {
      bitmap.close();
      return;
    }
    entry.levels.set(level, bitmap);
    this.#bytes += bytesOf(bitmap);
    this.#shed(entry);
  }

  /** Gives back the large copies of the pictures that were drawn longest ago. */
  #shed(current: Entry): void {
    if (this.#bytes <= budget) return;
    const byAge = [...this.#entries.values()].filter((entry) => entry !== current).sort((a, b) => a.usedAt - b.usedAt);
    for (const { levels } of byAge) {
      const bySize = [...levels].sort(([, a], [, b]) => b.width - a.width);
      // One copy stays, so that a picture that comes into view again shows at once.
      for (const [level, bitmap] of bySize.slice(0, -1)) {
        levels.delete(level);
        this.#bytes -= bytesOf(bitmap);
        bitmap.close();
      }
      if (this.#bytes <= budget) return;
    }
  }

  #tell(after: number): void {
    if (after === 0) {
      clearTimeout(this.#telling);
      this.#telling = undefined;
    }
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      this.#onReady();
    }, after);
  }

  async #pump(): Promise<void> {
    this.#running += 1;
    while (this.#queue.length > 0) {
      const wait = this.#movedAt + restBefore - performance.now();
      if (wait > 0) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        continue;
      }
      const entry = this.#queue.shift();
      if (!entry) break;
      await this.#make(entry).catch(() => {
        entry.isBroken = true;
      });
      entry.wanted = null;
      // The last of them is shown at once.
      this.#tell(this.#queue.length === 0 && this.#running === 1 ? 0 : tellAfter);
    }
    this.#running -= 1;
  }
}

/** The smallest decoded copy from which a level can be made. */
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
