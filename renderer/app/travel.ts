import { useApp } from './app-store';
import { editName } from './edit-name';
import { tell } from './tell';

/** A screen with an undo of its own (the text editor) takes undo and redo over while it has the focus. */
let owner: ((direction: 'undo' | 'redo') => boolean) | null = null;

export function ownUndo(handler: (direction: 'undo' | 'redo') => boolean): () => void {
  owner = handler;
  return () => {
    if (owner === handler) owner = null;
  };
}

/** Undoes or redoes in the step on screen, and says what. */
export function travel(direction: 'undo' | 'redo'): void {
  const { place, step } = useApp.getState();
  if (place.name !== 'session' || place.readOnly || owner?.(direction)) return;
  const label = place.replica[direction](step);
  if (label && direction === 'undo') tell('undone', { edit: editName(label) });
}
