import type { Board } from './board';
import { clipboardType } from './board-clipboard';
import type { Point } from './geometry';
import { takeWords } from './paste';

/** Takes what somebody pasted or dropped: files, elements of a board, or text. True when there was something to take. */
export function takeTransfer(board: Board, data: DataTransfer, at?: Point): boolean {
  if (board.readOnly) return false;
  const place = at ?? board.view.middle();
  const files = [...data.files];
  if (files.length > 0) {
    void import('./take-files').then(({ takeFiles }) => takeFiles(board, files, place));
    return true;
  }
  const text = data.getData('text/plain');
  const isOurs = data.types.includes(clipboardType);
  if (!isOurs && text.startsWith('{')) {
    void import('./take-files').then(({ takeBoardText }) => takeBoardText(board, text, place));
    return true;
  }
  return takeWords(board, data, at);
}
