import type { Session } from 'electron';
import { recordAllowed, recordRefusal } from './network-record';

/** What the pages of this app may load: its own files and pictures held in memory. */
const allowedProtocols = new Set(['app:', 'blob:', 'devtools:']);

/** Denies a browser session everything Leitbild does not need: every request but its own files, every permission. */
export function guardNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    const { protocol, host } = new URL(details.url);
    const cancel = !allowedProtocols.has(protocol);
    if (cancel) recordRefusal(`${protocol}//${host}`);
    else recordAllowed();
    callback({ cancel });
  });
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Chromium would fetch spelling dictionaries from the internet; on macOS it asks the system instead.
  session.setSpellCheckerEnabled(process.platform === 'darwin');
  session.on('will-download', (event) => event.preventDefault());
}
