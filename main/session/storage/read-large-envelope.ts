import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SessionDocument } from '../../../workshop/session-schema';
import { readEnvelope, type EnvelopeResult } from './envelope';
import type { WorkerMessage } from './read-envelope-worker';
import { joinPart } from './value-parts';

/** Smaller files are read here: they take less time than starting a thread. In bytes. */
const smallest = 2_000_000;

/** The worker beside the built program. Tests run the sources, which have none. */
const workerFile = path.join(__dirname, 'read-envelope-worker.cjs');

/**
 * Reads the bytes of a session file like `readEnvelope`. Those of a large session are parsed and validated in a thread of their own and
 * returned piece by piece, so that nothing else waits for them.
 */
export async function readAnyEnvelope(bytes: Uint8Array): Promise<EnvelopeResult> {
  if (bytes.length < smallest || !existsSync(workerFile)) return readEnvelope(bytes);
  const worker = new Worker(workerFile, { workerData: bytes });
  const session = {};
  try {
    return await new Promise<EnvelopeResult>((resolve, reject) => {
      worker.on('message', (message: WorkerMessage) => {
        if (message.type === 'part') {
          joinPart(session, message.part);
          // Only one message is under way at a time: Node would process all waiting ones in one go.
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have none
          worker.postMessage('next');
        } else if (message.result.status === 'ok') {
          resolve({ status: 'ok', stored: { ...message.result.stored, session: session as SessionDocument } });
        } else {
          resolve(message.result);
        }
      });
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('The reading thread ended')));
    });
  } finally {
    await worker.terminate();
  }
}
