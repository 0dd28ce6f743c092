import type { Horizon } from '../../../workshop/roadmap/schema';
import { focusInNextFrame } from '../../ui/focus-in-next-frame';

/** Moves the focus to an initiative's card, a frame later: by then it is drawn where it now stands. */
export function focusCard(id: string): void {
  focusInNextFrame(`[role="row"][data-key="${CSS.escape(id)}"]`);
}

/** Moves the focus to the field in which a horizon's next initiative is typed. */
export function focusAddField(horizon: Horizon): void {
  focusInNextFrame(`[data-add="${horizon}"] input`);
}
