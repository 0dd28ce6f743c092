import type { ImportedBlock } from '../../../../workshop/press-release/import/imported-block';
import workerUrl from './html-worker?worker&url';

/** Milliseconds after which a page is given up: nothing that people write takes that long. */
const longest = 20_000;

/** Reads a long page aside: the window goes on meanwhile. Empty when it cannot be read. */
export function readHtmlInWorker(html: string): Promise<ImportedBlock[]> {
  const worker = new Worker(workerUrl);
  return new Promise<ImportedBlock[]>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ImportedBlock[]>) => resolve(data));
    worker.addEventListener('error', () => resolve([]));
    setTimeout(() => resolve([]), longest);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have none
    worker.postMessage(html);
  }).finally(() => worker.terminate());
}
