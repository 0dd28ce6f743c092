import { commandForKey } from '../../../shell/command';
import type { Board } from '../actions/board';
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
    const scope = scopeOf(event);
    if (scope === null || event.isComposing) return;
    if (event.key === 'Escape' && gestures.cancel()) return;
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
  addEventListener('keyup', (event) => event.key === ' ' && releaseSpace(), { signal });
  addEventListener('blur', releaseSpace, { signal });
  const onFocus = () => {
    // Keyboard focus goes to the selected element.
    if (board.selected.length > 0 && surface.matches(':focus-visible')) board.focus();
  };
  surface.addEventListener('focus', onFocus, { signal });
}
