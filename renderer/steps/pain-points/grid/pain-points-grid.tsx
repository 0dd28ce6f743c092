import { ArrowDown, ArrowUp } from 'lucide-react';
import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useOpenSession } from '../../../document/open-session';
import { focusInNextFrame, inRow } from '../../../ui/focus-in-next-frame';
import { useWidth } from '../../../ui/use-width';
import { setView, usePainPointsView } from '../pain-points-view';
import { usePainPointActions } from '../use-pain-point-actions';
import { gridColumns, isRating, type GridColumn, type GridRow, type SortColumn } from './columns';
import { GridRowView } from './grid-row';
import styles from './grid.module.css';

interface PainPointsGridProps {
  /** Rows in groups; a group without a name has no heading. */
  groups: readonly { id: string; name: string; rows: readonly GridRow[] }[];
  /** Whether a column has votes to show. */
  hasVotes: boolean;
  canSort: boolean;
}

/** The cell with the focus, and whether it is being edited. */
export interface ActiveCell {
  id: string;
  column: GridColumn;
  isEditing: boolean;
}

/** Width from which the owner has a column, in CSS pixels; below it is among the details. */
const wideFrom = 1100;

/** What stands beside the grid in a window, about, in CSS pixels: a wrong guess renders all rows twice. */
const besides = 300;

const headings: readonly SortColumn[] = [
  'number',
  'title',
  'place',
  'severity',
  'frequency',
  'impact',
  'effort',
  'votes',
  'decision',
  'owner',
];

/**
 * The pain points as a spreadsheet: arrow keys go from cell to cell, Enter or typing edits, digits rate. Only the cell that is edited
 * holds a field, so that a list of 200 opens at once.
 */
export function PainPointsGrid({ groups: all, hasVotes, canSort }: PainPointsGridProps) {
  const { t } = useTranslation('pain-points');
  const { readOnly } = useOpenSession();
  const open = usePainPointsView((state) => state.open);
  const sort = usePainPointsView((state) => state.sort);
  // The rows in view come first, the others as soon as nothing more urgent is to be done. A row that is revealed is among them at once.
  const [isWhole, setWhole] = useState(open !== null);
  useEffect(() => startTransition(() => setWhole(true)), []);
  const groups = isWhole ? all : firstRows(all);
  const actions = usePainPointActions();
  const [scroller, width] = useWidth('pain-points', window.innerWidth - besides);
  const hasOwner = width >= wideFrom;
  const [active, setActive] = useState<ActiveCell | null>(null);
  const ids = useMemo(() => groups.flatMap(({ rows }) => rows.map(({ id }) => id)), [groups]);
  const current = active && ids.includes(active.id) ? active : null;
  const stop: ActiveCell | null =
    current ?? (ids[0] === undefined ? null : { id: ids[0], column: 'title', isEditing: false });

  // Handlers keep their identity, so that one keystroke renders one row.
  const columns: readonly GridColumn[] = gridColumns.filter((column) => column !== 'owner' || hasOwner);
  const state = useRef({ ids, active: current, columns });
  useLayoutEffect(() => {
    state.current = { ids, active: current, columns };
  });

  const focusCell = useCallback((id: string, column: GridColumn) => {
    setActive({ id, column, isEditing: false });
    // At once: the next key belongs to the next cell.
    document.querySelector<HTMLElement>(inRow(id, `[data-column="${column}"]`))?.focus();
  }, []);

  const edit = useCallback(
    (id: string, column: GridColumn) => {
      if (readOnly || column === 'open') return;
      // The field has the focus when the key that began the edit types its character.
      flushSync(() => setActive({ id, column, isEditing: true }));
    },
    [readOnly],
  );

  const moveFrom = useCallback(
    (id: string, column: GridColumn, by: { rows?: number; columns?: number }): boolean => {
      const { ids: all, columns: known } = state.current;
      const row = all[all.indexOf(id) + (by.rows ?? 0)];
      const next = known[known.indexOf(column) + (by.columns ?? 0)];
      if (row === undefined || next === undefined) return false;
      focusCell(row, next);
      return true;
    },
    [focusCell],
  );

  const onCellKey = useCallback(
    (event: React.KeyboardEvent, row: GridRow, column: GridColumn) => {
      const { id, painPoint } = row;
      const { ids: all, columns: known } = state.current;
      const { key, ctrlKey, metaKey, altKey } = event;
      const act = (run: () => unknown) => {
        event.preventDefault();
        event.stopPropagation();
        run();
      };
      const arrows: Record<string, { rows?: number; columns?: number }> = {
        ArrowUp: { rows: -1 },
        ArrowDown: { rows: 1 },
        ArrowLeft: { columns: -1 },
        ArrowRight: { columns: 1 },
      };
      const way = arrows[key];
      if (altKey) return;
      if (ctrlKey || metaKey) {
        if (key === 'Home') act(() => focusCell(all[0] ?? id, 'title'));
        if (key === 'End') act(() => focusCell(all.at(-1) ?? id, 'title'));
        return;
      }
      if (way) return act(() => moveFrom(id, column, way));
      if (key === 'Home') return act(() => focusCell(id, 'open'));
      if (key === 'End') return act(() => focusCell(id, known.at(-1) ?? 'title'));
      if (column === 'open') {
        if (key === 'Enter' || key === ' ') act(() => actions.toggle(id));
        if (key === 'Delete') act(() => actions.remove(id, all));
        return;
      }
      if (readOnly) return;
      if (key === 'Enter' || key === 'F2' || (key === ' ' && (isRating(column) || column === 'decision'))) {
        return act(() => edit(id, column));
      }
      if (key === 'Delete' || key === 'Backspace') return act(() => actions.clear(id, column));
      if (isRating(column)) {
        if (/^[1-5]$/.test(key)) act(() => actions.update(id, { [column]: Number(key) }, column));
        else if (key === '0') act(() => actions.clear(id, column));
      } else if (key.length === 1 && column !== 'decision' && painPoint) edit(id, column);
    },
    [actions, edit, focusCell, moveFrom, readOnly],
  );

  /** Ends the edit of a cell. Enter goes on to the next row, Tab to the next cell. */
  const onEditEnd = useCallback(
    (id: string, column: GridColumn, next: 'stay' | 'down' | 'right' | 'left' | 'blur') => {
      const { active: latest } = state.current;
      if (next === 'blur') {
        if (latest?.id === id && latest.column === column) setActive({ id, column, isEditing: false });
        return;
      }
      const by = { stay: {}, down: { rows: 1 }, right: { columns: 1 }, left: { columns: -1 } }[next];
      if (moveFrom(id, column, by)) return;
      // After the last row comes a new one.
      if (next === 'down') {
        setActive({ id, column, isEditing: false });
        focusInNextFrame('[data-quick-entry] input');
      } else focusCell(id, column);
    },
    [focusCell, moveFrom],
  );

  const onFocus = useCallback((id: string, column: GridColumn) => {
    const { active: latest } = state.current;
    if (latest?.id !== id || latest.column !== column) setActive({ id, column, isEditing: false });
  }, []);

  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        className={styles.grid}
        role="grid"
        data-votes={hasVotes || undefined}
        data-owner={hasOwner || undefined}
        aria-label={t('painPoints')}
        aria-describedby="pain-points-keys"
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('more')}</span>
            </th>
            {headings
              .filter((column) => (column !== 'votes' || hasVotes) && (column !== 'owner' || hasOwner))
              .map((column) => (
                <th
                  key={column}
                  scope="col"
                  data-kind={isRating(column) || column === 'votes' ? 'number' : column === 'number' ? 'order' : column}
                  {...(canSort && sort.column === column
                    ? { 'aria-sort': sort.isDescending ? 'descending' : 'ascending' }
                    : {})}
                >
                  {canSort ? (
                    <button
                      type="button"
                      className={styles.sort}
                      onClick={() => setView({ sort: nextSort(sort, column) })}
                    >
                      {headingOf(column)}
                      {sort.column === column ? (
                        sort.isDescending ? (
                          <ArrowDown aria-hidden />
                        ) : (
                          <ArrowUp aria-hidden />
                        )
                      ) : null}
                    </button>
                  ) : (
                    headingOf(column)
                  )}
                </th>
              ))}
          </tr>
        </thead>
        {groups.map(({ id, name, rows }) => (
          <tbody key={id}>
            {name === '' ? null : (
              <tr>
                <th className={styles.group} colSpan={9 + Number(hasVotes) + Number(hasOwner)} scope="rowgroup">
                  {name} <span>{rows.length}</span>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <GridRowView
                key={row.id}
                id={row.id}
                number={row.number}
                painPoint={row.painPoint}
                placeWords={row.placeWords}
                votes={row.votes}
                hasVotes={hasVotes}
                hasOwner={hasOwner}
                activeColumn={stop?.id === row.id ? stop.column : null}
                isEditing={current?.id === row.id && current.isEditing}
                isOpen={open === row.id}
                onCellKey={onCellKey}
                onEdit={edit}
                onEditEnd={onEditEnd}
                onFocus={onFocus}
                actions={actions}
                t={t}
              />
            ))}
          </tbody>
        ))}
      </table>
      <p id="pain-points-keys" className={styles.keys}>
        {readOnly ? t('keysReadOnly') : t('keys')}
      </p>
    </div>
  );

  function headingOf(column: SortColumn): string {
    if (column === 'number') return t('number');
    if (column === 'title') return t('painPoint');
    return isRating(column) ? t(`ratings.${column}`) : t(column);
  }
}

/** Rows that are rendered with the screen: about a window full. */
const rowsAtFirst = 25;

function firstRows(groups: PainPointsGridProps['groups']): PainPointsGridProps['groups'] {
  let left = rowsAtFirst;
  return groups.map((group) => {
    const rows = group.rows.slice(0, Math.max(0, left));
    left -= rows.length;
    return { ...group, rows };
  });
}

/** Numbers are sorted from the highest first, everything else from A. The third press returns to the order of the list. */
function nextSort(sort: { column: SortColumn; isDescending: boolean }, column: SortColumn) {
  const first = isRating(column) || column === 'votes';
  if (sort.column !== column) return { column, isDescending: first };
  return sort.isDescending === first
    ? { column, isDescending: !first }
    : { column: 'number' as const, isDescending: false };
}
