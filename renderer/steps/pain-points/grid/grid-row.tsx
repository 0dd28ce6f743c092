import { ChevronRight } from 'lucide-react';
import { memo } from 'react';
import type { TFunction } from 'i18next';
import { ratings } from '../../../../workshop/pain-points/terms';
import type { PainPointActions } from '../use-pain-point-actions';
import { CellEditor } from './cell-editor';
import { isRating, type GridColumn, type GridRow } from './columns';
import { PainPointDetails } from './pain-point-details';
import styles from './grid.module.css';

/** Handed down: looking texts up in each of 2,000 cells took longer than rendering them. */
type Translate = TFunction<'pain-points'>;

interface GridRowProps extends GridRow {
  hasVotes: boolean;
  hasOwner: boolean;
  /** The column of the cell that Tab stops at; null for a row without it. */
  activeColumn: GridColumn | null;
  isEditing: boolean;
  isOpen: boolean;
  onCellKey: (event: React.KeyboardEvent, row: GridRow, column: GridColumn) => void;
  onEdit: (id: string, column: GridColumn) => void;
  onEditEnd: (id: string, column: GridColumn, next: 'stay' | 'down' | 'right' | 'left' | 'blur') => void;
  onFocus: (id: string, column: GridColumn) => void;
  actions: PainPointActions;
  t: Translate;
}

/** A row of the spreadsheet and, when it is open, its details. Memoised: typing renders one row. */
export const GridRowView = memo(function GridRowView(props: GridRowProps) {
  const { id, number, painPoint, placeWords, votes, hasVotes, hasOwner, activeColumn, isEditing, isOpen, actions, t } =
    props;
  const title = painPoint.title.trim() || t('untitled');
  const row: GridRow = { id, number, painPoint, placeWords, votes };
  const columns: readonly GridColumn[] = ['title', 'place', ...ratings];
  const cell = (column: GridColumn) => {
    const isActive = activeColumn === column;
    return (
      <td
        key={column}
        className={styles.cell}
        data-column={column}
        data-kind={isRating(column) ? 'number' : column}
        data-editing={(isActive && isEditing) || undefined}
        tabIndex={isActive && !isEditing ? 0 : -1}
        onFocus={(event) => {
          if (event.target === event.currentTarget) props.onFocus(id, column);
        }}
        onKeyDown={(event) => {
          if (event.target === event.currentTarget) props.onCellKey(event, row, column);
        }}
        onClick={(event) => {
          if (event.currentTarget.dataset['editing'] === undefined) props.onEdit(id, column);
        }}
      >
        {isActive && isEditing ? (
          <CellEditor
            row={row}
            column={column}
            title={title}
            actions={actions}
            onEnd={(next) => props.onEditEnd(id, column, next)}
          />
        ) : (
          <CellText row={row} column={column} t={t} />
        )}
      </td>
    );
  };
  return (
    <>
      <tr data-row={id} data-open={isOpen || undefined}>
        <td
          className={styles.open}
          data-column="open"
          tabIndex={activeColumn === 'open' ? 0 : -1}
          aria-label={t(isOpen ? 'close' : 'open', { title })}
          aria-expanded={isOpen}
          onClick={() => actions.toggle(id)}
          onFocus={() => props.onFocus(id, 'open')}
          onKeyDown={(event) => props.onCellKey(event, row, 'open')}
        >
          <ChevronRight aria-hidden />
        </td>
        <td className={styles.number} data-kind="order">
          {number}
        </td>
        {columns.map(cell)}
        {hasVotes ? (
          <td className={styles.number} data-kind="number">
            {votes ?? '–'}
          </td>
        ) : null}
        {cell('decision')}
        {hasOwner ? cell('owner') : null}
      </tr>
      {isOpen ? (
        <tr>
          <td className={styles.details} colSpan={9 + Number(hasVotes) + Number(hasOwner)}>
            <PainPointDetails id={id} painPoint={painPoint} title={title} hasOwner={!hasOwner} actions={actions} />
          </td>
        </tr>
      ) : null}
    </>
  );
});

/** What a cell shows while it is not edited. */
function CellText({ row: { painPoint, placeWords }, column, t }: { row: GridRow; column: GridColumn; t: Translate }) {
  if (isRating(column)) {
    const value = painPoint[column];
    if (value === null) return <span className={styles.unknown}>–</span>;
    return (
      <span className={styles.rating}>
        <span>{value}</span>
        <span className={styles.bar} aria-hidden>
          <span style={{ width: `${value * 20}%` }} />
        </span>
      </span>
    );
  }
  if (column === 'decision') {
    const { decision } = painPoint;
    if (decision === null) return <span className={styles.unknown}>–</span>;
    return (
      <span className={styles.decision} data-decision={decision}>
        {t(`decisions.${decision}`)}
      </span>
    );
  }
  const text = column === 'place' ? placeWords : column === 'open' ? '' : painPoint[column];
  if (column === 'title' && text.trim() === '') return <span className={styles.unknown}>{t('untitled')}</span>;
  return text === '' ? <span className={styles.unknown}>–</span> : text;
}
