import { useEffect, type RefObject } from 'react';
import { inOrder } from '../../../../workshop/collection';
import type { Board } from '../board';
import { clipboardType, serializeSelection } from '../import-export/board-clipboard';
import { handleBoardKey } from './board-keys';
import { toBoard } from '../view/camera';
import { removeSelection, selectedElements } from './edit-selection';
import { Gestures } from './gestures';
import { importDataTransfer } from '../import-export/import-data-transfer';

type Place = RefObject<HTMLElement | null>;

/** Connects pointer, keyboard, clipboard and files from outside with the board. */
export function useBoardInput(board: Board, root: Place, surface: Place): void {
  useEffect(() => {
    const [rootElement, surfaceElement] = [root.current, surface.current];
    if (!rootElement || !surfaceElement) return undefined;
    const gestures = new Gestures(board, surfaceElement);
    const stopGestures = gestures.attach();
    const stop = new AbortController();
    const { signal } = stop;

    /** Whether an event is meant for the board: `tools` on any button around it, null in dialogs and while somebody types. */
    const placeOf = ({ target }: Event): 'board' | 'tools' | null => {
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
        return target.type === 'radio' && rootElement.contains(target) ? 'tools' : null;
      }
      if (target === document.body || target === surfaceElement) return 'board';
      if (!(target instanceof Element) || target.closest('[role="dialog"], [role="menu"], [contenteditable="true"]')) {
        return null;
      }
      return target.closest('[data-mirror]') ? 'board' : 'tools';
    };

    const onKeyDown = (event: KeyboardEvent) => {
      const place = placeOf(event);
      if (place === null || event.isComposing) return;
      if (event.key === ' ' && place === 'board') {
        board.spaceHeld = true;
        surfaceElement.dataset['space'] = 'held';
        event.preventDefault();
        return;
      }
      if (event.key === 'Escape' && gestures.cancel()) return;
      if (handleBoardKey(board, event, place === 'board')) event.preventDefault();
    };
    const releaseSpace = () => {
      board.spaceHeld = false;
      delete surfaceElement.dataset['space'];
    };
    // Before the shell's own keys: with Shift, some keyboards type digits, which are its steps.
    addEventListener('keydown', onKeyDown, { signal, capture: true });
    addEventListener('keyup', (event) => event.key === ' ' && releaseSpace(), { signal });
    addEventListener('blur', releaseSpace, { signal });

    const onFocus = () => {
      // Who comes by keyboard goes on where the selection is.
      if (board.selected.length > 0 && surfaceElement.matches(':focus-visible')) board.focus();
    };
    surfaceElement.addEventListener('focus', onFocus, { signal });

    const copy = (event: ClipboardEvent): boolean => {
      const chosen = selectedElements(board);
      // Marked text, in the guide for instance, is what somebody wants to copy.
      if (getSelection()?.isCollapsed === false) return false;
      if (placeOf(event) === null || chosen.length === 0 || !event.clipboardData) return false;
      const { header, workshop } = board.replica.store.getState().session;
      const names = new Map(inOrder(workshop.participants).map(([id, { name }]) => [id, name]));
      const place = { session: board.key, workshop: header.id, names };
      const { text, board: elements } = serializeSelection(chosen, board.slice.groups, place);
      event.clipboardData.setData('text/plain', text);
      event.clipboardData.setData(clipboardType, elements);
      event.preventDefault();
      board.say('copied', { count: chosen.length });
      return true;
    };
    addEventListener('copy', copy, { signal });
    addEventListener('cut', (event) => copy(event) && removeSelection(board), { signal });
    addEventListener(
      'paste',
      (event) => {
        if (placeOf(event) === null || !event.clipboardData) return;
        if (importDataTransfer(board, event.clipboardData)) event.preventDefault();
      },
      { signal },
    );

    const receive = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (!dataTransfer || board.readOnly) return;
      if (!dataTransfer.types.some((type) => type === 'Files' || type === 'text/plain')) return;
      event.preventDefault();
      dataTransfer.dropEffect = 'copy';
      if (!board.store.getState().isDropTarget) board.store.setState({ isDropTarget: true });
    };
    const below = surfaceElement.parentElement ?? surfaceElement;
    below.addEventListener('dragover', receive, { signal });
    below.addEventListener(
      'dragleave',
      (event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && below.contains(to))) board.store.setState({ isDropTarget: false });
      },
      { signal },
    );
    below.addEventListener(
      'drop',
      (event) => {
        board.store.setState({ isDropTarget: false });
        event.preventDefault();
        const { left, top } = surfaceElement.getBoundingClientRect();
        const at = toBoard(board.view.camera, { x: event.clientX - left, y: event.clientY - top });
        if (event.dataTransfer) importDataTransfer(board, event.dataTransfer, at);
      },
      { signal },
    );
    return () => {
      stopGestures();
      stop.abort();
    };
  }, [board, root, surface]);
}
