import type { Board } from './board';

/** Lets only the selected elements stand in the light; the same again, or without a selection, puts the light on for all. */
export function toggleSpotlight(board: Board): void {
  const { spotlight } = board.store.getState();
  const lit = spotlight || board.selected.length === 0 ? null : new Set(board.selected);
  board.store.setState({ spotlight: lit });
  if (lit) board.select([]);
  board.view.repaintHand();
}
