import type { Horizon } from '../../../workshop/roadmap/schema';
import { focusInNextFrame } from '../../ui/focus-in-next-frame';

/** Focuses an initiative's card, in the next frame. */
export function focusCard(id: string): void {
  focusInNextFrame(`[role="row"][data-key="${CSS.escape(id)}"]`);
}

/** Focuses the field that adds an initiative to a horizon, in the next frame. */
export function focusAddField(horizon: Horizon): void {
  focusInNextFrame(`[data-add="${horizon}"] input`);
}
