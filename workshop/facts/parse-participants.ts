import { functionNames, functions, type CompanyFunction } from '../function';
import { readListMarks } from '../text/list-marks';
import type { Participant } from './schema';
import { maxLineLength } from '../text-limits';

type Person = Omit<Participant, 'order'>;

export interface ParsedParticipants {
  people: Person[];
  /** The first line named the columns and is no person. */
  headerSkipped: boolean;
}

/** What lists of people call their columns. */
const columnNames = ['name', 'namen', 'person', 'rolle', 'role', 'position', 'funktion', 'function', 'bereich', 'team'];
const numberColumnNames = ['nr', 'nr.', 'no', 'no.', '#'];

/** Further names of functions in lists of people; those of `functionNames` count anyway. */
const otherNames: Partial<Record<CompanyFunction, readonly string[]>> = {
  product: ['produktmanagement', 'product management'],
  it: ['edv', 'informatik', 'technik', 'technology'],
  finance: ['controlling', 'buchhaltung', 'accounting'],
  sales: ['verkauf'],
  service: ['kundenservice', 'kundendienst', 'customer service', 'support'],
  marketing: ['kommunikation', 'communications'],
  hr: ['human resources', 'people'],
  operations: ['produktion', 'logistik', 'logistics'],
  leadership: ['leitung', 'geschäftsführung', 'gf', 'vorstand', 'management', 'board'],
  other: ['sonstige', 'sonstiges'],
};

const functionByName = new Map(
  functions.flatMap((id) =>
    [functionNames.de[id], functionNames.en[id], ...(otherNames[id] ?? [])].map((name) => [name.toLowerCase(), id]),
  ),
);

/**
 * Reads a pasted list of people: one line each, with or without marks of a list, with name, role and function separated by tabs,
 * semicolons, vertical bars, dashes or commas, or the role in brackets. Cells beyond these and functions with another name are kept in
 * the role. Null for text that is no such list: a single line without tabs, or cells that are too long for a field.
 */
export function parseParticipants(text: string): ParsedParticipants | null {
  const written = text.split(/\r\n|[\n\r\v\u2028\u2029]/).filter((line) => line.trim() !== '');
  const lines = withoutMarks(written);
  const separator = separatorOf(lines);
  if (lines.length === 0 || (lines.length === 1 && separator !== '\t')) return null;
  const rows = withoutNumbers(lines.map((line) => cellsOf(line, separator)));
  const headerSkipped = rows.length > 1 && isHeader(rows[0] ?? []);
  const people = rows.slice(headerSkipped ? 1 : 0).map(personOf);
  return people.some(({ name, role }) => name.length > maxLineLength || role.length > maxLineLength)
    ? null
    : { people, headerSkipped };
}

/** Lines without marks of lists. In a table, numbers are a column. */
function withoutMarks(lines: readonly string[]): string[] {
  const isTable = lines.some((line) => line.includes('\t'));
  return readListMarks(lines).map(({ mark, text }, index) => {
    const isMarked = mark === 'bullet' || (mark === 'number' && !isTable);
    return isMarked || !isTable ? text.replace(/^\[[ xX]\]\s+/, '') : (lines[index] ?? '');
  });
}

/**
 * The separator that at least half of the lines have: one in fewer lines belongs to the words. A dash separates when each line has one,
 * between spaces and before its first comma.
 */
function separatorOf(lines: readonly string[]): string | RegExp {
  const isUsual = (separator: string) => lines.filter((line) => line.includes(separator)).length * 2 >= lines.length;
  const found = ['\t', ';', '|'].find(isUsual);
  return found ?? (lines.every((line) => /^[^,]*\s[-–—]\s/.test(line)) ? /\s[-–—]\s/ : ',');
}

function cellsOf(line: string, separator: string | RegExp): string[] {
  const cells = line.split(separator).map((cell) => cell.trim());
  const [, name, role] = (cells.length === 1 && /^([^()]+)\s\(([^()]+)\)$/.exec(cells[0] ?? '')) || [];
  return name !== undefined && role !== undefined ? [name.trim(), role.trim()] : cells;
}

/** Rows without a first column that only numbers them. */
function withoutNumbers(rows: string[][]): string[][] {
  const [first, ...others] = rows;
  const hasName = numberColumnNames.includes(first?.[0]?.toLowerCase() ?? '');
  const numbered = hasName ? others : rows;
  const isNumbered = numbered.every(
    ([cell = '', ...rest], at) => rest.length > 0 && cell.replace(/[.)]$/, '') === String(at + 1),
  );
  return isNumbered && numbered.length > 0 ? rows.map((row) => row.slice(1)) : rows;
}

function isHeader(cells: readonly string[]): boolean {
  const known = cells.filter((cell) => columnNames.includes(cell.toLowerCase())).length;
  return known > 0 && known === cells.filter((cell) => cell !== '').length;
}

function personOf([name = '', ...others]: readonly string[]): Person {
  const cells = others.filter((cell) => cell !== '');
  const named = functionByName.get(cells.at(-1)?.toLowerCase() ?? '');
  // A single cell is the role, even when it names a function.
  const role = named !== undefined && cells.length > 1 ? cells.slice(0, -1) : cells;
  return { name, role: role.join(', '), function: named ?? 'other' };
}
