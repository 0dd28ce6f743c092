import { parentPort, workerData } from 'node:worker_threads';
import { readEnvelope, type EnvelopeResult, type StoredSession } from './envelope';
import { splitValue, type ValuePart } from './value-parts';

/** The session comes in parts, then the result without it. */
export type WorkerMessage =
  | { type: 'part'; part: ValuePart }
  | {
      type: 'end';
      result: Exclude<EnvelopeResult, { status: 'ok' }> | { status: 'ok'; stored: Omit<StoredSession, 'session'> };
    };

const result = readEnvelope(workerData as Uint8Array);
if (result.status === 'ok') {
  const { session, ...stored } = result.stored;
  const parts = splitValue(session);
  const sendNext = () => {
    const { done, value } = parts.next();
    const message: WorkerMessage = done
      ? { type: 'end', result: { status: 'ok', stored } }
      : { type: 'part', part: value };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have none
    parentPort?.postMessage(message);
  };
  parentPort?.on('message', sendNext);
  sendNext();
} else {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have none
  parentPort?.postMessage({ type: 'end', result } satisfies WorkerMessage);
}
