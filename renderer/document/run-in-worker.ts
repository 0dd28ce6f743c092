import type { WorkerMessage, WorkerTask } from './serve-worker-task';

export interface WorkerOptions {
  /** Objects that are transferred to the worker instead of copied. */
  transfer?: Transferable[];
  /** Cancels the task. */
  signal?: AbortSignal;
  /** Milliseconds after which the task is cancelled. */
  timeout?: number;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Runs one task in a new worker and terminates it afterwards, so that a task that exhausts memory or crashes a decoder affects nothing else.
 * `Run` is the type of the function that the worker serves (see serve-worker-task.ts). Rejects with the error of the task, with the
 * signal's reason, or with a TimeoutError.
 */
export async function runInWorker<Run extends WorkerTask>(
  url: string,
  task: Parameters<Run>[0],
  { transfer = [], signal, timeout, onProgress }: WorkerOptions = {},
): Promise<Awaited<ReturnType<Run>>> {
  signal?.throwIfAborted();
  const worker = new Worker(url);
  const ended = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage<Awaited<ReturnType<Run>>>>) => {
        if ('answer' in data) resolve(data.answer);
        else if ('error' in data) reject(new Error(data.error));
        else onProgress?.(data.done, data.total);
      });
      worker.addEventListener('error', ({ message }) => reject(new Error(`Worker failed: ${message}`)));
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { signal: ended.signal });
      if (timeout !== undefined) {
        const timer = setTimeout(() => reject(new DOMException('Worker timed out', 'TimeoutError')), timeout);
        ended.signal.addEventListener('abort', () => clearTimeout(timer));
      }
      worker.postMessage(task, transfer);
    });
  } finally {
    ended.abort();
    worker.terminate();
  }
}
