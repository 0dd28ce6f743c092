import type { ImportedBoard } from '../../../../workshop/vision-board/imported-board';
import workerUrl from './board-file-worker?worker&url';
import type { BoardFileContent, BoardFileTask } from './board-file-worker';

/**
 * A board of another program, read aside: fifty megabytes of it hold nobody up. To be closed when it was read or is given up.
 */
export class BoardFileReader {
  readonly #worker = new Worker(workerUrl);

  /** What kind of board it is, and which pictures it names; `none` also for what breaks the reader. */
  async open(content: Uint8Array | string): Promise<BoardFileContent> {
    return (await this.#ask<BoardFileContent>({ content })) ?? { kind: 'none' };
  }

  /** Its elements. `assets` are the pictures that could be taken in, by the names they have in it. */
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
