import { useBoard } from '../actions/board-context';
import type { FileDialog } from '../model/board-state';
import { ExportDialog } from './export-dialog';
import { TableImportDialog } from './table-import-dialog';
import { ImportReportDialog } from './import-report-dialog';

/** The open dialog about files. */
export function FileDialogs({ dialog }: { dialog: FileDialog }) {
  const board = useBoard();
  switch (dialog.kind) {
    case 'export':
      return <ExportDialog board={board} />;
    case 'table':
      return <TableImportDialog board={board} {...dialog} />;
    case 'report':
      return <ImportReportDialog board={board} {...dialog} />;
  }
}
