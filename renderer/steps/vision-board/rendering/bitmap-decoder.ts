import workerUrl from './bitmap-worker?worker&url';
import type { BitmapTask, DecodedBitmap } from './bitmap-worker';

/** Decodes and scales pictures in a worker: the window stays responsive and full sizes are not kept in memory. */
export class BitmapDecoder {
  #worker: Worker | null = null;
  #id = 0;
  readonly #pending = new Map<number, (decoded: DecodedBitmap['decoded']) => void>();

  /** A copy at least `width` pixels wide, as far as the picture is; null when it cannot be decoded. */
  decode(bytes: Uint8Array, width: number): Promise<DecodedBitmap['decoded']> {
    const id = (this.#id += 1);
    return new Promise((resolve) => {
      this.#pending.set(id, resolve);
      this.#startedWorker().postMessage({ id, bytes, width } satisfies BitmapTask, [bytes.buffer]);
    });
  }

  /** Stops the worker. Pending pictures resolve to null. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const resolve of this.#pending.values()) resolve(null);
    this.#pending.clear();
  }

  #startedWorker(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(workerUrl);
    worker.addEventListener('message', ({ data: { id, decoded } }: MessageEvent<DecodedBitmap>) => {
      this.#pending.get(id)?.(decoded);
      this.#pending.delete(id);
    });
    // A picture that crashes the decoder must not block the others: the next one gets a new worker.
    worker.addEventListener('error', () => this.stop());
    this.#worker = worker;
    return worker;
  }
}
