import type { Board } from '../actions/board';
import type { Point } from '../../../../workshop/vision-board/geometry';
import { clipboardType } from './board-clipboard';
import { importText } from './paste-text';

/** What is on the clipboard, or was dropped. It can be read during its event only. */
interface Transfer {
  files: readonly File[];
  text: string;
  html: string;
}

/** Imports pasted or dropped files, elements or text. False when there is nothing to import. Parsers are loaded on demand. */
export function importDataTransfer(board: Board, data: DataTransfer, at = board.view.viewportCentre()): boolean {
  if (board.readOnly) return false;
  const transfer: Transfer = {
    files: [...data.files],
    text: data.getData('text/plain'),
    html: data.getData('text/html'),
  };
  const { files, text, html } = transfer;
  // A file manager names its files in words, too, and a picture of a page has an address.
  const isFiles = files.length > 0 && (data.types.includes('text/uri-list') || (html.trim() === '' && !hasWords(text)));
  if (isFiles) importAsFiles(board, files, at);
  else if (data.types.includes(clipboardType)) {
    const copied = data.getData(clipboardType);
    void import('./paste-elements').then(({ pasteElements }) => pasteElements(board, copied, text, at));
  } else if (text.startsWith('{')) {
    void import('./import-files').then(({ importBoardText }) => importBoardText(board, text, at));
  } else if (html.trim() !== '') void importHtml(board, transfer, at);
  else return importText(board, text, at);
  return true;
}

function importAsFiles(board: Board, files: readonly File[], at: Point): void {
  void import('./import-files').then(({ importFiles }) => importFiles(board, files, at));
}

/**
 * Imports the text beside HTML: word processors and spreadsheets put a picture of the words on the clipboard, too. HTML without
 * words is about its picture. Struck-out words are left out: notes have no such format.
 */
async function importHtml(board: Board, { files, text, html }: Transfer, at: Point): Promise<void> {
  const { readClipboardHtml } = await import('../../../document/clipboard-html');
  const page = readClipboardHtml(html);
  if (files.length > 0 && !hasWords(page.text)) return importAsFiles(board, files, at);
  const usesPage = text.trim() === '' || page.hasStruckOut;
  importText(board, usesPage ? page.text : text, at, page.rows);
}

/** Whether a text has words; addresses and paths, which go with copied files, are none. */
function hasWords(text: string): boolean {
  return text
    .split('\n')
    .some(
      (line) =>
        /[\p{L}\p{N}]/u.test(line) && !/^\s*(?:[a-z][a-z\d+.-]*:\/\/\S*|data:\S*|[a-z]:\\.*|\/\S*)\s*$/i.test(line),
    );
}
