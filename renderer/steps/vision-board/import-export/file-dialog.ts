import { create } from 'zustand';
import type { CountedWarning } from '../../../../workshop/vision-board/imported-board';
import type { Board } from '../board';
import type { Point } from '../view/geometry';

/** What is asked or said about files; one thing at a time. */
export type FileDialog =
  | { kind: 'give' }
  | { kind: 'table'; name: string; bytes: Uint8Array; at: Point }
  | { kind: 'taken'; name: string; count: number; remarks: readonly CountedWarning[] };

export const useFileDialog = create<{ open: { board: Board; dialog: FileDialog } | null }>(() => ({ open: null }));

export function showFileDialog(board: Board, dialog: FileDialog): void {
  useFileDialog.setState({ open: { board, dialog } });
}

export function closeFileDialog(): void {
  useFileDialog.setState({ open: null });
}
