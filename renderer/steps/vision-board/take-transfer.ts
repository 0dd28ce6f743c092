import type { Board } from './board';
import { clipboardType } from './board-clipboard';
import type { Point } from './geometry';
import { takeWords } from './paste';
import { takeBoardText, takeFiles } from './take-files';

/** Takes what somebody pasted or dropped: files, elements of a board, or text. True when there was something to take. */
export function takeTransfer(board: Board, data: DataTransfer, at?: Point): boolean {
  if (board.readOnly) return false;
  const place = at ?? board.view.middle();
  const files = [...data.files];
  if (files.length > 0) {
    void takeFiles(board, files, place);
    return true;
  }
  const isOurs = data.types.includes(clipboardType);
  if (!isOurs && takeBoardText(board, data.getData('text/plain'), place)) return true;
  return takeWords(board, data, at);
}
