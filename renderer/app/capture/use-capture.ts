import i18next from 'i18next';
import { newId } from '../../../workshop/new-id';
import type { StepId } from '../../../workshop/step';
import { useOpenSession } from '../../document/open-session';
import { useEditWithUndo } from '../../shell/offer-undo';
import type { CaptureKind } from '../../shell/window-state';

interface Capture {
  text: string;
  owner: string;
  due: string;
}

/** Most characters of a text that its notice quotes. */
const quoted = 60;

/**
 * Returns the function that records something in a step, with the time, and offers to undo it. It returns what it says, or null for an empty
 * text, which is not recorded.
 */
export function useCapture(step: StepId): (kind: CaptureKind, capture: Capture) => string | null {
  const { replica, readOnly } = useOpenSession();
  const editWithUndo = useEditWithUndo(step);
  return (kind, { text: typed, owner: who, due }) => {
    const text = typed.trim();
    const owner = who.trim();
    if (text === '' || readOnly) return null;
    const made = { id: newId(), step, at: new Date().toISOString() };
    const options = { undoIn: step };
    const edits: Record<CaptureKind, () => void> = {
      parked: () => replica.edit('workshop', 'addParked', { ...made, text, owner, due }, options),
      decision: () => replica.edit('workshop', 'addDecision', { ...made, text, owner, due }, options),
      commitment: () => replica.edit('closing', 'addCommitment', { ...made, what: text, who: owner, due }, options),
      saying: () => replica.edit('workshop', 'recordSaying', { ...made, text }, options),
    };
    const line = text.replace(/\s+/g, ' ');
    const shown = line.length > quoted ? `${line.slice(0, quoted).trimEnd()}…` : line;
    const done = i18next.t(`capture.done.${kind}`, { text: shown });
    editWithUndo(done, edits[kind]);
    return done;
  };
}
