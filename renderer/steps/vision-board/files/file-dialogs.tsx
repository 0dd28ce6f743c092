import { useBoard } from '../view/board-context';
import type { FileDialog } from './file-dialog';
import { GiveDialog } from './give-dialog';
import { TableDialog } from './table-dialog';
import { TakenDialog } from './taken-dialog';

/** Questions and remarks about files. */
export function FileDialogs({ dialog }: { dialog: FileDialog }) {
  const board = useBoard();
  switch (dialog.kind) {
    case 'give':
      return <GiveDialog board={board} />;
    case 'table':
      return <TableDialog board={board} {...dialog} />;
    case 'taken':
      return <TakenDialog {...dialog} />;
  }
}
