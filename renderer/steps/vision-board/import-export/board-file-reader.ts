import type { ImportedBoard } from '../../../../workshop/vision-board/formats/imported-board';
import workerUrl from './board-file-worker?worker&url';
import type { BoardFileContent, BoardFileTask } from './board-file-worker';

/** Reads a board of another program in a worker: parsing 50 MB would block the window. The caller closes it. */
export class BoardFileReader {
  readonly #worker = new Worker(workerUrl);
  readonly #signal: AbortSignal;

  /** `signal` cancels the reading: it rejects with the signal's reason. */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Detects the format and the pictures that the file names; `none` also for files that crash the worker. Bytes are transferred. */
  async open(content: Uint8Array<ArrayBuffer> | string): Promise<BoardFileContent> {
    const transfer = typeof content === 'string' ? [] : [content.buffer];
    return (await this.#ask<BoardFileContent>({ content }, transfer)) ?? { kind: 'none' };
  }

  /** Reads the elements. `assets` maps the file's picture names to imported assets. */
  read(assets: ReadonlyMap<string, string>): Promise<ImportedBoard | null> {
    return this.#ask<ImportedBoard>({ assets });
  }

  close(): void {
    this.#worker.terminate();
  }

  async #ask<Answer>(task: BoardFileTask, transfer: Transferable[] = []): Promise<Answer | null> {
    const signal = this.#signal;
    signal.throwIfAborted();
    const answered = new AbortController();
    try {
      return await new Promise((resolve, reject) => {
        const once = { once: true, signal: answered.signal };
        this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer | null>) => resolve(data), once);
        this.#worker.addEventListener('error', () => resolve(null), once);
        signal.addEventListener('abort', () => reject(signal.reason as Error), once);
        this.#worker.postMessage(task, transfer);
      });
    } finally {
      answered.abort();
    }
  }
}
