import { webcrypto } from 'node:crypto';
import { app } from 'electron';
import { registerSchemes } from './protocol';
import { startApp } from './start-app';
import { writableProfile } from './profile-folder';
import { pathSwitch } from './command-line-switches';

// Node 18, inside Electron 25, has Web Crypto but not as a global.
globalThis.crypto ??= webcrypto as typeof globalThis.crypto;

// The app never uses the network: no host name is resolved.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('no-proxy-server');
registerSchemes();

const profile = writableProfile(pathSwitch('user-data-dir') ?? app.getPath('userData'));
app.setPath('userData', profile.folder);
app.on('quit', profile.remove);

// All arguments after `--export` are those of the export command.
const exportAt = process.argv.indexOf('--export');
if (exportAt >= 0) {
  void import('./export/run-export').then(({ runExport }) => runExport(process.argv.slice(exportAt + 1)));
} else if (app.requestSingleInstanceLock()) {
  void startApp(profile);
} else {
  app.quit();
}
