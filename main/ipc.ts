import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import log from 'electron-log/main';
import { requests, type Events, type RequestInput, type RequestName, type Responses } from '../preload/contract';
import { refuse } from './network-guard';
import { appWindows } from './window';

/** Answers to requests: parsed input and the window that asks. */
export type Answers = {
  [Name in RequestName]: (input: RequestInput<Name>, sender: WebContents) => Promise<Responses[Name]> | Responses[Name];
};

/** Serves the contract. Whoever is not the main frame of our own page, and whatever the schema refuses, gets an error. */
export function serveRequests(answers: Answers): void {
  for (const name of Object.keys(requests) as RequestName[]) serve(name, answers[name]);
}

function serve<Name extends RequestName>(name: Name, answer: Answers[Name]): void {
  ipcMain.handle(name, async (event, input: unknown) => {
    if (!isOurs(event)) {
      refuse(`request ${name}`);
      throw new Error('Refused: not from the app’s own page');
    }
    const parsed = requests[name].safeParse(input);
    if (!parsed.success) throw new Error(`Refused: ${name} does not take this`);
    try {
      return await answer(parsed.data as RequestInput<Name>, event.sender);
    } catch (error) {
      log.error(`${name} failed`, error);
      throw new Error(`Failed: ${name}`, { cause: error });
    }
  });
}

/** `new URL('app://leitbild').origin` is 'null' in Node, so protocol and host are compared. */
function isOurs(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  if (!frame || frame.parent !== null) return false;
  const { protocol, host } = new URL(frame.url);
  return protocol === 'app:' && host === 'leitbild';
}

/** Tells all windows, except the one named. */
export function announce<Name extends keyof Events>(
  name: Name,
  event: Events[Name],
  except: WebContents | null = null,
): void {
  for (const { webContents } of appWindows()) {
    if (webContents !== except && !webContents.isDestroyed()) webContents.send(name, event);
  }
}
