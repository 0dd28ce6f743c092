import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../workshop/collection';
import { maxRows } from '../../../../workshop/table/table-columns';
import { comparisonKey } from '../../../../workshop/text/searchable';
import { csvNotes, noteColumns } from '../../../../workshop/vision-board/formats/csv-notes';
import { TableDialog } from '../../../links/table-dialog/table-dialog';
import type { Board } from '../actions/board';
import { newNoteSize, notesPerRow } from '../actions/find-free-space';
import { insertImported } from '../import-export/insert-imported';
import { runImport } from '../import-export/run-import';
import type { Point } from '../../../../workshop/vision-board/geometry';

interface TableImportDialogProps {
  board: Board;
  name: string;
  bytes: Uint8Array;
  at: Point;
}

/** Makes notes of the rows of a table. */
export function TableImportDialog({ board, name, bytes, at }: TableImportDialogProps) {
  const { t } = useTranslation('vision-board');
  const close = () => board.store.setState({ fileDialog: null });
  return (
    <TableDialog
      bytes={bytes}
      columns={noteColumns}
      texts={{
        lead: t('table.file', { name }),
        role: (role) => t(`table.roles.${role}`),
        isRow: t('table.isRow'),
        submit: (count) => t('table.submit', { count }),
        empty: t('table.empty'),
        tooMany: t('table.tooMany', { most: maxRows }),
      }}
      onClose={close}
      onSubmit={(rows, columns) => {
        close();
        const { participants } = board.replica.store.getState().session.workshop;
        const named = inOrder(participants).filter(([, participant]) => participant.name.trim() !== '');
        const imported = csvNotes(rows, {
          columns,
          colour: board.store.getState().colour,
          participants: new Map(named.map(([id, participant]) => [comparisonKey(participant.name), id])),
          perRow: notesPerRow(board),
          heightFor: (words) =>
            Math.ceil(board.view.textLayouts.fitText(words, newNoteSize.width, newNoteSize.height).height),
        });
        const origin = { name, workshop: '', names: new Map<string, string>() };
        void runImport(board, name, (task) => insertImported(board, imported, at, origin, task));
      }}
    />
  );
}
