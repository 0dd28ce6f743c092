import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Events, RequestInput, RequestName, Responses } from '../../../preload/contract';
import { temporaryFolder } from '../../session/testing/sessions';
import { noRoomDevices } from '../../room/no-room-devices';
import { SettingsStore } from '../../settings';
import type { Client } from '../client';
import { ConnectedClients } from '../connected-clients';
import { createService } from '../create-service';
import type { Host } from '../host';
import { handleRequest } from '../request-handlers';
import type { Role } from '../roles';
import { localExportProcess } from './local-export-process';

export interface TestClient {
  client: Client;
  /** Everything that was sent to it: events, responses and errors, in order. */
  traffic: unknown[];
  events: [name: keyof Events, event: unknown][];
  request: <Name extends RequestName>(name: Name, input: RequestInput<Name>) => Promise<Responses[Name]>;
  /** Sends anything, as a page under attack might; resolves with the error's text when it is rejected. */
  attempt: (name: string, input: unknown) => Promise<string>;
}

/** The request handlers over a library in a folder of their own, without Electron. */
export function testService(change: Partial<Host> = {}) {
  const folder = temporaryFolder();
  const clients = new ConnectedClients();
  const flushed: string[] = [];
  const host: Host = {
    dialogs: {
      chooseFile: () => Promise.resolve(null),
      chooseFolder: () => Promise.resolve(null),
      chooseSavePath: () => Promise.resolve(null),
    },
    printer: {
      toPdf: () => Promise.reject(new Error('No printer')),
      svgToPng: () => Promise.reject(new Error('No printer')),
      drawBoard: () => Promise.reject(new Error('No printer')),
      toPaper: () => Promise.resolve('no-printer'),
      isAvailable: () => Promise.resolve(false),
    },
    startExportProcess: localExportProcess,
    encodePicture: () => Promise.resolve({ status: 'unavailable' }),
    roomDevices: noRoomDevices,
    version: '0.1.0',
    electron: '',
    platform: 'test',
    network: () => ({ allowed: 0, refused: [] }),
    origin: 'app://leitbild',
    folder: path.resolve(import.meta.dirname, '../../..'),
    systemLanguage: () => 'de',
    isProfileTemporary: false,
    openWindow: () => Promise.resolve(null),
    captureScreen: () => Promise.resolve(null),
    showInFolder: () => undefined,
    settingsChanged: () => undefined,
    paste: () => undefined,
    menuChanged: () => undefined,
    flushed: ({ id }) => flushed.push(id),
    ...change,
  };
  const errors: [string, unknown][] = [];
  const service = createService({
    host,
    clients,
    settings: new SettingsStore(path.join(folder, 'profile')),
    language: () => 'de',
    library: path.join(folder, 'library'),
    profile: path.join(folder, 'profile'),
    log: { info: () => undefined, error: (message, error) => errors.push([message, error]) },
  });
  onTestFinished(async () => {
    for (const key of service.library.openKeys()) await service.library.close(key, true);
  });

  const connect = (role: Role, id: string = role): TestClient => {
    const traffic: unknown[] = [];
    const events: TestClient['events'] = [];
    const client: Client = {
      id,
      role,
      ...(role === 'room' ? { maySee: () => true } : {}),
      send: (name, event) => {
        // What crosses a process boundary is a copy.
        const copy = structuredClone(event);
        events.push([name, copy]);
        traffic.push([name, copy]);
      },
    };
    clients.add(client);
    const handle = async (name: string, input: unknown) => {
      try {
        const response: unknown = structuredClone(await handleRequest(service, name, structuredClone(input), client));
        traffic.push(response);
        return response;
      } catch (error) {
        traffic.push(String(error));
        throw error;
      }
    };
    return {
      client,
      traffic,
      events,
      request: async (name, input) => (await handle(name, input)) as never,
      attempt: (name, input) => handle(name, input).then(() => 'answered', String),
    };
  };
  return { service, clients, connect, flushed, errors };
}

/** Creates a workshop and opens it. */
export async function openWorkshop({ request }: TestClient, title = 'Kundentag'): Promise<string> {
  const { key } = await request('library.create', { title, preset: 'full-day', language: 'de' });
  await request('session.open', { key, takeOver: false });
  return key;
}
