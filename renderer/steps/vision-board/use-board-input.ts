import { useEffect, type RefObject } from 'react';
import type { Board } from './actions/board';
import { listenForTransfers } from './import-export/transfer-events';
import { listenForKeys } from './interaction/board-keys';
import { PointerGestures } from './interaction/pointer-gestures';

type ElementRef = RefObject<HTMLElement | null>;

/** Connects pointer, keyboard, clipboard and drag and drop with the board while the screen is mounted. */
export function useBoardInput(board: Board, rootRef: ElementRef, surfaceRef: ElementRef): void {
  useEffect(() => {
    const [root, surface] = [rootRef.current, surfaceRef.current];
    if (!root || !surface) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const scopeOf = ({ target }: Event) =>
      // A presentation takes all input.
      board.store.getState().presentation ? null : focusScope(target, root, surface);
    const gestures = new PointerGestures(board, surface);
    gestures.listen(signal);
    listenForKeys(board, { surface, gestures, scopeOf, signal });
    listenForTransfers(board, { surface, acceptsEvent: (event) => scopeOf(event) !== null, signal });
    return () => controller.abort();
  }, [board, rootRef, surfaceRef]);
}

/**
 * What an event at `target` is for: `board` on the board or its accessibility tree, `tools` on the controls around it, null in
 * dialogs, menus and text fields.
 */
function focusScope(target: EventTarget | null, root: HTMLElement, surface: HTMLElement): 'board' | 'tools' | null {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    return target.type === 'radio' && root.contains(target) ? 'tools' : null;
  }
  if (target === document.body || target === surface) return 'board';
  if (!(target instanceof Element)) return null;
  if (target.closest('[data-accessibility-tree]')) return 'board';
  // Letters in lists of choices go to the choice that begins with them.
  const ownsKeys = '[role="dialog"], [role="menu"], [role="listbox"], [contenteditable="true"]';
  return target.closest(ownsKeys) ? null : 'tools';
}
