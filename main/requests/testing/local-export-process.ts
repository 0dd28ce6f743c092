import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { ExportPort, ExportProcess } from '../../export/process/export-messages';
import { serveExports } from '../../export/process/serve-exports';

/** An export process that runs in this one, for tests: messages are copies and arrive later, as between processes. */
export function localExportProcess(): ExportProcess {
  const { port1, port2 } = new MessageChannel();
  const exits: (() => void)[] = [];
  serveExports(portOver(port2));
  return {
    ...portOver(port1),
    onExit: (listener) => void exits.push(listener),
    kill: () => {
      port1.close();
      for (const exit of exits) exit();
    },
  };
}

function portOver<Sent, Received>(port: MessagePort): ExportPort<Sent, Received> {
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have none
    send: (message) => port.postMessage(message),
    onMessage: (listener) => void port.on('message', listener),
  };
}
