import type { Language } from '../../language';
import { maxRows, unescapedCell } from '../../table/table-columns';
import { comparisonKey } from '../../text/searchable';
import { maxLineLength, maxTextLength } from '../../text-limits';
import type { Known } from '../checks';
import type { InitiativeValues } from '../commands';
import type { NumberedInitiative } from '../initiatives-in-order';
import type { Horizon } from '../schema';
import { initiativeColumns, type InitiativeColumn } from '../table/initiative-columns';
import { initiativeFinder, readCell, readDependencies } from '../table/read-cell';
import type { ImportColumn } from './import-columns';
import type { FilePromise } from './roadmap-table';

/** What of a table is left out or changed, with the words it is about. */
export interface ImportRemark {
  /** `known`: there is an initiative of that title already. */
  kind: 'withoutTitle' | 'longTitle' | 'notUnderstood' | 'known' | 'tooMany';
  count: number;
  /** The first few of them, each with the number of its row. */
  examples: { row: number; column: ImportColumn | null; words: string }[];
}

export interface ImportContext {
  language: Language;
  /** The initiatives of the roadmap, before the import. */
  initiatives: readonly NumberedInitiative[];
  promises: readonly FilePromise[];
  painPoints: Known['painPoints'];
  newId: () => string;
  /** The number of the first row, for people. */
  first?: number;
}

interface AddedInitiative {
  id: string;
  horizon: Horizon;
  values: InitiativeValues;
}

/** Examples that are named. */
const maxExamples = 5;

/**
 * The initiatives in the rows of a table, and what was left out of them. Numbers of dependencies are those of the file where it has numbers, or else those of the
 * roadmap; titles are looked for in the file first. Promises that the press release does not have stay as words. A title that is too long is cut and
 * kept whole in the outcome.
 */
export function readInitiatives(
  rows: readonly (readonly string[])[],
  columns: Readonly<Record<ImportColumn, number | null>>,
  context: ImportContext,
): { added: AddedInitiative[]; remarks: ImportRemark[] } {
  const { initiatives, newId, first = 1 } = context;
  const remarks = new Map<ImportRemark['kind'], ImportRemark>();
  const remark = (kind: ImportRemark['kind'], row: number, column: ImportColumn | null, words: string, count = 1) => {
    const known = remarks.get(kind) ?? { kind, count: 0, examples: [] };
    known.count += count;
    if (known.examples.length < maxExamples && words !== '')
      known.examples.push({ row, column, words: words.slice(0, 60) });
    remarks.set(kind, known);
  };
  const cell = (row: readonly string[], column: ImportColumn) => {
    const at = columns[column];
    return at === null ? '' : unescapedCell(row[at] ?? '').trim();
  };
  if (rows.length > maxRows) remark('tooMany', 0, null, '', rows.length - maxRows);

  const filled = rows.slice(0, maxRows).flatMap((row, index) => {
    const title = cell(row, 'title').replace(/\s*\n\s*/g, ' ');
    if (title !== '') return [{ id: newId(), number: first + index, title, row }];
    const words = row.filter((each) => each.trim() !== '').join(' · ');
    if (words !== '') remark('withoutTitle', first + index, null, words);
    return [];
  });
  const hasNumbers = columns.number !== null;
  const find = initiativeFinder([
    ...filled.map(({ id, title, row }) => ({ id, title, number: wholeNumber(cell(row, 'number')) })),
    ...initiatives.map(({ id, title, number }) => ({ id, title, number: hasNumbers ? null : number })),
  ]);
  const knownTitles = new Set(initiatives.map(({ title }) => comparisonKey(title)));
  const findPainPoint = painPointFinder(context.painPoints);

  const added = filled.map(({ id, number, title, row }): AddedInitiative => {
    const values: InitiativeValues = { title: title.slice(0, maxLineLength) };
    if (knownTitles.has(comparisonKey(title))) remark('known', number, null, title);
    for (const column of plainColumns) {
      const at = columns[column];
      const words = cell(row, column);
      if (at === null || words === '') continue;
      const read = readCell(column, row[at] ?? '', context);
      if (!read) remark('notUnderstood', number, column, words);
      else Object.assign(values, read, read.metric ? { metric: { ...values.metric, ...read.metric } } : {});
    }
    if (title.length > maxLineLength) {
      const whole = [title, values.outcome ?? ''].filter((text) => text !== '').join('\n');
      remark('longTitle', number, 'title', title);
      if (whole.length > maxTextLength) remark('notUnderstood', number, 'title', title);
      else values.outcome = whole;
    }
    const dependencies = readDependencies(cell(row, 'dependencies'), find);
    for (const words of dependencies.unknown) remark('notUnderstood', number, 'dependencies', words.trim());
    if (dependencies.ids.length > 0) values.dependencies = marked(dependencies.ids);

    const { ids, others } = readPromises(cell(row, 'promises'), context.promises);
    if (ids.length > 0) values.promiseIds = marked(ids);
    if (others.length > maxTextLength) remark('notUnderstood', number, 'promises', others);
    else if (others !== '') values.promises = others;

    const painPoints = linesIn(cell(row, 'painPoints')).map((line) => ({ line, id: findPainPoint(line) }));
    for (const { line, id: known } of painPoints)
      if (known === undefined) remark('notUnderstood', number, 'painPoints', line);
    const solved = painPoints.flatMap(({ id: known }) => known ?? []);
    if (solved.length > 0) values.painPointIds = marked(solved);

    const { horizon = 'now', ...rest } = values;
    return { id, horizon, values: rest };
  });
  return { added, remarks: [...remarks.values()] };
}

/** Columns of the table that are computed, or read in a way of their own. */
const readApart = ['number', 'title', 'promises', 'dependencies', 'score'] as const;

type PlainColumn = Exclude<InitiativeColumn, (typeof readApart)[number]>;

const plainColumns = initiativeColumns.filter(
  (column): column is PlainColumn => !readApart.some((each) => each === column),
);

function wholeNumber(words: string): number | null {
  return /^\d{1,9}\.?$/.test(words) ? Number.parseInt(words, 10) : null;
}

function marked(ids: readonly string[]): Record<string, true> {
  return Object.fromEntries(ids.map((id) => [id, true as const]));
}

function linesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

/** The promises of the press release among the lines, by their words; the others as they are. "P3" alone may be another one than in the file. */
function readPromises(text: string, promises: readonly FilePromise[]): { ids: string[]; others: string } {
  const byWords = new Map<string, string>();
  for (const { id, name, words } of promises) {
    if (comparisonKey(words) === '') continue;
    byWords.set(comparisonKey(words), id);
    byWords.set(comparisonKey(`${name} ${words}`), id);
  }
  const isOwn = (line: string) => !byWords.has(comparisonKey(line));
  const lines = text.split('\n');
  return {
    ids: lines.flatMap((line) => byWords.get(comparisonKey(line)) ?? []),
    others: lines.filter(isOwn).join('\n').trim(),
  };
}

/** Finds pain points by their title, with or without their number before it. */
function painPointFinder(painPoints: Known['painPoints']): (line: string) => string | undefined {
  const ids = new Map<string, string>();
  for (const { id, number, title } of Object.values(painPoints)) {
    const line = title.replace(/\s*\n\s*/g, ' ');
    for (const words of [line, `${number} ${line}`]) if (comparisonKey(words) !== '') ids.set(comparisonKey(words), id);
  }
  return (line) => ids.get(comparisonKey(line));
}
