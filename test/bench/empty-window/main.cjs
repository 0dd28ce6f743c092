// The baseline of every start: Electron with one empty window.
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  return window.loadURL('data:text/html,<h1>Empty</h1>');
});
app.on('window-all-closed', () => app.quit());
