import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import type { Initiative } from '../../../../workshop/roadmap/schema';
import { cellText, type CellContext } from '../../../../workshop/roadmap/table/cell-text';
import { columnHeading } from '../../../../workshop/roadmap/table/column-heading';
import { kindOf, type InitiativeColumn } from '../../../../workshop/roadmap/table/initiative-columns';
import type { OpenHandler } from '../open-initiative';
import { CellEditor, type EditEnd } from './cell-editor';
import type { CellPlace } from './selection';
import styles from './table.module.css';

interface TableRowProps {
  id: string;
  number: number;
  /** Never empty. */
  title: string;
  initiative: Initiative;
  /** Numbers of the initiatives it depends on. */
  needs: string;
  columns: readonly InitiativeColumn[];
  context: CellContext;
  /** All initiatives while a cell of the row is edited. */
  initiatives: readonly NumberedInitiative[] | null;
  /** Indices of the first and last selected column; -1 for none. */
  firstSelected: number;
  lastSelected: number;
  /** The column of the cell that Tab stops at; null for a row without it. */
  stopColumn: InitiativeColumn | null;
  isEditing: boolean;
  isOpen: boolean;
  onKey: (event: React.KeyboardEvent, place: CellPlace) => void;
  onEdit: (place: CellPlace) => void;
  onEditEnd: (place: CellPlace, end: EditEnd) => void;
  onPress: (event: React.PointerEvent, place: CellPlace) => void;
  onEnter: (place: CellPlace) => void;
  onFocus: (place: CellPlace) => void;
  onOpen: OpenHandler;
}

/** A row of the table. Memoised: typing renders one row. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { id, number, title, initiative, needs, columns, context, stopColumn, isEditing, isOpen } = props;
  const { t } = useTranslation('roadmap');
  return (
    <tr data-row={id} data-open={isOpen || undefined}>
      {columns.map((column, index) => {
        const place = { id, column };
        const isStop = stopColumn === column;
        const isField = isStop && isEditing;
        const isSelected = index >= props.firstSelected && index <= props.lastSelected;
        const text = column === 'dependencies' ? needs : cellText({ number, initiative }, column, context);
        return (
          <td
            key={column}
            className={styles.cell}
            data-column={column}
            data-kind={kindOf(column)}
            data-editing={isField || undefined}
            data-empty={text === '' || undefined}
            aria-selected={isSelected}
            tabIndex={isStop && !isField ? 0 : -1}
            {...(column === 'number' ? { 'aria-label': t('table.open', { number, title }) } : {})}
            onFocus={({ target, currentTarget }) => {
              if (target === currentTarget) props.onFocus(place);
            }}
            onKeyDown={(event) => {
              if (event.target === event.currentTarget) props.onKey(event, place);
            }}
            onPointerDown={(event) => props.onPress(event, place)}
            onPointerEnter={() => props.onEnter(place)}
            onClick={() => {
              if (column === 'number') props.onOpen(id);
              else if (
                kindOf(column) === 'choice' &&
                isStop &&
                !isField &&
                props.firstSelected === props.lastSelected
              ) {
                props.onEdit(place);
              }
            }}
            onDoubleClick={() => {
              if (!isField) props.onEdit(place);
            }}
          >
            {isField ? (
              <CellEditor
                id={id}
                column={column}
                label={t('table.cell', { column: columnHeading(column, context.language), title })}
                initiative={initiative}
                initiatives={props.initiatives ?? []}
                text={text}
                language={context.language}
                onEnd={(end) => props.onEditEnd(place, end)}
              />
            ) : (
              <span className={styles.text}>{text === '' ? '–' : text}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
});
