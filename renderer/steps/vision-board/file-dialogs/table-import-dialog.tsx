import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../workshop/collection';
import {
  columnRoles,
  csvNotes,
  guessColumns,
  maxRows,
  type ColumnGuess,
  type ColumnRole,
} from '../../../../workshop/vision-board/formats/csv-notes';
import { comparisonKey } from '../../../../workshop/text/searchable';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { SelectField } from '../../../ui/select-field';
import type { Board } from '../actions/board';
import { decodeText, encodings, guessEncoding, type Encoding } from '../../../document/decode-text';
import styles from './file-dialogs.module.css';
import type { Point } from '../model/geometry';
import { delimiters, guessDelimiter, maxCells, parseTable, type Delimiter } from '../../../document/parse-table';
import { newNoteSize, notesPerRow } from '../actions/find-free-space';
import { insertImported } from '../import-export/insert-imported';

const delimiterNames = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const;

/** Size of the preview in rows, columns and characters per cell. */
const previewRows = 5;
const previewColumns = 12;
const previewCharacters = 80;

interface TableImportDialogProps {
  board: Board;
  name: string;
  bytes: Uint8Array;
  at: Point;
}

/** Maps the columns of a table. Everything has a guessed default; the preview shows the result. */
export function TableImportDialog({ board, name, bytes, at }: TableImportDialogProps) {
  const { t } = useTranslation('vision-board');
  const close = () => board.store.setState({ fileDialog: null });
  const [encoding, setEncoding] = useState<Encoding>(() => guessEncoding(bytes));
  const text = useMemo(() => decodeText(bytes, encoding), [bytes, encoding]);
  const [chosenDelimiter, setDelimiter] = useState<Delimiter | null>(null);
  const delimiter = useMemo(() => chosenDelimiter ?? guessDelimiter(text), [chosenDelimiter, text]);
  const { rows, isCut, isWide } = useMemo(() => parseTable(text, delimiter), [text, delimiter]);
  const guess = useMemo(() => guessColumns(rows), [rows]);
  const [change, setChange] = useState<Partial<ColumnGuess>>({});
  const { hasHeader, columns } = { ...guess, ...change };
  const body = hasHeader ? rows.slice(1) : rows;
  const textColumn = columns.text;
  const count = Math.min(
    maxRows,
    textColumn === null ? 0 : body.filter((row) => (row[textColumn] ?? '').trim() !== '').length,
  );
  const width = Math.min(200, Math.max(0, ...rows.slice(0, 100).map((row) => row.length)));
  const heading = (column: number) =>
    (hasHeader && rows[0]?.[column]?.trim().slice(0, 40)) || t('table.column', { number: column + 1 });
  const options = Array.from({ length: width }, (_, column) => ({ value: String(column), text: heading(column) }));

  // Another delimiter or encoding makes other columns: choices for the old ones are dropped.
  const reparse = (set: () => void) => {
    set();
    setChange({});
  };
  const choose = (role: ColumnRole, value: string) =>
    setChange({ ...change, columns: { ...columns, [role]: value === 'none' ? null : Number(value) } });

  const submit = () => {
    close();
    const { participants } = board.replica.store.getState().session.workshop;
    const named = inOrder(participants).filter(([, participant]) => participant.name.trim() !== '');
    const imported = csvNotes(body, {
      columns,
      colour: board.store.getState().colour,
      participants: new Map(named.map(([id, participant]) => [comparisonKey(participant.name), id])),
      perRow: notesPerRow(board),
      heightFor: (words) => Math.ceil(board.view.fitText(words, newNoteSize.width, newNoteSize.height).height),
    });
    insertImported(board, imported, at, { name, workshop: '', names: new Map() });
  };

  return (
    <Dialog
      title={t('table.title')}
      size="wide"
      closeLabel={t('files.cancel')}
      onClose={close}
      footer={
        <>
          <Button look="quiet" onPress={close}>
            {t('files.cancel')}
          </Button>
          <Button look="primary" isDisabled={count === 0} onPress={submit}>
            {t('table.submit', { count })}
          </Button>
        </>
      }
    >
      <p>{t('table.file', { name })}</p>
      <div className={styles.row}>
        <SelectField
          label={t('table.delimiter')}
          value={delimiter}
          options={delimiters.map((value) => ({ value, text: t(`table.delimiters.${delimiterNames[value]}`) }))}
          onChange={(value) => reparse(() => setDelimiter(value))}
        />
        <SelectField
          label={t('table.encoding')}
          value={encoding}
          options={encodings.map((value) => ({ value, text: t(`table.encodings.${value}`) }))}
          onChange={(value) => reparse(() => setEncoding(value))}
        />
        <SelectField
          label={t('table.header')}
          value={hasHeader ? 'header' : 'row'}
          options={[
            { value: 'header', text: t('table.isHeader') },
            { value: 'row', text: t('table.isRow') },
          ]}
          onChange={(value) => setChange({ ...change, hasHeader: value === 'header' })}
        />
      </div>
      <h3 className={styles.caption} id="table-columns">
        {t('table.columns')}
      </h3>
      <div className={styles.row} role="group" aria-labelledby="table-columns">
        {columnRoles.map((role) => (
          <SelectField
            key={role}
            label={t(`table.roles.${role}`)}
            value={String(columns[role] ?? 'none')}
            options={role === 'text' ? options : [{ value: 'none', text: t('table.none') }, ...options]}
            onChange={(value) => choose(role, value)}
          />
        ))}
      </div>
      {count === 0 ? <p role="alert">{t('table.empty')}</p> : null}
      {isWide ? <p>{t('table.tooWide', { most: maxCells })}</p> : null}
      {isCut || body.length > maxRows ? <p>{t('table.tooMany', { most: maxRows })}</p> : null}
      <Preview
        rows={body.slice(0, previewRows)}
        width={Math.min(width, previewColumns)}
        columns={columns}
        heading={heading}
      />
    </Dialog>
  );
}

interface PreviewProps {
  rows: readonly (readonly string[])[];
  width: number;
  columns: ColumnGuess['columns'];
  heading: (column: number) => string;
}

function Preview({ rows, width, columns, heading }: PreviewProps) {
  const { t } = useTranslation('vision-board');
  const all = Array.from({ length: width }, (_, column) => column);
  const roleOf = (column: number) => columnRoles.find((role) => columns[role] === column);
  return (
    // Scrollable regions must be focusable.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div className={styles.preview} role="region" aria-label={t('table.preview')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {all.map((column) => {
              const role = roleOf(column);
              return (
                <th key={column} scope="col" data-used={role !== undefined}>
                  {heading(column)}
                  <span className={styles.role}>{role ? t(`table.roles.${role}`) : '–'}</span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Rows of a file have no id but their index.
            <tr key={String(index)}>
              {all.map((column) => (
                <td key={column} data-used={roleOf(column) !== undefined}>
                  {(row[column] ?? '').slice(0, previewCharacters)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
