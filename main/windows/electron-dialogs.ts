import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron';
import type { Language } from '../../workshop/language';
import type { Client } from '../requests/client';
import type { Dialogs } from '../requests/host';
import { mainTexts } from '../texts';
import type { UnsavedDialogs } from './close-guard';

type WindowOf = (client: Client) => BrowserWindow | null;

/** The system's dialogs for files and folders, each above the window of the client that asks. */
export function electronDialogs(windowOf: WindowOf): Dialogs {
  const open = async (client: Client, options: OpenDialogOptions) => {
    const window = windowOf(client);
    const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
    return filePaths[0] ?? null;
  };
  return {
    chooseFile: (client, options) => open(client, { ...options, properties: ['openFile'] }),
    chooseFolder: (client, { folder, ...options }) => {
      const proposed = folder === undefined ? {} : { defaultPath: folder };
      return open(client, { ...options, ...proposed, properties: ['openDirectory', 'createDirectory'] });
    },
    chooseSavePath: async (client, options) => {
      const window = windowOf(client);
      const { filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
      return filePath === undefined || filePath === '' ? null : filePath;
    },
  };
}

export function unsavedDialogs(dialogs: Dialogs, language: () => Language): UnsavedDialogs {
  const text = () => mainTexts[language()].dialogs;
  return {
    async askUnsaved(window) {
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message: text().unsavedTitle,
        detail: text().unsavedDetail,
        buttons: [text().waitOn, text().saveElsewhere, text().closeAnyway],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      return (['stay', 'save-elsewhere', 'close'] as const)[response] ?? 'stay';
    },
    chooseFolder: (client) =>
      dialogs.chooseFolder(client, { title: text().chooseFolder, buttonLabel: text().saveHere }),
    async reportMissingPictures(window, count) {
      const detail = text().missingDetail.replace('{{count}}', String(count));
      await dialog.showMessageBox(window, { type: 'info', message: text().missingTitle, detail });
    },
  };
}
