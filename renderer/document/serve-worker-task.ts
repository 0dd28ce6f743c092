/** What a worker sends to run-in-worker.ts: any number of progress messages, then the answer or an error. */
export type WorkerMessage<Answer> = { done: number; total: number } | { answer: Answer } | { error: string };

/** Handles the task of a worker. `report` sends its progress. */
export type WorkerTask<Task = never, Answer = unknown> = (
  task: Task,
  report: (done: number, total: number) => void,
) => Answer | Promise<Answer>;

/**
 * Serves one task in a worker; called once at the end of the worker's file. `transfer` lists the parts of the answer that are transferred
 * to the page instead of copied.
 */
export function serveWorkerTask<Task, Answer>(
  run: WorkerTask<Task, Answer>,
  transfer: (answer: Answer) => Transferable[] = () => [],
): void {
  const send = (message: WorkerMessage<Answer>, moved: Transferable[] = []) =>
    postMessage(message, { transfer: moved });
  addEventListener('message', ({ data }: MessageEvent<Task>) => {
    void (async () => {
      try {
        const answer = await run(data, (done, total) => send({ done, total }));
        send({ answer }, transfer(answer));
      } catch (error) {
        send({ error: String(error) });
      }
    })();
  });
}
