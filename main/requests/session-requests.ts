import { BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions, type WebContents } from 'electron';
import path from 'node:path';
import type { Language } from '../../workshop/language';
import { broadcast, type RequestHandlers } from '../ipc-adapter';
import { folderName } from '../session/folder-name';
import type { Library } from '../session/library';
import { mainTexts } from '../texts';

type SessionAnswers = Pick<RequestHandlers, Extract<keyof RequestHandlers, `session.${string}`>>;

/** Requests about one open session. `flushed` is told when a window has handed everything over. */
export function sessionRequests(
  library: Library,
  language: () => Language,
  flushed: (sender: WebContents) => void,
): SessionAnswers {
  return {
    'session.open': ({ key, takeOver }) => library.open(key, takeOver),
    'session.patch': ({ key, baseRevision, patches }, sender) => library.get(key).apply(baseRevision, patches, sender),
    'session.flush': async ({ key }, sender) => {
      const result = library.openKeys().includes(key) ? await library.get(key).flush() : { saved: true, problem: null };
      flushed(sender);
      return result;
    },
    'session.close': async ({ key }) => {
      const result = await library.close(key);
      broadcast('library.changed', null);
      return result;
    },
    'session.addAsset': ({ key, bytes }) => library.get(key).addAsset(bytes),
    'session.copyAsset': ({ key, from, asset }) => library.copyAsset(key, from, asset),
    'session.readAsset': ({ key, asset }) => library.get(key).readAsset(asset),
    'session.setPicture': ({ key, bytes }) => library.get(key).setPicture(bytes),
    'session.snapshots': ({ key }) => library.get(key).snapshots(),
    'session.takeSnapshot': ({ key, name }) => library.get(key).takeSnapshot(name),
    'session.restoreSnapshot': ({ key, snapshot }) => library.get(key).restoreSnapshot(snapshot),
    'session.resolveOutside': ({ key, keep }) => library.get(key).resolveOutside(keep),
    'session.saveElsewhere': async ({ key }, sender) => {
      const text = mainTexts[language()].dialogs;
      const folder = await chooseFolder(sender, { title: text.chooseFolder, buttonLabel: text.saveHere });
      if (folder === null) return { status: 'cancelled' };
      const result = await library.saveElsewhere(key, folder);
      return result.status === 'ok' ? { status: 'ok', missingPictures: result.missingPictures } : result;
    },
    'session.exportFile': async ({ key }, sender) => {
      const { title } = library.get(key).session.workshop;
      const name = `${folderName(title)}.leitbild`;
      const file = await chooseSavePath(sender, {
        defaultPath: name,
        filters: [{ name: mainTexts[language()].dialogs.leitbildFiles, extensions: ['leitbild'] }],
      });
      if (file === null) return null;
      await library.exportFile(key, file);
      return { file: path.basename(file) };
    },
  };
}

/** Asks for a folder; null when the person cancelled. */
export async function chooseFolder(sender: WebContents, options: OpenDialogOptions): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(sender);
  const all: OpenDialogOptions = { ...options, properties: ['openDirectory', 'createDirectory'] };
  const { filePaths } = await (window ? dialog.showOpenDialog(window, all) : dialog.showOpenDialog(all));
  return filePaths[0] ?? null;
}

/** Asks for a place to save at; null when the person cancelled. */
export async function chooseSavePath(sender: WebContents, options: SaveDialogOptions): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(sender);
  const { filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return filePath === undefined || filePath === '' ? null : filePath;
}
