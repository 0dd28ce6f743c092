import { newId } from '../../../../workshop/new-id';
import { starterElements, type StarterId } from '../../../../workshop/vision-board/starters';
import type { Board } from './board';
import { gapBetween } from './find-free-space';

/** Inserts a starter to the right of everything and zooms to fit. */
export function insertStarter(board: Board, starter: StarterId): void {
  const { language } = board.replica.store.getState().session.workshop;
  const bounds = board.view.model.bounds();
  const at = bounds
    ? { x: Math.round(bounds.x + bounds.width + 4 * gapBetween), y: Math.round(bounds.y) }
    : { x: 0, y: 0 };
  const elements = starterElements(starter, language, at, newId);
  board.edit('addElements', { elements });
  board.select([]);
  board.fitAll();
  board.announce('added', { count: elements.length });
}
