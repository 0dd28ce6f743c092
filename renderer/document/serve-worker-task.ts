/** What a worker sends to run-in-worker.ts: any number of progress messages, then the answer or an error. */
export type WorkerMessage<Answer> = { done: number; total: number } | { answer: Answer } | { error: string };

/** What a worker does with its task. `report` says how far it has got. */
export type WorkerTask<Task = never, Answer = unknown> = (
  task: Task,
  report: (done: number, total: number) => void,
) => Answer | Promise<Answer>;

/**
 * The whole of a worker that answers one task: called once at the end of the worker's file. `transfer` names the parts of the answer
 * that move to the page instead of being copied.
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
