import { useBoard } from '../view/board-context';
import type { FileDialog } from './file-dialog';
import { ExportDialog } from './export-dialog';
import { TableImportDialog } from './table-import-dialog';
import { ImportReportDialog } from './import-report-dialog';

/** Questions and remarks about files. */
export function FileDialogs({ dialog }: { dialog: FileDialog }) {
  const board = useBoard();
  switch (dialog.kind) {
    case 'give':
      return <ExportDialog board={board} />;
    case 'table':
      return <TableImportDialog board={board} {...dialog} />;
    case 'taken':
      return <ImportReportDialog {...dialog} />;
  }
}
