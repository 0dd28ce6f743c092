import type { Board } from '../../actions/board';
import { castVote, retractVote } from '../../actions/cast-vote';
import { exceedsDragThreshold, type Gesture, type PointerInput } from './gesture';

/** Casts a vote for an element, with Shift retracts one, when the press ends where it began: a drag or the first touch of a pinch does not. */
export function voteGesture(board: Board, start: PointerInput, element: string): Gesture {
  let isMoved = false;
  return {
    kind: 'vote',
    move({ point }) {
      isMoved ||= exceedsDragThreshold(start.point, point);
    },
    up({ point }) {
      if (isMoved || exceedsDragThreshold(start.point, point)) return;
      if (start.shiftKey) retractVote(board, element);
      else castVote(board, element);
    },
    cancel() {},
  };
}
