import workerUrl from './text-file-worker?worker&url';
import type { TextFileAnswer, TextFileTask } from './text-file-worker';

/** Milliseconds after which a file is given up. */
const longest = 30_000;

/** Reads a file in a worker; whoever made it, the window goes on meanwhile. `signal` gives it up. */
export function readFileInWorker(task: TextFileTask, signal: AbortSignal): Promise<TextFileAnswer> {
  const worker = new Worker(workerUrl);
  const refused = (reason: 'slow' | 'damaged'): TextFileAnswer => ({ status: 'refused', reason });
  return new Promise<TextFileAnswer>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<TextFileAnswer>) => resolve(data));
    worker.addEventListener('error', () => resolve(refused('damaged')));
    signal.addEventListener('abort', () => resolve(refused('slow')));
    setTimeout(() => resolve(refused('slow')), longest);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have none
    worker.postMessage(task, [task.bytes.buffer]);
  }).finally(() => worker.terminate());
}
