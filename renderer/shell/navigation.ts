import { useEffect } from 'react';
import type { StepId } from '../../workshop/step';
import { dismissToasts } from '../ui/toast';
import { lendFocus } from '../ui/lend-focus';
import { flushInput } from './flush';
import { useWindowState, type CaptureKind, type DialogName, type Drawer, type RevealTarget } from './window-state';

export function goToStep(step: StepId): void {
  flushInput();
  if (step !== useWindowState.getState().step) dismissToasts();
  useWindowState.setState({ step });
}

/** Goes to a step and reveals one of its items. The step ignores an item that no longer exists. */
export function reveal(target: RevealTarget): void {
  useWindowState.setState({ revealTarget: target });
  goToStep(target.step);
}

/** The item that `step` has to reveal, or null. */
export function revealedIn(step: StepId): RevealTarget | null {
  const { revealTarget } = useWindowState.getState();
  return revealTarget?.step === step ? revealTarget : null;
}

/** Shows the item that the step has to reveal: when its screen opens, and when another part of the window leads to one later. */
export function useReveal(step: StepId, show: (target: RevealTarget) => void): void {
  const target = useWindowState(({ revealTarget }) => (revealTarget?.step === step ? revealTarget : null));
  useEffect(() => {
    if (!target) return;
    endReveal();
    show(target);
    // Once for each target.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [target]);
}

/** A step calls this when it has revealed the item. */
export function endReveal(): void {
  useWindowState.setState({ revealTarget: null });
}

/** A step calls this to have the whole window for itself, and when that ends. */
export function setPresenting(isPresenting: boolean): void {
  useWindowState.setState({ isPresenting });
}

export function toggleDrawer(drawer: Drawer): void {
  useWindowState.setState((state) => ({ drawer: state.drawer === drawer ? null : drawer }));
}

export function openDialog(dialog: DialogName | null): void {
  useWindowState.setState({ dialog });
}

/** Opens quick capture over what is being written, or changes what is captured. The focus returns to where it was. */
export function openCapture(kind: CaptureKind): void {
  lendFocus();
  openDialog(`capture:${kind}`);
}
