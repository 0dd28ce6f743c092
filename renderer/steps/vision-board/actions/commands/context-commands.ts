import i18next from 'i18next';
import { ClipboardPaste, Copy, Scissors, StickyNote } from 'lucide-react';
import { request } from '../../../../bridge';
import { toBoard } from '../../model/camera';
import type { Board } from '../board';
import { createNote } from '../edit-note-text';
import { canEdit, hasSelection, type BoardCommand } from './board-command';

const t = i18next.t.bind(i18next);

/** Commands of the context menus only: the clipboard, and what happens at the point where the menu was opened. */
export const contextCommands: readonly BoardCommand[] = [
  {
    id: 'cut',
    label: () => t('vision-board:cut'),
    icon: Scissors,
    shownKey: 'Mod+X',
    isEnabled: (board) => canEdit(board) && hasSelection(board),
    run: (board) => clipboardEvent(board, 'cut'),
  },
  {
    id: 'copy',
    label: () => t('vision-board:copy'),
    icon: Copy,
    shownKey: 'Mod+C',
    isEnabled: hasSelection,
    run: (board) => clipboardEvent(board, 'copy'),
  },
  {
    id: 'pasteHere',
    label: () => t('vision-board:pasteHere'),
    icon: ClipboardPaste,
    shownKey: 'Mod+V',
    isEnabled: canEdit,
    run: pasteHere,
  },
  {
    id: 'addNoteHere',
    label: () => t('vision-board:addNoteHere'),
    icon: StickyNote,
    takesFocus: true,
    isEnabled: canEdit,
    run: (board) => createNote(board, menuPoint(board)),
  },
];

function menuPoint({ view, menuAt }: Board): { x: number; y: number } {
  return menuAt ? toBoard(view.camera, menuAt) : view.viewportCentre();
}

/** Copies or cuts through the same event as the keys. The focus is outside of text fields first. */
function clipboardEvent(board: Board, name: 'cut' | 'copy'): void {
  afterFocus(board, () => document.execCommand(name));
}

/** Pages cannot read the clipboard; main sends a paste event. */
function pasteHere(board: Board): void {
  board.pasteAt = menuPoint(board);
  afterFocus(board, () => void request['app.paste'](undefined));
}

/** Runs an action when the closed menu has given the focus back to the board. */
function afterFocus(board: Board, action: () => void): void {
  board.focus();
  setTimeout(action, 60);
}
