import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { requestNames } from '../preload/names';
import type { Client } from './requests/client';
import { recordRefusal } from './network-record';

/** The client behind a window's page. */
export function windowClient(contents: WebContents): Client {
  return {
    id: `window-${contents.id}`,
    role: 'facilitator',
    send: (name, event) => {
      if (!contents.isDestroyed()) contents.send(name, event);
    },
  };
}

/**
 * Passes requests of windows to `handle`. A request that does not come from the main frame of the app's own page, in a window that
 * `clientOf` knows, is refused.
 */
export function listenToWindows(
  clientOf: (contents: WebContents) => Client | null,
  handle: (name: string, input: unknown, client: Client) => Promise<unknown>,
): void {
  for (const name of requestNames) {
    ipcMain.handle(name, async (event, input: unknown) => {
      const client = isOurs(event) ? clientOf(event.sender) : null;
      if (!client) {
        recordRefusal(`request ${name}`);
        throw new Error('Refused: not from the app’s own page');
      }
      return handle(name, input, client);
    });
  }
}

/** `new URL('app://leitbild').origin` is 'null' in Node, so protocol and host are compared. */
function isOurs(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  if (!frame || frame.parent !== null) return false;
  const { protocol, host } = new URL(frame.url);
  return protocol === 'app:' && host === 'leitbild';
}
