import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import type { InitiativeValues } from '../../../../workshop/roadmap/commands';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import { cellText, type CellContext } from '../../../../workshop/roadmap/table/cell-text';
import { columnHeading } from '../../../../workshop/roadmap/table/column-heading';
import type { InitiativeColumn } from '../../../../workshop/roadmap/table/initiative-columns';
import { planPaste, type PasteProblem } from '../../../../workshop/roadmap/table/plan-paste';
import { readCell } from '../../../../workshop/roadmap/table/read-cell';
import { escapedCell } from '../../../../workshop/table/table-columns';
import { clipboardLines } from '../../../document/clipboard-lines';
import { tableText } from '../../../document/copied-table';
import { useEdit } from '../../../document/open-session';
import { useEditWithUndo } from '../../../shell/offer-undo';
import { showToast } from '../../../ui/toast';
import type { CellRange } from './selection';

interface ClipboardOptions {
  rows: readonly NumberedInitiative[];
  initiatives: readonly NumberedInitiative[];
  columns: readonly InitiativeColumn[];
  context: CellContext;
}

/** Problems that are named. */
const namedProblems = 4;

/** Copies, pastes and clears cells. Pasting and clearing are one edit each. */
export function useTableClipboard({ rows, initiatives, columns, context }: ClipboardOptions) {
  const { t } = useTranslation('roadmap');
  const edit = useEdit('roadmap');
  const editWithUndo = useEditWithUndo('roadmap');
  const { language } = context;

  const copy = ({ rows: [top, bottom], columns: [left, right] }: CellRange): string =>
    tableText(
      rows
        .slice(top, bottom + 1)
        .map((item) => columns.slice(left, right + 1).map((column) => escapedCell(cellText(item, column, context)))),
    );

  const describe = ({ row, column, words }: PasteProblem) =>
    column === null
      ? t('table.problemAnywhere', { row, words })
      : t('table.problem', { row, column: columnHeading(column, language), words });

  const paste = (text: string, range: CellRange) => {
    const lines = clipboardLines(text);
    while (lines.length > 1 && lines.at(-1)?.trim() === '') lines.pop();
    const [top, left] = [range.rows[0], range.columns[0]];
    const plan = planPaste(
      lines.map((line) => line.split('\t')),
      {
        rows,
        initiatives,
        columns,
        at: { row: top, column: left },
        selected: { rows: range.rows[1] - top + 1, columns: range.columns[1] - left + 1 },
        language,
        newId,
      },
    );
    const { changed, added, problems } = plan;
    const done =
      changed.length + added.length === 0
        ? t('table.nothingPasted')
        : t('table.pasted', { changed: changed.length, added: added.length });
    const named = problems.slice(0, namedProblems).map(describe).join('; ');
    const more = problems.length > namedProblems ? '; …' : '';
    const message = problems.length === 0 ? done : `${done} ${t('table.problems', { cells: `${named}${more}` })}`;
    if (changed.length + added.length === 0) showToast(message);
    else editWithUndo(message, () => edit('editInitiatives', { changed, added }));
  };

  const clear = ({ rows: [top, bottom], columns: [left, right] }: CellRange) => {
    const changed = rows.slice(top, bottom + 1).map(({ id }) => {
      const values: InitiativeValues = {};
      for (const column of columns.slice(left, right + 1)) {
        const read = readCell(column, '', { language, initiatives });
        Object.assign(values, read, read?.metric ? { metric: { ...values.metric, ...read.metric } } : {});
      }
      return { id, values };
    });
    const run = () => edit('editInitiatives', { changed, added: [] });
    // A single cell is emptied as if by typing.
    if (top === bottom && left === right) run();
    else editWithUndo(t('table.cleared', { count: changed.length }), run);
  };

  return { copy, paste, clear };
}
