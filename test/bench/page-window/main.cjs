// A window of the benchmarks: shows `--page=PATH` out of `out/bench`, with the files in `--data=DIR` under /data. No network.
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { app, BrowserWindow, Menu, net, protocol } = require('electron');

const value = (name) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
const pages = path.join(app.getAppPath(), '../../../out/bench');

app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('no-proxy-server');
app.setPath('userData', value('user-data-dir'));
protocol.registerSchemesAsPrivileged([
  { scheme: 'bench', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
Menu.setApplicationMenu(null);

void app.whenReady().then(() => {
  protocol.handle('bench', ({ url }) => {
    const { pathname } = new URL(url);
    const file = pathname.startsWith('/data/')
      ? path.join(value('data'), pathname.slice(6))
      : path.join(pages, pathname);
    return net.fetch(pathToFileURL(file).href);
  });
  const window = new BrowserWindow({ x: 0, y: 0, width: 1600, height: 900, webPreferences: { sandbox: true } });
  return window.loadURL(`bench://pages/${value('page')}`);
});
app.on('window-all-closed', () => app.quit());
