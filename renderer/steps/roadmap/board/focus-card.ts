import type { Horizon } from '../../../../workshop/roadmap/schema';
import { focusInNextFrame, inRow } from '../../../ui/focus-in-next-frame';

/** Focuses an initiative in the view on screen, in the next frame: its card, cell, bar or box. */
export function focusCard(id: string): void {
  const key = CSS.escape(id);
  focusInNextFrame(`[role="row"][data-key="${key}"]`, inRow(id, '[data-column="title"]'), `[data-initiative="${key}"]`);
}

/** Focuses the field that adds an initiative to a column of the board, in the next frame. */
export function focusAddField(group: Horizon): void {
  focusInNextFrame(
    `[data-add="${group}"] input`,
    '[data-add] input',
    '[data-roadmap-view] [aria-checked], [data-roadmap-view] input',
  );
}
