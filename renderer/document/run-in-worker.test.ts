import { afterEach, expect, test, vi } from 'vitest';
import { runInWorker } from './run-in-worker';
import type { WorkerMessage } from './serve-worker-task';

type Echo = (task: string | null) => string;
type Listener = (event: unknown) => void;

/** A worker in the page: answers each task with what `script` sends. */
function stubWorker(
  script: (task: unknown, send: (message: WorkerMessage<unknown>) => void, fail: () => void) => void,
) {
  const ended: string[] = [];
  vi.stubGlobal(
    'Worker',
    class {
      readonly #listeners = new Map<string, Listener>();
      readonly url: string;
      constructor(url: string) {
        this.url = url;
      }
      addEventListener(type: string, listener: Listener) {
        this.#listeners.set(type, listener);
      }
      postMessage(task: unknown) {
        const send = (data: WorkerMessage<unknown>) => this.#listeners.get('message')?.({ data });
        script(task, send, () => this.#listeners.get('error')?.({ message: 'out of memory' }));
      }
      terminate() {
        ended.push(this.url);
      }
    },
  );
  return ended;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('A task is answered after its progress was told, and the worker ends', async () => {
  const ended = stubWorker((task, send) => {
    send({ done: 1, total: 2 });
    send({ answer: `${String(task)}!` });
  });
  const progress: number[][] = [];
  const answer = await runInWorker<Echo>('w.js', 'task', { onProgress: (...told) => progress.push(told) });
  expect(answer).toBe('task!');
  expect(progress).toEqual([[1, 2]]);
  expect(ended).toEqual(['w.js']);
});

test.each([
  [
    'throws',
    (_: unknown, send: (message: WorkerMessage<unknown>) => void) => send({ error: 'bad input' }),
    'bad input',
  ],
  ['dies', (_task: unknown, _send: unknown, fail: () => void) => fail(), 'out of memory'],
])('A task that %s rejects, and the worker ends', async (_, script, message) => {
  const ended = stubWorker(script);
  await expect(runInWorker<Echo>('w.js', null)).rejects.toThrow(message);
  expect(ended).toHaveLength(1);
});

test('A task is cancelled by its signal', async () => {
  const ended = stubWorker(() => undefined);
  const cancel = new AbortController();
  const running = runInWorker<Echo>('w.js', null, { signal: cancel.signal });
  cancel.abort(new Error('cancelled'));
  await expect(running).rejects.toThrow('cancelled');
  expect(ended).toHaveLength(1);
  await expect(runInWorker<Echo>('w.js', null, { signal: cancel.signal })).rejects.toThrow('cancelled');
});

test('A task that takes too long is cancelled', async () => {
  vi.useFakeTimers();
  const ended = stubWorker(() => undefined);
  const running = runInWorker<Echo>('w.js', null, { timeout: 1000 });
  const [result] = await Promise.allSettled([running, vi.advanceTimersByTimeAsync(1000)]);
  expect(result).toMatchObject({ status: 'rejected', reason: { name: 'TimeoutError' } });
  expect(ended).toHaveLength(1);
});
