import { connectSelection, groupSelection, rotateSelection, ungroupSelection } from '../actions/arrange-selection';
import type { Board } from '../actions/board';
import { toScreen } from '../model/camera';
import { colourShortcut } from './colour-shortcut';
import {
  duplicateSelection,
  nudge,
  recolour,
  removeSelection,
  resizeBy,
  selectAll,
  selectAt,
  selectNeighbour,
  selectedElements,
  togglePinnedSelection,
} from '../actions/edit-selection';
import { castVote, retractVote } from '../actions/cast-vote';
import { presentArea } from '../actions/present-area';
import { toggleSpotlight } from '../actions/toggle-spotlight';
import { boundingRect, centreOf, intersects } from '../model/geometry';
import { toolKeys } from '../model/tool';
import { editElementText } from '../actions/edit-element-text';
import { createNote } from '../actions/edit-note-text';
import type { PointerGestures } from './pointer-gestures';

/** Board units per press of an arrow key, without and with Shift. */
const smallStep = 8;
const largeStep = 40;
const zoomStep = 1.25;
/** Degrees per press of comma and full stop, with and without Alt. */
const smallTurn = 1;
const largeTurn = 15;

const arrows: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface KeyTarget {
  surface: HTMLElement;
  gestures: PointerGestures;
  /** Target of an event: `board`, its `tools`, or null in dialogs, menus and text fields. */
  scopeOf: (event: Event) => 'board' | 'tools' | null;
  signal: AbortSignal;
}

/** Handles keys until `signal` aborts. */
export function listenForKeys(board: Board, { surface, gestures, scopeOf, signal }: KeyTarget): void {
  const onKeyDown = (event: KeyboardEvent) => {
    const scope = scopeOf(event);
    if (scope === null || event.isComposing) return;
    if (event.key === ' ' && scope === 'board') {
      board.spaceHeld = true;
      surface.dataset['space'] = 'held';
      event.preventDefault();
      return;
    }
    if (event.key === 'Escape' && gestures.cancel()) return;
    if (handleBoardKey(board, event, scope === 'board')) event.preventDefault();
  };
  const releaseSpace = () => {
    board.spaceHeld = false;
    delete surface.dataset['space'];
  };
  // Capturing, before the shell's shortcuts: with Shift, some keyboard layouts type digits, which are shortcuts of steps.
  addEventListener('keydown', onKeyDown, { signal, capture: true });
  addEventListener('keyup', (event) => event.key === ' ' && releaseSpace(), { signal });
  addEventListener('blur', releaseSpace, { signal });
  const onFocus = () => {
    // Keyboard focus goes to the selected element.
    if (board.selected.length > 0 && surface.matches(':focus-visible')) board.focus();
  };
  surface.addEventListener('focus', onFocus, { signal });
}

/**
 * Handles a key; true when it did something. `onBoard`: the focus is on the board. In the toolbar, arrows, Tab and Enter belong to
 * the buttons.
 */
function handleBoardKey(board: Board, event: KeyboardEvent, onBoard: boolean): boolean {
  const { key, code, shiftKey, altKey } = event;
  if (event.ctrlKey || event.metaKey) return altKey ? false : pressWithCommand(board, key.toLowerCase(), shiftKey);
  if (key === 'F6') return onBoard ? focusTools() : run(() => board.focus());
  if (key === 'ContextMenu' || (shiftKey && key === 'F10')) return onBoard && openMenu(board);
  if (shiftKey && code === 'Digit1') return run(() => board.fitAll());
  if (shiftKey && code === 'Digit2') return run(() => board.fitSelection());
  if (!altKey && !shiftKey && key.toLowerCase() === 'n') return run(() => createNote(board));
  if (!altKey && !shiftKey && key.toLowerCase() === 'c' && connectSelection(board)) return true;
  if (!altKey && !shiftKey && key.toLowerCase() === 'm') return run(() => togglePinnedSelection(board));
  const colour = board.readOnly ? undefined : colourShortcut(event, false);
  if (colour) return run(() => recolour(board, colour));
  const tool = altKey || shiftKey || board.readOnly ? undefined : toolKeys[key.toLowerCase()];
  if (tool) return run(() => board.store.setState({ tool }));
  if (!altKey && !shiftKey && key.toLowerCase() === 's') return run(() => toggleSpotlight(board));
  if (key === 'PageDown' || key === 'PageUp') return pageThrough(board, key === 'PageDown' ? 1 : -1);
  if (key === 'Delete' || key === 'Backspace') return board.selected.length > 0 && run(() => removeSelection(board));
  return onBoard && pressOnBoard(board, event);
}

function pressWithCommand(board: Board, key: string, shiftKey: boolean): boolean {
  const { view } = board;
  switch (key) {
    case 'a':
      return run(() => selectAll(board));
    case 'g':
      return run(() => (shiftKey ? ungroupSelection : groupSelection)(board));
    case 'f':
      return run(() => board.store.setState({ isSearchOpen: true }));
    case 'd':
      return run(() => duplicateSelection(board));
    case '+':
    case '=':
      return run(() => zoomBy(board, zoomStep));
    case '-':
      return run(() => zoomBy(board, 1 / zoomStep));
    case '0':
      return run(() => zoomBy(board, 1 / view.camera.zoom));
    default:
      return false;
  }
}

/** Zooms around the selection while it is in view, otherwise around the middle. */
function zoomBy(board: Board, factor: number): void {
  const { view } = board;
  const chosen = boundingRect(selectedElements(board).map(({ rect }) => rect));
  const anchor = chosen && intersects(chosen, view.viewport) ? toScreen(view.camera, centreOf(chosen)) : undefined;
  view.zoom(view.camera.zoom * factor, anchor);
}

function pressOnBoard(board: Board, { key, shiftKey, altKey }: KeyboardEvent): boolean {
  const arrow = arrows[key];
  if (arrow) {
    const step = shiftKey ? largeStep : smallStep;
    const [dx, dy] = [arrow[0] * step, arrow[1] * step];
    if (board.selected.length === 0) return run(() => board.view.pan(-dx * 5, -dy * 5));
    return run(() => (altKey ? resizeBy(board, dx, dy) : nudge(board, dx, dy)));
  }
  if (key === ',' || key === '.')
    return rotateSelection(board, (key === ',' ? -1 : 1) * (altKey ? smallTurn : largeTurn));
  if (altKey) return false;
  const [only] = board.selected;
  switch (key) {
    case '+':
      return only !== undefined && castVote(board, only);
    case '-':
      return only !== undefined && retractVote(board, only);
    case 'Tab':
      // At either end the browser moves the focus on: the board is no keyboard trap.
      return selectNeighbour(board, shiftKey ? -1 : 1) || leave(board, shiftKey);
    case 'Home':
      return selectAt(board, 0);
    case 'End':
      return selectAt(board, 'last');
    case 'Enter':
      return enter(board);
    case 'Escape':
      if (board.store.getState().presentedArea !== null)
        return run(() => board.store.setState({ presentedArea: null }));
      if (board.store.getState().spotlight) return run(() => toggleSpotlight(board));
      if (board.store.getState().tool !== 'select') return run(() => board.store.setState({ tool: 'select' }));
      if (board.selected.length === 0) return false;
      return run(() => {
        board.store.setState({ pinned: new Set() });
        board.select([]);
        board.focus();
      });
    default:
      return false;
  }
}

/** Shift+Tab on the first element focuses the board, from where it leaves it. */
function leave(board: Board, backwards: boolean): boolean {
  if (!backwards || board.selected.length === 0) return false;
  board.select([]);
  board.focus();
  return true;
}

function enter(board: Board): boolean {
  const [id, ...more] = board.selected;
  if (id === undefined || more.length > 0) return false;
  if (board.view.model.get(id)?.type !== 'picture') return editElementText(board, id);
  return run(() => document.querySelector<HTMLInputElement>('[data-describes] input')?.focus());
}

/** Presents the next or previous area; starts the presentation when none is running. */
function pageThrough(board: Board, direction: 1 | -1): boolean {
  const { presentedArea } = board.store.getState();
  return run(() => presentArea(board, presentedArea === null ? 0 : presentedArea + direction));
}

/** Focuses the first tool. Tab would change the selection. */
function focusTools(): boolean {
  const first = document.querySelector<HTMLElement>('[data-board-tools] :is(button, input):not(:disabled)');
  first?.focus();
  return first !== null;
}

/** Opens the menu of the selection. */
function openMenu(board: Board): boolean {
  const opener = board.selected.length > 0 ? document.querySelector<HTMLElement>('#board-more') : null;
  opener?.click();
  return opener !== null;
}

function run(action: () => void): true {
  action();
  return true;
}
