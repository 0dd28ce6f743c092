import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { guessTableColumns, maxRows, type ColumnGuess, type TableColumns } from '../../../workshop/table/table-columns';
import { decodeText, encodings, guessEncoding, type Encoding } from '../../document/decode-text';
import { delimiters, guessDelimiter, maxCells, parseTable, type Delimiter } from '../../document/parse-table';
import type { Sheet } from '../../document/workbook/workbook';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SelectField } from '../../ui/select-field';
import styles from './table-dialog.module.css';

const delimiterNames = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const;

/** Size of the preview in rows, columns and characters per cell. */
const previewRows = 5;
const previewColumns = 12;
const previewCharacters = 80;

interface TableDialogProps<Role extends string> {
  /** The content of a text file. */
  bytes: Uint8Array;
  /** The sheets of a workbook, instead of the bytes. */
  sheets?: readonly Sheet[] | null;
  columns: TableColumns<Role>;
  /** Texts about what a row becomes. */
  texts: {
    lead: string;
    role: (role: Role) => string;
    /** The first row is no header. */
    isRow: string;
    submit: (count: number) => string;
    /** The main column is empty. */
    empty: string;
    tooMany: string;
    /** Why a column with this heading cannot be imported, as a sentence; null for no reason. Such columns are named one by one. */
    leftOut?: (heading: string) => string | null;
  };
  /** What of the rows is left out or changed, a sentence each. `firstRow` is the number of the first of them in the file. */
  remarks?: (
    rows: readonly (readonly string[])[],
    columns: ColumnGuess<Role>['columns'],
    firstRow: number,
  ) => readonly string[];
  onSubmit: (rows: readonly (readonly string[])[], columns: ColumnGuess<Role>['columns']) => void;
  onClose: () => void;
}

/** Maps the columns of a table. Everything has a guessed default; the preview shows the result. */
export function TableDialog<Role extends string>({
  bytes,
  sheets = null,
  columns: known,
  texts,
  remarks,
  onSubmit,
  onClose,
}: TableDialogProps<Role>) {
  const { t } = useTranslation();
  const [encoding, setEncoding] = useState<Encoding>(() => guessEncoding(bytes));
  const text = useMemo(() => decodeText(bytes, encoding), [bytes, encoding]);
  const [chosenDelimiter, setDelimiter] = useState<Delimiter | null>(null);
  const delimiter = useMemo(() => chosenDelimiter ?? guessDelimiter(text), [chosenDelimiter, text]);
  const [chosenSheet, setSheet] = useState(() => Math.max(0, sheets?.findIndex(({ rows }) => rows.length > 0) ?? 0));
  const sheet = sheets?.[chosenSheet];
  const { rows, isCut, isWide } = useMemo(() => sheet ?? parseTable(text, delimiter), [sheet, text, delimiter]);
  const guess = useMemo(() => guessTableColumns(rows, known), [rows, known]);
  const [change, setChange] = useState<Partial<ColumnGuess<Role>>>({});
  const { hasHeader, columns } = { ...guess, ...change };
  const body = hasHeader ? rows.slice(1) : rows;
  const mainColumn = columns[known.main];
  const count = Math.min(
    maxRows,
    mainColumn === null ? 0 : body.filter((row) => (row[mainColumn] ?? '').trim() !== '').length,
  );
  const width = Math.min(200, Math.max(0, ...rows.slice(0, 100).map((row) => row.length)));
  const heading = (column: number) =>
    (hasHeader && rows[0]?.[column]?.trim().slice(0, 40)) || t('table.column', { number: column + 1 });
  const options = Array.from({ length: width }, (_, column) => ({ value: String(column), text: heading(column) }));
  const roles = Object.keys(known.headings) as Role[];
  const used = new Set(roles.map((role) => columns[role]));
  const unused = options.map((_, column) => column).filter((column) => !used.has(column));
  const reasons = unused.map((column) => texts.leftOut?.(heading(column)) ?? null);
  const others = unused.filter((_, index) => reasons[index] === null);
  const found = [
    ...(sheet?.remarks ?? []).map(({ kind, count: cells, examples }) => {
      const more = cells > examples.length ? ', …' : '';
      return t(`table.sheetRemarks.${kind}`, { count: cells, places: examples.join(', ') + more });
    }),
    ...(remarks
      ? [
          ...reasons.filter((reason) => reason !== null),
          ...(others.length > 0 ? [t('table.unused', { names: others.map(heading).join(', ') })] : []),
          ...remarks(body, columns, hasHeader ? 2 : 1),
        ]
      : []),
  ];

  // Another sheet, delimiter or encoding makes other columns: choices for the old ones are dropped.
  const reparse = (set: () => void) => {
    set();
    setChange({});
  };
  const choose = (role: Role, value: string) =>
    setChange({ ...change, columns: { ...columns, [role]: value === 'none' ? null : Number(value) } });

  return (
    <Dialog
      title={t('table.title')}
      size="wide"
      closeLabel={t('cancel')}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button look="primary" isDisabled={count === 0} onPress={() => onSubmit(body, columns)}>
            {texts.submit(count)}
          </Button>
        </>
      }
    >
      <p>{texts.lead}</p>
      <div className={styles.row}>
        {sheets === null ? (
          <>
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
          </>
        ) : (
          <SelectField
            label={t('table.sheet')}
            value={String(chosenSheet)}
            options={sheets.map(({ name }, index) => ({ value: String(index), text: name }))}
            onChange={(value) => reparse(() => setSheet(Number(value)))}
          />
        )}
        <SelectField
          label={t('table.header')}
          value={hasHeader ? 'header' : 'row'}
          options={[
            { value: 'header', text: t('table.isHeader') },
            { value: 'row', text: texts.isRow },
          ]}
          onChange={(value) => setChange({ ...change, hasHeader: value === 'header' })}
        />
      </div>
      <h3 className={styles.caption} id="table-columns">
        {t('table.columns')}
      </h3>
      <div className={styles.row} role="group" aria-labelledby="table-columns">
        {roles.map((role) => (
          <SelectField
            key={role}
            label={texts.role(role)}
            value={String(columns[role] ?? 'none')}
            options={role === known.main ? options : [{ value: 'none', text: t('table.none') }, ...options]}
            onChange={(value) => choose(role, value)}
          />
        ))}
      </div>
      {count === 0 ? <p role="alert">{texts.empty}</p> : null}
      {isWide ? <p>{t('table.tooWide', { most: maxCells })}</p> : null}
      {isCut || body.length > maxRows ? <p>{texts.tooMany}</p> : null}
      {found.length === 0 ? null : (
        <ul className={styles.remarks} aria-label={t('table.remarks')}>
          {found.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <Preview
        rows={body.slice(0, previewRows)}
        width={Math.min(width, previewColumns)}
        roleOf={(column) => {
          const role = roles.find((each) => columns[each] === column);
          return role === undefined ? null : texts.role(role);
        }}
        heading={heading}
      />
    </Dialog>
  );
}

interface PreviewProps {
  rows: readonly (readonly string[])[];
  width: number;
  roleOf: (column: number) => string | null;
  heading: (column: number) => string;
}

function Preview({ rows, width, roleOf, heading }: PreviewProps) {
  const { t } = useTranslation();
  const all = Array.from({ length: width }, (_, column) => column);
  return (
    // Scrollable regions must be focusable.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div className={styles.preview} role="region" aria-label={t('table.preview')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {all.map((column) => (
              <th key={column} scope="col" data-used={roleOf(column) !== null}>
                {heading(column)}
                <span className={styles.role}>{roleOf(column) ?? '–'}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Rows of a file have no id but their index.
            <tr key={String(index)}>
              {all.map((column) => (
                <td key={column} data-used={roleOf(column) !== null}>
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
