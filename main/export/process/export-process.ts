import type { ToExportProcess } from './export-messages';
import { serveExports } from './serve-exports';

// The program of the export process, an Electron utility process: it has Node, and no windows.

const { parentPort } = process;
serveExports({
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- processes have none
  send: (message) => parentPort.postMessage(message),
  onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data as ToExportProcess)),
});
