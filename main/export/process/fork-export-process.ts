import path from 'node:path';
import { utilityProcess } from 'electron';
import type { ExportProcess } from './export-messages';

/** Starts an export process: a process of the system beside main, with a program of its own beside the built one of main. */
export function forkExportProcess(): ExportProcess {
  const child = utilityProcess.fork(path.join(__dirname, 'export-process.cjs'), [], {
    serviceName: 'Leitbild documents',
    // Standard output belongs to the export command.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- processes have none
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => {
      // Its own `kill` asks politely, which a busy process does not hear.
      if (child.pid === undefined) child.kill();
      else process.kill(child.pid, 'SIGKILL');
    },
  };
}
