import path from 'node:path';
import { requests } from '../../preload/contract';
import type { Language } from '../../workshop/language';
import { ExportRunner } from '../export/process/export-runner';
import { Drafts } from '../session/storage/drafts';
import { nodeFileSystem } from '../session/storage/file-system';
import { Library } from '../session/library/library';
import { VoiceRounds } from '../session/voices/voice-rounds';
import { VoteCipher } from '../session/voices/vote-cipher';
import type { SettingsStore } from '../settings';
import { Spelling } from '../spelling/spelling';
import { appRequests } from './app-requests';
import { boardRequests } from './board-requests';
import { ChosenFiles } from './chosen-files';
import type { ConnectedClients } from './connected-clients';
import { documentRequests } from './document-requests';
import { ExportFolders } from './export-folders';
import { ExportJobs } from './export-jobs';
import type { Host } from './host';
import { libraryRequests } from './library-requests';
import { pressReleaseRequests } from './press-release-requests';
import type { RequestService } from './request-handlers';
import { roadmapRequests } from './roadmap-requests';
import { RoomScreen } from '../room/room-screen';
import { roomRequests } from './room-requests';
import { sendSessionEvent } from './session-events';
import { sessionRequests } from './session-requests';
import { ShownProjections } from './shown-projections';
import { spellingRequests } from './spelling-requests';
import { voicesRequests } from './voices-requests';

export interface ServiceOptions {
  host: Host;
  clients: ConnectedClients;
  settings: SettingsStore;
  /** The language of the screen. */
  language: () => Language;
  /** The folder of the workshops. */
  library: string;
  /** A folder for what belongs to this computer and not to a workshop. */
  profile: string;
  log: { info: (message: string) => void; error: (message: string, error: unknown) => void };
}

export interface Service extends RequestService {
  library: Library;
  spelling: Spelling;
}

/** Creates everything behind the contract: the library, the dictionary, and the handlers that use them. */
export function createService(options: ServiceOptions): Service {
  const { host, clients, settings, language, profile, log } = options;
  const environment = { fileSystem: nodeFileSystem, appVersion: host.version, log: log.info };
  const projections = new ShownProjections();
  const library: Library = new Library(options.library, profile, environment, (key, event) =>
    sendSessionEvent(clients, key, event, projections, () => library.get(key).session),
  );
  const spelling = new Spelling(profile, process.platform);
  const rounds = new VoiceRounds(new VoteCipher(profile, nodeFileSystem));
  const files = new ChosenFiles();
  const drafts = new Drafts(path.join(profile, 'drafts.json'), nodeFileSystem);
  const room = new RoomScreen({
    devices: host.roomDevices,
    clients,
    settings,
    sessionOf: (key) => library.get(key).session,
  });
  const { printer, startExportProcess: start } = host;
  const exports = {
    jobs: new ExportJobs(log.info),
    runner: new ExportRunner({ start, printer, folder: path.join(profile, 'exports') }),
    folders: new ExportFolders(profile, nodeFileSystem),
  };
  return {
    library,
    spelling,
    schemas: requests,
    handlers: {
      ...libraryRequests(library, language, clients, drafts, host),
      ...sessionRequests(library, rounds, language, clients, projections, host),
      ...voicesRequests(library, rounds, clients),
      ...roomRequests(room, clients),
      'picture.encode': ({ bytes }) => host.encodePicture(bytes),
      ...documentRequests(library, language, exports, host),
      ...boardRequests(library, language, exports, files, host),
      ...roadmapRequests(library, language, exports, host),
      ...pressReleaseRequests(language, files, host.dialogs),
      'file.read': ({ file, offset }, client) => files.read(client, file, offset),
      'file.openPicture': ({ file, name }, client) => files.choosePicture(client, file, name),
      ...spellingRequests(spelling, language, clients, host.dialogs),
      ...appRequests(settings, options.library, host),
    },
    logError: log.error,
  };
}
