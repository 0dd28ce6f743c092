import type { ImportedBoard } from '../../../../workshop/vision-board/formats/imported-board';
import workerUrl from './board-file-worker?worker&url';
import type { BoardFileContent, BoardFileTask } from './board-file-worker';

/** Reads a board of another program in a worker: parsing 50 MB would block the window. The caller closes it. */
export class BoardFileReader {
  readonly #worker = new Worker(workerUrl);

  /** Detects the format and the pictures that the file names; `none` also for files that crash the worker. */
  async open(content: Uint8Array | string): Promise<BoardFileContent> {
    return (await this.#ask<BoardFileContent>({ content })) ?? { kind: 'none' };
  }

  /** Reads the elements. `assets` maps the file's picture names to imported assets. */
  read(assets: ReadonlyMap<string, string>): Promise<ImportedBoard | null> {
    return this.#ask<ImportedBoard>({ assets });
  }

  close(): void {
    this.#worker.terminate();
  }

  #ask<Answer>(task: BoardFileTask): Promise<Answer | null> {
    return new Promise((resolve) => {
      this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer | null>) => resolve(data), {
        once: true,
      });
      this.#worker.addEventListener('error', () => resolve(null), { once: true });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have none
      this.#worker.postMessage(task);
    });
  }
}
