import { isHidden } from '../hidden-elements';
import { votingCommands } from '../../voting/commands';
import type { VisionBoard } from '../schema';

/** Commands for facilitation: silent phases, the lock, dot voting. */
export const facilitationCommands = {
  /** Starts a silent phase: new elements are hidden until it ends. */
  beginSilentPhase(slice: VisionBoard) {
    slice.silent = true;
  },

  /** Ends the silent phase and reveals its elements; `names: drop` removes their authors. */
  endSilentPhase(slice: VisionBoard, { names }: { names: 'keep' | 'drop' }) {
    slice.silent = false;
    for (const element of Object.values(slice.elements)) {
      if (!isHidden(element)) continue;
      if (element.type === 'note') {
        element.hidden = false;
        if (names === 'drop') element.author = null;
      } else delete element.hidden;
    }
  },

  lockBoard(slice: VisionBoard, { locked }: { locked: boolean }) {
    slice.locked = locked;
  },

  ...votingCommands,
};
