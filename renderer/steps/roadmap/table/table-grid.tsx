import { ArrowDown, ArrowUp } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import { cellText, type CellContext } from '../../../../workshop/roadmap/table/cell-text';
import { columnHeading } from '../../../../workshop/roadmap/table/column-heading';
import { kindOf, type InitiativeColumn } from '../../../../workshop/roadmap/table/initiative-columns';
import type { Sort } from '../../../../workshop/roadmap/table/sort-initiatives';
import { useOpenSession } from '../../../document/open-session';
import { keyLabel } from '../../../shell/key-label';
import { inRow } from '../../../ui/focus-in-next-frame';
import type { BoardActions } from '../board/use-board-actions';
import type { OpenHandler } from '../open-initiative';
import { setView, useRoadmapView } from '../roadmap-view';
import type { EditEnd } from './cell-editor';
import { rangeOf, type CellPlace, type TableSelection } from './selection';
import { tableKey } from './table-key';
import { TableRow } from './table-row';
import { useTableClipboard } from './use-table-clipboard';
import styles from './table.module.css';

interface TableGridProps {
  rows: readonly NumberedInitiative[];
  initiatives: readonly NumberedInitiative[];
  columns: readonly InitiativeColumn[];
  context: CellContext;
  openId: string | null;
  actions: BoardActions;
  onOpen: OpenHandler;
}

/** The cells. Only the one that is edited holds a field; a selection spans from its anchor to the cell with the focus. */
export function TableGrid({ rows, initiatives, columns, context, openId, actions, onOpen }: TableGridProps) {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const sort = useRoadmapView((state) => state.sort);
  const [selection, setSelection] = useState<TableSelection | null>(null);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const range = selection && rangeOf(selection, ids, columns);
  const current = range ? selection : null;
  const { copy, paste, clear } = useTableClipboard({ rows, initiatives, columns, context });
  const dragging = useRef(false);
  const moving = useRef(false);

  // Handlers keep their identity, so that one keystroke renders one row.
  const state = useRef({ ids, columns, current, range, clear, actions });
  useLayoutEffect(() => {
    state.current = { ids, columns, current, range, clear, actions };
  });

  const focusCell = useCallback((place: CellPlace, extend = false) => {
    const { current: latest } = state.current;
    setSelection({ active: place, anchor: extend && latest ? latest.anchor : place, isEditing: false });
    // At once: the next key belongs to the next cell.
    moving.current = true;
    document.querySelector<HTMLElement>(inRow(place.id, `[data-column="${place.column}"]`))?.focus();
    moving.current = false;
  }, []);
  /** The focus came by itself, from another part of the screen. */
  const onFocus = useCallback(
    (place: CellPlace) => {
      const active = state.current.current?.active;
      // Back in the window, the selection is still there.
      const isSame = active?.id === place.id && active.column === place.column;
      if (!moving.current && !isSame) focusCell(place);
    },
    [focusCell],
  );

  const edit = useCallback(
    (place: CellPlace) => {
      if (readOnly || kindOf(place.column) === 'fixed') return;
      // The field has the focus when the key that began the edit types its character.
      flushSync(() => setSelection({ active: place, anchor: place, isEditing: true }));
    },
    [readOnly],
  );

  /** The cell some rows and columns away; null outside of the table. */
  const cellFrom = useCallback(({ id, column }: CellPlace, by: { rows?: number; columns?: number }) => {
    const { ids: all, columns: known } = state.current;
    const row = all[all.indexOf(id) + (by.rows ?? 0)];
    const next = known[known.indexOf(column) + (by.columns ?? 0)];
    return row === undefined || next === undefined ? null : { id: row, column: next };
  }, []);

  const onKey = useCallback(
    (event: React.KeyboardEvent, place: CellPlace) => {
      const found = tableKey(event.nativeEvent);
      if (!found) return;
      const { ids: all, columns: known, range: selected } = state.current;
      const act = (run: () => void) => {
        event.preventDefault();
        event.stopPropagation();
        run();
      };
      const go = (next: CellPlace | null, extend = false) => next && act(() => focusCell(next, extend));
      if (found.kind === 'move') return go(cellFrom(place, found.by), found.extend);
      if (found.kind === 'edge') {
        const column = found.way < 0 ? known[0] : known.at(-1);
        const row = found.isTable ? (found.way < 0 ? all[0] : all.at(-1)) : place.id;
        return go(row !== undefined && column !== undefined ? { id: row, column } : null, found.extend);
      }
      if (found.kind === 'all') {
        const [first, last] = [known[0], known.at(-1)];
        return act(() => {
          if (all[0] === undefined || first === undefined || last === undefined) return;
          setSelection({ anchor: { id: all[0], column: first }, active: place, isEditing: false });
          focusCell({ id: all.at(-1) ?? place.id, column: last });
          setSelection({
            anchor: { id: all[0], column: first },
            active: { id: all.at(-1) ?? place.id, column: last },
            isEditing: false,
          });
        });
      }
      if (found.kind === 'escape') return act(() => focusCell(place));
      if (place.column === 'number') {
        if (found.kind === 'edit') act(() => onOpen(place.id));
        if (found.kind === 'clear' && !readOnly) act(() => state.current.actions.remove(place.id));
        return;
      }
      if (readOnly || kindOf(place.column) === 'fixed') return;
      if (found.kind === 'edit') act(() => edit(place));
      else if (found.kind === 'clear') act(() => selected && state.current.clear(selected));
      else if (found.kind === 'type' && kindOf(place.column) !== 'choice') edit(place);
    },
    [cellFrom, edit, focusCell, onOpen, readOnly],
  );

  /** Ends the edit of a cell. Enter goes on to the next row, Tab to the next cell. */
  const onEditEnd = useCallback(
    (place: CellPlace, end: EditEnd) => {
      const { current: latest } = state.current;
      if (end === 'blur') {
        if (latest?.active.id === place.id && latest.active.column === place.column) {
          setSelection({ active: place, anchor: place, isEditing: false });
        }
        return;
      }
      const by = { stay: {}, down: { rows: 1 }, right: { columns: 1 }, left: { columns: -1 } }[end];
      focusCell(cellFrom(place, by) ?? place);
    },
    [cellFrom, focusCell],
  );

  const onPress = useCallback(
    (event: React.PointerEvent, place: CellPlace) => {
      if (event.button !== 0) return;
      const { current: latest } = state.current;
      if (latest?.isEditing && latest.active.id === place.id && latest.active.column === place.column) return;
      // Touch scrolls; pens and mice select by dragging.
      dragging.current = event.pointerType !== 'touch';
      event.preventDefault();
      focusCell(place, event.shiftKey);
    },
    [focusCell],
  );
  const onEnter = useCallback(
    (place: CellPlace) => {
      if (dragging.current) focusCell(place, true);
    },
    [focusCell],
  );
  useLayoutEffect(() => {
    const stop = () => {
      dragging.current = false;
    };
    addEventListener('pointerup', stop);
    addEventListener('pointercancel', stop);
    return () => {
      removeEventListener('pointerup', stop);
      removeEventListener('pointercancel', stop);
    };
  }, []);

  // Without selected text, clipboard events go to the body, whatever has the focus.
  const grid = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const handle = (event: ClipboardEvent) => {
      const { clipboardData: data } = event;
      const isInside = grid.current?.contains(document.activeElement) && document.activeElement?.matches('td');
      if (!data || !range || !isInside) return;
      event.preventDefault();
      if (event.type !== 'paste') data.setData('text/plain', copy(range));
      if (readOnly) return;
      if (event.type === 'cut') clear(range);
      if (event.type === 'paste') paste(data.getData('text/plain'), range);
    };
    const types = ['copy', 'cut', 'paste'] as const;
    for (const type of types) document.addEventListener(type, handle);
    return () => {
      for (const type of types) document.removeEventListener(type, handle);
    };
  }, [clear, copy, paste, range, readOnly]);
  const stop: CellPlace | null = current?.active ?? (ids[0] === undefined ? null : { id: ids[0], column: 'title' });
  return (
    <>
      <div className={styles.scroller}>
        <table
          ref={grid}
          className={styles.grid}
          role="grid"
          aria-label={t('table.label')}
          aria-describedby="roadmap-table-keys"
          aria-multiselectable
          aria-readonly={readOnly}
        >
          <colgroup>
            {columns.map((column) => (
              <col key={column} data-column={column} data-kind={kindOf(column)} className={styles.column} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  data-head={column}
                  {...(sort.column === column ? { 'aria-sort': sort.isDescending ? 'descending' : 'ascending' } : {})}
                >
                  <button
                    type="button"
                    className={styles.sort}
                    onClick={() => setView({ sort: nextSort(sort, column) })}
                  >
                    {columnHeading(column, context.language)}
                    {sort.column === column ? (
                      sort.isDescending ? (
                        <ArrowDown aria-hidden />
                      ) : (
                        <ArrowUp aria-hidden />
                      )
                    ) : null}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, number, title, initiative }, index) => {
              const isIn = range !== null && index >= range.rows[0] && index <= range.rows[1];
              return (
                <TableRow
                  key={id}
                  id={id}
                  number={number}
                  title={title}
                  initiative={initiative}
                  needs={cellText({ number, initiative }, 'dependencies', context)}
                  columns={columns}
                  context={context}
                  initiatives={current?.isEditing && current.active.id === id ? initiatives : null}
                  firstSelected={isIn ? range.columns[0] : -1}
                  lastSelected={isIn ? range.columns[1] : -1}
                  stopColumn={stop?.id === id ? stop.column : null}
                  isEditing={current?.isEditing === true && current.active.id === id}
                  isOpen={openId === id}
                  onKey={onKey}
                  onEdit={edit}
                  onEditEnd={onEditEnd}
                  onPress={onPress}
                  onEnter={onEnter}
                  onFocus={onFocus}
                  onOpen={onOpen}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      <p id="roadmap-table-keys" className={styles.keys}>
        {t(readOnly ? 'table.keysReadOnly' : 'table.keys', { copy: keyLabel('Mod+C'), paste: keyLabel('Mod+V') })}
      </p>
      <p className="visually-hidden" role="status">
        {range && range.rows[1] - range.rows[0] + range.columns[1] - range.columns[0] > 0
          ? t('table.selected', {
              rows: range.rows[1] - range.rows[0] + 1,
              columns: range.columns[1] - range.columns[0] + 1,
            })
          : ''}
      </p>
    </>
  );
}

/** Ascending, descending, then back to the order of the roadmap. A score begins with the highest. */
function nextSort(sort: Sort, column: InitiativeColumn): Sort {
  const first = column === 'score' || column === 'reach';
  if (sort.column !== column) return { column, isDescending: first };
  return sort.isDescending === first ? { column, isDescending: !first } : { column: 'number', isDescending: false };
}
