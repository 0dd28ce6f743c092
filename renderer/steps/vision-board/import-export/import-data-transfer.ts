import type { Board } from '../actions/board';
import { clipboardType } from './board-clipboard';
import { importLines } from './paste-text';

/** Imports pasted or dropped files, elements or text. False when there is nothing to import. Parsers are loaded on demand. */
export function importDataTransfer(board: Board, data: DataTransfer, at = board.view.viewportCentre()): boolean {
  if (board.readOnly) return false;
  const files = [...data.files];
  const text = data.getData('text/plain');
  // Spreadsheets put a picture of the cells on the clipboard beside their text.
  const isCells = text.trim() !== '' && /<table[\s>]/i.test(data.getData('text/html'));
  if (files.length > 0 && !isCells)
    void import('./import-files').then(({ importFiles }) => importFiles(board, files, at));
  else if (data.types.includes(clipboardType)) {
    const copied = data.getData(clipboardType);
    void import('./paste-elements').then(({ pasteElements }) => pasteElements(board, copied, text, at));
  } else if (text.startsWith('{')) {
    void import('./import-files').then(({ importBoardText }) => importBoardText(board, text, at));
  } else return importLines(board, text, at);
  return true;
}
