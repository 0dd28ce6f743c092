import type { ComparedPart } from '../../../../workshop/press-release/compare-texts';
import workerUrl from './compare-worker?worker&url';
import type { CompareTask } from './compare-worker';

/** Compares two texts in a worker: the window goes on meanwhile. Null when that failed, or when `signal` gave it up. */
export function compareInWorker(task: CompareTask, signal: AbortSignal): Promise<ComparedPart[] | null> {
  const worker = new Worker(workerUrl);
  return new Promise<ComparedPart[] | null>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ComparedPart[]>) => resolve(data));
    worker.addEventListener('error', () => resolve(null));
    signal.addEventListener('abort', () => resolve(null));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have none
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
