import { useEffect } from 'react';
import { useBoard } from './board-context';
import { closeFileDialog, useFileDialog } from './file-dialog';
import { GiveDialog } from './give-dialog';
import { TableDialog } from './table-dialog';
import { TakenDialog } from './taken-dialog';

/** Where questions and remarks about files appear. */
export function FileDialogs() {
  const board = useBoard();
  const open = useFileDialog((state) => state.open);
  useEffect(() => closeFileDialog, [board]);
  if (open?.board !== board) return null;
  const { dialog } = open;
  switch (dialog.kind) {
    case 'give':
      return <GiveDialog board={board} />;
    case 'table':
      return <TableDialog board={board} {...dialog} />;
    case 'taken':
      return <TakenDialog {...dialog} />;
  }
}
