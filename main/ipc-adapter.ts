import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { Events, RequestInput, RequestName, requests, Responses } from '../preload/contract';
import { requestNames } from '../preload/names';
import { log } from './log';
import { refuse } from './network-guard';
import { appWindows } from './window';

/** Answers to requests: parsed input and the window that asks. */
export type RequestHandlers = {
  [Name in RequestName]: (input: RequestInput<Name>, sender: WebContents) => Promise<Responses[Name]> | Responses[Name];
};

/** What answers the contract: the schemas of its requests, and what is done for each. */
export interface Service {
  requests: typeof requests;
  answers: RequestHandlers;
}

/**
 * Serves the contract from now on; a request that comes before the service is loaded waits for it. Whoever is not the main frame
 * of our own page, and whatever the schema refuses, gets an error.
 */
export function serveRequests(service: () => Promise<Service>): void {
  for (const name of requestNames) {
    ipcMain.handle(name, async (event, input: unknown) => {
      if (!isOurs(event)) {
        refuse(`request ${name}`);
        throw new Error('Refused: not from the app’s own page');
      }
      return answer(await service(), name, input, event.sender);
    });
  }
}

async function answer<Name extends RequestName>(
  { requests, answers }: Service,
  name: Name,
  input: unknown,
  sender: WebContents,
): Promise<Responses[Name]> {
  const parsed = requests[name].safeParse(input);
  if (!parsed.success) throw new Error(`Refused: ${name} does not take this`);
  try {
    return await answers[name](parsed.data as RequestInput<Name>, sender);
  } catch (error) {
    log.error(`${name} failed`, error);
    throw new Error(`Failed: ${name}`, { cause: error });
  }
}

/** `new URL('app://leitbild').origin` is 'null' in Node, so protocol and host are compared. */
function isOurs(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  if (!frame || frame.parent !== null) return false;
  const { protocol, host } = new URL(frame.url);
  return protocol === 'app:' && host === 'leitbild';
}

/** Tells all windows, except the one named. */
export function broadcast<Name extends keyof Events>(
  name: Name,
  event: Events[Name],
  except: WebContents | null = null,
): void {
  for (const { webContents } of appWindows()) {
    if (webContents !== except && !webContents.isDestroyed()) webContents.send(name, event);
  }
}
