import { runInWorker } from '../../../document/run-in-worker';
import type { TextFileAnswer, TextFileTask, TextFileWorker } from './text-file-worker';
import workerUrl from './text-file-worker?worker&url';

/** Milliseconds after which reading a file is cancelled. */
const timeout = 30_000;

/** Reads a file in a worker: a large or malicious one does not block the window. Refused as `slow` when `signal` cancels it. */
export function readFileInWorker(task: TextFileTask, signal: AbortSignal): Promise<TextFileAnswer> {
  const options = { signal, timeout, transfer: [task.bytes.buffer] };
  return runInWorker<TextFileWorker>(workerUrl, task, options).catch((error: unknown) => {
    const isSlow = signal.aborted || (error instanceof DOMException && error.name === 'TimeoutError');
    return { status: 'refused', reason: isSlow ? 'slow' : 'damaged' };
  });
}
