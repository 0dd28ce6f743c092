import { functionNames, functions, type CompanyFunction } from '../function';
import type { Participant } from './schema';

type Person = Omit<Participant, 'order'>;

export interface ParsedParticipants {
  people: Person[];
  /** The first line named the columns and is no person. */
  headerSkipped: boolean;
}

/** Longest name or role, in characters; see the session's schema. */
const maxLength = 500;

/** What lists of people call their columns. */
const columnNames = ['name', 'namen', 'person', 'rolle', 'role', 'position', 'funktion', 'function', 'bereich', 'team'];

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
 * Reads a pasted list of people: one line each, with name, role and function separated by tabs, semicolons or commas. Cells beyond these
 * and functions with another name are kept in the role. Null for text that is no such list: a single line without tabs, or cells that are
 * too long for a field.
 */
export function parseParticipants(text: string): ParsedParticipants | null {
  const lines = text.split(/\r\n|[\n\r\v\u2028\u2029]/).filter((line) => line.trim() !== '');
  const separator = ['\t', ';'].find((candidate) => lines.some((line) => line.includes(candidate))) ?? ',';
  if (lines.length < 2 && separator !== '\t') return null;
  const rows = withoutBullets(lines).map((line) => line.split(separator).map((cell) => cell.trim()));
  const headerSkipped = rows.length > 1 && isHeader(rows[0] ?? []);
  const people = rows.slice(headerSkipped ? 1 : 0).map(personOf);
  return people.some(({ name, role }) => name.length > maxLength || role.length > maxLength)
    ? null
    : { people, headerSkipped };
}

function isHeader(cells: readonly string[]): boolean {
  const known = cells.filter((cell) => columnNames.includes(cell.toLowerCase())).length;
  return known > 0 && known === cells.filter((cell) => cell !== '').length;
}

function withoutBullets(lines: readonly string[]): readonly string[] {
  const bullet = /^\s*[-–•*]\s+/;
  return lines.every((line) => bullet.test(line)) ? lines.map((line) => line.replace(bullet, '')) : lines;
}

function personOf([name = '', ...others]: readonly string[]): Person {
  const cells = others.filter((cell) => cell !== '');
  const named = functionByName.get(cells.at(-1)?.toLowerCase() ?? '');
  // A single cell is the role, even when it names a function.
  const role = named !== undefined && cells.length > 1 ? cells.slice(0, -1) : cells;
  return { name, role: role.join(', '), function: named ?? 'other' };
}
