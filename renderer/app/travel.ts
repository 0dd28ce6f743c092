import { create } from 'zustand';
import type { EditLabel } from '../document/undo-stack';
import { useApp } from './app-store';
import { editName } from './edit-name';
import { tell } from './tell';

export type Direction = 'undo' | 'redo';

/** An undo of a screen's own: what it would take back and repeat, null where there is nothing. */
export interface OwnUndo {
  travel: (direction: Direction) => void;
  undo: EditLabel | null;
  redo: EditLabel | null;
}

/** A screen with an undo of its own (the text editor) takes undo and redo over while the person works there. */
export const useOwnUndo = create<{ own: OwnUndo | null }>(() => ({ own: null }));

/** Undoes or redoes in the step on screen, and says what. */
export function travel(direction: Direction): void {
  const { place, step } = useApp.getState();
  if (place.name !== 'session' || place.readOnly) return;
  const { own } = useOwnUndo.getState();
  if (own) {
    own.travel(direction);
    return;
  }
  const label = place.replica[direction](step);
  if (label && direction === 'undo') tell('undone', { edit: editName(label) });
}
