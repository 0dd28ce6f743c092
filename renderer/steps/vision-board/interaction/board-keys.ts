import { flushSync } from 'react-dom';
import { commandForKey } from '../../../shell/command';
import { isMac } from '../../../shell/key-label';
import type { Board } from '../actions/board';
import { editTypable, hasTypableSelected } from '../actions/edit-typable';
import { canCastVotes } from '../actions/cast-vote';
import { boardCommandsIn } from '../actions/commands/board-commands';
import type { PointerGestures } from './pointer-gestures';

interface KeyTarget {
  surface: HTMLElement;
  gestures: PointerGestures;
  /** Target of an event: `board`, its `tools`, or null in dialogs, menus and text fields. */
  scopeOf: (event: Event) => 'board' | 'tools' | null;
  signal: AbortSignal;
}

/** Runs the commands of keys until `signal` aborts. */
export function listenForKeys(board: Board, { surface, gestures, scopeOf, signal }: KeyTarget): void {
  const commands = { board: boardCommandsIn('board'), tools: boardCommandsIn('tools') };
  const onKeyDown = (event: KeyboardEvent) => {
    gestures.changeModifiers(event);
    const scope = scopeOf(event);
    if (scope === null || event.isComposing) return;
    if (event.key === 'Escape' && (gestures.cancel() || cancelImport(board))) return;
    if (beginTyping(board, event)) return;
    const found = commandForKey(commands[scope], event, board);
    if (!found || found.command.run(board, found.keys) === false) return;
    event.preventDefault();
    if (board.spaceHeld) surface.dataset['space'] = 'held';
  };
  const releaseSpace = () => {
    board.spaceHeld = false;
    delete surface.dataset['space'];
  };
  // Capturing, before the shell's own shortcuts: with Shift, some keyboard layouts type digits, which are shortcuts of steps.
  addEventListener('keydown', onKeyDown, { signal, capture: true });
  const onKeyUp = (event: KeyboardEvent) => {
    gestures.changeModifiers(event);
    if (event.key === ' ') releaseSpace();
  };
  addEventListener('keyup', onKeyUp, { signal });
  addEventListener('blur', releaseSpace, { signal });
  const onFocus = () => {
    // Keyboard focus goes to the selected element.
    if (board.selected.length > 0 && surface.matches(':focus-visible')) board.focus();
  };
  surface.addEventListener('focus', onFocus, { signal });
}

/** Cancels the import that is running. False when there is none. */
function cancelImport(board: Board): boolean {
  const { progress } = board.store.getState();
  progress?.cancel();
  return progress !== null;
}

/**
 * Opens the text editor of the selected element for a key that types a character. The editor has the focus before the browser inserts the
 * character, or before a dead key or input method begins its composition: nothing is lost. True when it was opened.
 */
function beginTyping(board: Board, event: KeyboardEvent): boolean {
  if (!typesCharacter(event) || !hasTypableSelected(board)) return false;
  // While dots are cast, plus and minus cast and retract them.
  if (/^[+-]$/.test(event.key) && canCastVotes(board)) return false;
  // Without the synchronous render, the character would go to the board.
  flushSync(() => editTypable(board));
  return true;
}

/** Whether a key press types a character. AltGr is reported as Ctrl and Alt at once; the space bar pans the board. */
function typesCharacter(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  // Named keys have several letters; of these, dead keys and input methods begin a character.
  const isNamed = /^[A-Z][A-Za-z0-9]+$/.test(key) && key !== 'Dead' && key !== 'Process';
  if (isNamed || key === ' ') return false;
  if (event.getModifierState('AltGraph')) return true;
  // On a Mac, Option types characters; with digits it chooses colours.
  if (altKey && isMac && !ctrlKey && !metaKey) return !/^Digit\d$/.test(event.code);
  return !ctrlKey && !metaKey && !altKey;
}
