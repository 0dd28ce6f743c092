// The baseline of typing: a window with Lexical and nothing else. The benchmark builds the page beside a copy of this file.
const path = require('node:path');
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: true, webPreferences: { sandbox: true } });
  return window.loadFile(path.join(app.getAppPath(), '../../../out/bench/bare-editor/index.html'));
});
app.on('window-all-closed', () => app.quit());
