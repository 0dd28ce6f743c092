import type { Session } from 'electron';

/** What the pages of this app may load at all: its own files and pictures held in memory. */
const allowed = new Set(['app:', 'blob:', 'devtools:']);

/** Requests since the start, for the page that shows that nothing leaves this computer. Hosts only, no content. */
export interface NetworkRecord {
  allowed: number;
  refused: { address: string; at: string }[];
}

const record: NetworkRecord = { allowed: 0, refused: [] };

/** Denies a browser session everything Leitbild does not need: every request but its own files, every permission. */
export function guardNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const { protocol, host } = new URL(details.url);
    const cancel = !allowed.has(protocol);
    if (cancel) refuse(`${protocol}//${host}`);
    else record.allowed += 1;
    answer({ cancel });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Chromium would fetch spelling dictionaries from the internet; on macOS it asks the system instead.
  session.setSpellCheckerEnabled(process.platform === 'darwin');
  session.on('will-download', (event) => event.preventDefault());
}

/** Notes something that was refused, at most the latest hundred. */
export function refuse(address: string): void {
  record.refused.push({ address, at: new Date().toISOString() });
  if (record.refused.length > 100) record.refused.shift();
}

export function networkRecord(): NetworkRecord {
  return record;
}
