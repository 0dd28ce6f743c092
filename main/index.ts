import { app } from 'electron';
import { registerAppScheme } from './protocol';
import { startApp } from './start-app';
import { switchValue } from './switches';

// Nothing of this app goes to the network; no name is ever looked up.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('no-proxy-server');
registerAppScheme();

const profile = switchValue('user-data-dir');
if (profile) app.setPath('userData', profile);

if (app.requestSingleInstanceLock()) void startApp();
else app.quit();
