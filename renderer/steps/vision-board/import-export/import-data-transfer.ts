import type { Board } from '../actions/board';
import { clipboardType } from './board-clipboard';
import { importLines } from './paste-text';

/**
 * Takes what somebody pasted or dropped: files, elements of a board, or text. True when there was something to take. What is read
 * with care is read by code that is loaded for it.
 */
export function importDataTransfer(board: Board, data: DataTransfer, at = board.view.viewportCentre()): boolean {
  if (board.readOnly) return false;
  const files = [...data.files];
  const text = data.getData('text/plain');
  // Spreadsheets put a picture of the cells beside their words.
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
