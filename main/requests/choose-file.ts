import { BrowserWindow, dialog, type OpenDialogOptions, type WebContents } from 'electron';

/** Asks for one file to open, above the window that wants it. Null when the person cancelled. */
export async function chooseFile(
  sender: WebContents,
  choice: Pick<OpenDialogOptions, 'title' | 'filters'>,
): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(sender);
  const options: OpenDialogOptions = { ...choice, properties: ['openFile'] };
  const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return filePaths[0] ?? null;
}
