import { ArrowDown, ArrowUp, Ellipsis, Plus, Trash2 } from 'lucide-react';
import { memo, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder, type Collection } from '../../../workshop/collection';
import { newId } from '../../../workshop/new-id';
import type { StepId } from '../../../workshop/step';
import { useOpenSession } from '../../document/open-session';
import { ActionMenu } from '../../ui/action-menu';
import { Button } from '../../ui/button';
import { ComboField } from '../../ui/combo-field';
import { Gradual } from '../../ui/gradual';
import { focusInNextFrame, inRow, neighbourOf } from '../../ui/focus-in-next-frame';
import { SelectField } from '../../ui/select-field';
import { isEnter } from '../../ui/is-enter';
import { TextField } from '../../ui/text-field';
import { useEditWithUndo } from '../offer-undo';
import styles from './row-list.module.css';

/** A column of short texts, of texts with suggestions, or of one choice. */
export interface RowColumn {
  field: string;
  label: string;
  /** Placeholder: an example of what to write. */
  example?: string;
  suggestions?: readonly string[];
  choices?: readonly { value: string; text: string }[];
}

type Row = { order: string };

/** The edits of a list. They keep their identity between renders, so that typing in one row does not render the others. */
export interface RowActions {
  add: (id: string) => void;
  update: (id: string, field: string, value: string) => void;
  move: (id: string, index: number) => void;
  remove: (id: string) => void;
}

interface RowListProps<Item extends Row> {
  step: StepId;
  /** Accessible name of the list, unique on the screen. */
  label: string;
  /** The first column names the row; the same array between renders. */
  columns: readonly RowColumn[];
  rows: Collection<Item>;
  /** Where an empty row is named; `{{number}}` is its place. */
  numbered: (number: number) => string;
  actions: RowActions;
  addText: string;
  /** One sentence for the empty list. */
  emptyText?: string;
  /** What stands at the end of a row, such as links. */
  after?: (id: string, item: Item) => React.ReactNode;
}

/** A list of rows that are edited in place. Enter in a text adds the next row. */
export function RowList<Item extends Row>({
  step,
  label,
  columns,
  rows,
  numbered,
  actions,
  addText,
  emptyText,
  after,
}: RowListProps<Item>) {
  const { readOnly } = useOpenSession();
  const items = inOrder(rows);
  const [latest, setLatest] = useState<string | null>(null);
  const add = useCallback(() => {
    const id = newId();
    actions.add(id);
    setLatest(id);
  }, [actions]);
  return (
    <div className={styles.list} data-list={label}>
      {items.length === 0 && emptyText ? <p className={styles.empty}>{emptyText}</p> : null}
      {items.length === 0 ? null : (
        <div className={styles.names} style={gridOf(columns)} aria-hidden>
          {columns.map((column) => (
            <span key={column.field}>{column.label}</span>
          ))}
        </div>
      )}
      <ol aria-label={label}>
        <Gradual portion={6}>
          {items.map(([id, item], index) => (
            <EditableRow
              key={id}
              step={step}
              id={id}
              item={item}
              name={nameOf(item, columns) || numbered(index + 1)}
              list={label}
              index={index}
              isLast={index === items.length - 1}
              columns={columns}
              actions={actions}
              isNew={id === latest}
              onNext={add}
              after={after as EditableRowProps['after']}
            />
          ))}
        </Gradual>
      </ol>
      {readOnly ? null : (
        <div className={styles.add} data-adds>
          <Button look="quiet" icon={<Plus aria-hidden />} onPress={add}>
            {addText}
          </Button>
        </div>
      )}
    </div>
  );
}

function valueOf(item: Row, field: string): string {
  const value = (item as Row & Record<string, unknown>)[field];
  return typeof value === 'string' ? value : '';
}

/** The text of the first column with one. */
function nameOf(item: Row, columns: readonly RowColumn[]): string {
  const texts = columns.filter(({ choices }) => !choices).map(({ field }) => valueOf(item, field).trim());
  return texts[0] ?? '';
}

function gridOf({ length }: readonly RowColumn[]): React.CSSProperties {
  return { '--columns': `repeat(${length}, minmax(0, 1fr))` } as React.CSSProperties;
}

interface EditableRowProps {
  step: StepId;
  id: string;
  item: Row;
  name: string;
  list: string;
  index: number;
  isLast: boolean;
  columns: readonly RowColumn[];
  actions: RowActions;
  isNew: boolean;
  /** Enter in a row adds the next one. */
  onNext: () => void;
  after: ((id: string, item: Row) => React.ReactNode) | undefined;
}

/** Memoised, so that typing in one row does not render the others. */
const EditableRow = memo(function EditableRow({
  step,
  id,
  item,
  name,
  list,
  index,
  isLast,
  columns,
  actions,
  isNew,
  onNext,
  after,
}: EditableRowProps) {
  const { t } = useTranslation();
  const { readOnly } = useOpenSession();
  const editWithUndo = useEditWithUndo(step);
  const remove = () => {
    const rows = [...document.querySelectorAll<HTMLElement>(`${listSelector(list)} [data-row]`)];
    const ids = rows.map((row) => row.dataset['row'] ?? '');
    editWithUndo(t('rows.removed', { title: name }), () => actions.remove(id));
    focusInNextFrame(inRow(neighbourOf(ids, id), 'textarea, input'), `${listSelector(list)} [data-adds] button`);
  };
  return (
    <li className={styles.item} data-row={id}>
      <div className={styles.row} style={gridOf(columns)}>
        {columns.map((column, place) => (
          <Cell
            key={column.field}
            column={column}
            value={valueOf(item, column.field)}
            row={name}
            isReadOnly={readOnly}
            autoFocus={isNew && place === 0}
            onChange={(value) => actions.update(id, column.field, value)}
            // A second Enter does not add a second empty row.
            onNext={() => nameOf(item, columns) !== '' && onNext()}
          />
        ))}
        {readOnly ? null : (
          <ActionMenu
            label={t('rows.actions', { title: name })}
            icon={<Ellipsis aria-hidden />}
            actions={[
              {
                id: 'up',
                text: t('rows.up'),
                icon: <ArrowUp />,
                isDisabled: index === 0,
                onAction: () => actions.move(id, index - 1),
              },
              {
                id: 'down',
                text: t('rows.down'),
                icon: <ArrowDown />,
                isDisabled: isLast,
                onAction: () => actions.move(id, index + 1),
              },
              { id: 'remove', text: t('rows.remove'), icon: <Trash2 />, danger: true, onAction: remove },
            ]}
          />
        )}
      </div>
      {after?.(id, item)}
    </li>
  );
});

function listSelector(list: string): string {
  return `[data-list="${CSS.escape(list)}"]`;
}

interface CellProps {
  column: RowColumn;
  value: string;
  /** The name of the row, for screen readers. */
  row: string;
  isReadOnly: boolean;
  autoFocus: boolean;
  onChange: (value: string) => void;
  onNext: () => void;
}

function Cell({
  column: { label, example = '', suggestions, choices },
  value,
  row,
  isReadOnly,
  autoFocus,
  onChange,
  onNext,
}: CellProps) {
  const shared = { label: `${label}, ${row}`, hideLabel: true, look: 'plain' as const, onChange };
  if (choices) {
    return <SelectField {...shared} value={value === '' ? null : value} options={choices} isDisabled={isReadOnly} />;
  }
  if (suggestions) {
    return (
      // One cell of the grid: a combo box renders hidden elements, too.
      <div>
        <ComboField
          {...shared}
          value={value}
          options={suggestions}
          example={example}
          isReadOnly={isReadOnly}
          autoFocus={autoFocus}
        />
      </div>
    );
  }
  return (
    <TextField
      {...shared}
      value={value}
      example={example}
      multiline
      maxLength={500}
      isReadOnly={isReadOnly}
      autoFocus={autoFocus}
      onKeyDown={(event) => {
        if (!isEnter(event)) return;
        event.preventDefault();
        onNext();
      }}
    />
  );
}
