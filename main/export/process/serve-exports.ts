import type { SessionDocument } from '../../../workshop/session-schema';
import { errorCode } from '../../session/storage/file-system';
import { joinPart } from '../../session/storage/value-parts';
import type { ExportPort, FromExportProcess, ToExportProcess } from './export-messages';
import type { CallMain } from './main-tools';
import { runTask } from './run-task';

/** Serves main in the export process: one job after the other. */
export function serveExports(port: ExportPort<FromExportProcess, ToExportProcess>): void {
  let job: Extract<ToExportProcess, { type: 'begin' }> | null = null;
  let session = {};
  let calls = 0;
  const waiting = new Map<number, { resolve: (output: never) => void; reject: (error: Error) => void }>();
  const call: CallMain = (name, input) =>
    new Promise((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { resolve, reject });
      port.send({ type: 'call', id: calls, name, input } as FromExportProcess);
    });

  const run = async () => {
    if (!job) throw new Error('There is no job');
    const onProgress = (done: number, total: number) => port.send({ type: 'progress', done, total });
    // The parts are those of a valid session.
    const result = await runTask(job.task, session as SessionDocument, { ...job, call, onProgress });
    job = null;
    session = {};
    port.send({ type: 'done', result });
  };

  port.onMessage((message) => {
    switch (message.type) {
      case 'begin':
        job = message;
        session = {};
        port.send({ type: 'next' });
        break;
      case 'part':
        joinPart(session, message.part);
        port.send({ type: 'next' });
        break;
      case 'run':
        run().catch((error: unknown) =>
          port.send({
            type: 'failed',
            message: error instanceof Error ? error.message : String(error),
            code: errorCode(error),
          }),
        );
        break;
      case 'answer':
        waiting.get(message.id)?.resolve(message.output as never);
        waiting.delete(message.id);
        break;
      case 'refusal':
        waiting.get(message.id)?.reject(new Error(message.message));
        waiting.delete(message.id);
    }
  });
}
