/** Levels halve the width, down to this one: pictures are drawn from the level that suits the zoom. */
const smallestWidth = 120;
/** Levels up to this width are made from one decoded copy. */
const baseWidth = 800;
/** Decoding keeps the main thread busy: it waits until nothing has moved for so many milliseconds. */
const restBefore = 180;
/** New copies are told of together, in milliseconds: thirty pictures should not paint a large board thirty times. */
const tellAfter = 80;
/** Decoded pixels kept at most, in bytes: sixty photographs at full size would take two gigabytes. */
const budget = 320_000_000;

/** Pictures decoded ahead of the one whose turn it is: each decoding takes a frame or two, most of it waiting. */
const decodedAhead = 4;

interface Entry {
  image: HTMLImageElement;
  /** Under way or done ahead of time, on another thread. */
  decoding: Promise<void> | null;
  state: 'reading' | 'ready' | 'failed';
  /** Decoded copies by width in pixels, 0 standing for the full size. */
  levels: Map<number, ImageBitmap>;
  wanted: Set<number>;
  usedAt: number;
}

/** The pictures of a session, decoded once per level and on demand. Paint what `bitmap` gives; `onReady` says when there is more. */
export class PictureBitmaps {
  readonly #addressOf: (asset: string) => string;
  readonly #onReady: () => void;
  readonly #entries = new Map<string, Entry>();
  readonly #queue: { entry: Entry; level: number }[] = [];
  #isRunning = false;
  #movedAt = -Infinity;
  #bytes = 0;
  #clock = 0;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(addressOf: (asset: string) => string, onReady: () => void) {
    this.#addressOf = addressOf;
    this.#onReady = onReady;
  }

  /**
   * The best copy there is for a picture drawn `width` device pixels wide; a better one is fetched when it is too coarse.
   * Null while the picture is read for the first time, `failed` when it cannot be.
   */
  bitmap(asset: string, width: number): ImageBitmap | 'failed' | null {
    const entry = this.#entries.get(asset) ?? this.#read(asset);
    entry.usedAt = this.#clock += 1;
    if (entry.state === 'failed') return 'failed';
    if (entry.state === 'reading') return null;
    const level = levelFor(width, entry.image.naturalWidth);
    const exact = entry.levels.get(level);
    if (exact) return exact;
    if (!entry.wanted.has(level)) {
      entry.wanted.add(level);
      this.#queue.push({ entry, level });
      void this.#pump();
    }
    let best: ImageBitmap | null = null;
    for (const bitmap of entry.levels.values()) if (!best || bitmap.width > best.width) best = bitmap;
    return best;
  }

  /** Something moves on the board: decoding has to wait. */
  hold(): void {
    this.#movedAt = performance.now();
  }

  release(): void {
    clearTimeout(this.#telling);
    for (const { levels } of this.#entries.values()) for (const bitmap of levels.values()) bitmap.close();
    this.#entries.clear();
    this.#queue.length = 0;
    this.#bytes = 0;
  }

  #read(asset: string): Entry {
    const image = new Image();
    const entry: Entry = { image, decoding: null, state: 'reading', levels: new Map(), wanted: new Set(), usedAt: 0 };
    this.#entries.set(asset, entry);
    image.addEventListener('load', () => {
      entry.state = 'ready';
      this.#tell();
    });
    image.addEventListener('error', () => {
      entry.state = 'failed';
      this.#tell();
    });
    image.src = this.#addressOf(asset);
    return entry;
  }

  async #make(entry: Entry, level: number): Promise<void> {
    try {
      const source = this.#sourceFor(entry, level) ?? (await this.#makeBase(entry, level));
      if (!entry.levels.has(level)) this.#keep(entry, level, await createImageBitmap(source, sizeOf(level)));
    } catch {
      if (entry.levels.size === 0) entry.state = 'failed';
    }
    entry.wanted.delete(level);
    this.#tell();
  }

  /** The smallest decoded copy from which a level can be made: reading the file again takes a tenth of a second. */
  #sourceFor(entry: Entry, level: number): ImageBitmap | null {
    if (level === 0) return null;
    let source: ImageBitmap | null = null;
    for (const bitmap of entry.levels.values()) {
      if (bitmap.width >= level && (!source || bitmap.width < source.width)) source = bitmap;
    }
    return source;
  }

  /** Decodes the file, at least at the size from which all smaller levels are made. */
  async #makeBase(entry: Entry, level: number): Promise<ImageBitmap> {
    const { image } = entry;
    const base = level === 0 ? 0 : Math.max(level, levelFor(baseWidth, image.naturalWidth) || level);
    await this.#decode(entry);
    const bitmap = await createImageBitmap(image, sizeOf(base));
    entry.decoding = null;
    this.#keep(entry, base, bitmap);
    return bitmap;
  }

  #keep(entry: Entry, level: number, bitmap: ImageBitmap): void {
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

  #tell(): void {
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      this.#onReady();
    }, tellAfter);
  }

  #decode(entry: Entry): Promise<void> {
    entry.decoding ??= entry.image.decode();
    return entry.decoding;
  }

  async #pump(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (this.#queue.length > 0) {
      const wait = this.#movedAt + restBefore - performance.now();
      // One after the other, with frames in between.
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
      if (this.#movedAt + restBefore > performance.now()) continue;
      const next = this.#queue.shift();
      for (const { entry, level } of this.#queue.slice(0, decodedAhead)) {
        // Who needs it will wait for it, and learn of its failure.
        if (!this.#sourceFor(entry, level)) this.#decode(entry).catch(() => {});
      }
      if (next) await this.#make(next.entry, next.level);
    }
    this.#isRunning = false;
  }
}

/** The width of the smallest level that is not coarser than needed; 0 stands for the picture's own size. */
export function levelFor(needed: number, full: number): number {
  let level = 0;
  for (let half = Math.ceil(full / 2); half >= needed && half >= smallestWidth; half = Math.ceil(half / 2))
    level = half;
  return level;
}

function sizeOf(level: number): ImageBitmapOptions {
  return level === 0 ? {} : { resizeWidth: level, resizeQuality: 'medium' };
}

function bytesOf({ width, height }: ImageBitmap): number {
  return width * height * 4;
}
