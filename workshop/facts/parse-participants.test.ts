import { describe, expect, test } from 'vitest';
import { parseParticipants } from './parse-participants';

const people = (text: string) =>
  parseParticipants(text)?.people.map((person) => [person.name, person.role, person.function]);

describe('A pasted list of people', () => {
  test('has name, role and function in columns of a spreadsheet', () => {
    expect(people('K. Weber\tGeschäftsführung\tLeitung\nA. Kurz\tTeamleitung\tIT')).toEqual([
      ['K. Weber', 'Geschäftsführung', 'leadership'],
      ['A. Kurz', 'Teamleitung', 'it'],
    ]);
  });

  test('is one person, too, when it has columns', () => {
    expect(people('K. Weber\tGeschäftsführung\tLeitung')).toEqual([['K. Weber', 'Geschäftsführung', 'leadership']]);
  });

  test('has commas or semicolons, and a role that holds one stays whole', () => {
    expect(people('A. K., Head of service, billing, Customer service\nB. L., Sales')).toEqual([
      ['A. K.', 'Head of service, billing', 'service'],
      ['B. L.', 'Sales', 'sales'],
    ]);
    expect(people('Weber, K.; Leitung Netz; Betrieb\nKurz, A.')).toEqual([
      ['Weber, K.', 'Leitung Netz', 'operations'],
      ['Kurz, A.', '', 'other'],
    ]);
  });

  test('keeps what no field is made for in the role', () => {
    expect(people('A. K.\tLeitung\tFuhrpark\tRaum 3\nB. L.\t\tVertrieb')).toEqual([
      ['A. K.', 'Leitung, Fuhrpark, Raum 3', 'other'],
      ['B. L.', 'Vertrieb', 'sales'],
    ]);
  });

  test('may be names alone, with bullets, with empty lines and with a line that names the columns', () => {
    expect(people('- A. K.\r\n\r\n- B. L.')).toEqual([
      ['A. K.', '', 'other'],
      ['B. L.', '', 'other'],
    ]);
    expect(parseParticipants('Name\tRolle\tFunktion\nA. K.\tLeitung\tHR')).toEqual({
      people: [{ name: 'A. K.', role: 'Leitung', function: 'hr' }],
      headerSkipped: true,
    });
    expect(parseParticipants('Name\nA. K.')?.headerSkipped).toBe(true);
  });

  test.each([
    ['numbers', '1. A. Kern, Leitung\n2. B. Lang, IT'],
    ['bullets', '• A. Kern, Leitung\n• B. Lang, IT'],
    ['other bullets and semicolons', '▪ A. Kern; Leitung\n▪ B. Lang; IT'],
    ['boxes to tick', '- [ ] A. Kern, Leitung\n- [x] B. Lang, IT'],
    ['vertical bars', 'A. Kern | Leitung\nB. Lang | IT'],
    ['dashes', 'A. Kern – Leitung\nB. Lang - IT'],
    ['brackets', 'A. Kern (Leitung)\nB. Lang (IT)'],
    ['a numbered column', '1\tA. Kern\tLeitung\n2\tB. Lang\tIT'],
    ['a named column of numbers', 'Nr.\tName\tRolle\n1.\tA. Kern\tLeitung\n2.\tB. Lang\tIT'],
  ])('may have %s', (_, text) => {
    expect(people(text)?.map(([name, role]) => [name, role])).toEqual([
      ['A. Kern', 'Leitung'],
      ['B. Lang', 'IT'],
    ]);
  });

  test('keeps hyphens in names, and dashes after a comma', () => {
    expect(people('A. Kern-Lang, Leitung – Netz\nB. Lang, IT')).toEqual([
      ['A. Kern-Lang', 'Leitung – Netz', 'other'],
      ['B. Lang', 'IT', 'it'],
    ]);
  });

  test('may be numbered or have the bullets of Word', () => {
    const both = [
      ['Anna Kern', '', 'other'],
      ['B. L.', 'Vertrieb', 'sales'],
    ];
    expect(people('1. Anna Kern\n2. B. L., Vertrieb')).toEqual(both);
    expect(people('1)\tAnna Kern\n2)\tB. L.\tVertrieb')).toEqual(both);
    expect(people('·\tAnna Kern\n·\tB. L.\tVertrieb')).toEqual(both);
    expect(people('Name, Rolle\n• Anna Kern\n• B. L., Vertrieb')).toEqual(both);
    expect(people('\tLeitung\tHR\nB. L.\t\tIT')).toEqual([
      ['', 'Leitung', 'hr'],
      ['B. L.', 'IT', 'it'],
    ]);
  });

  test('keeps its separator when another one occurs in a few lines', () => {
    const list = 'Anna Kern, Leitung; Netz, IT\nB. L., Vertrieb\nC. M., HR';
    expect(people(list)?.map(([name]) => name)).toEqual(['Anna Kern', 'B. L.', 'C. M.']);
    expect(people('Anna\tKern\nB. L., Vertrieb\nC. M., HR')?.map(([name]) => name)).toEqual([
      'Anna\tKern',
      'B. L.',
      'C. M.',
    ]);
  });

  test('is not a single name, nothing, or prose that no field can hold', () => {
    expect(parseParticipants('K. Weber, Leitung')).toBeNull();
    expect(parseParticipants(' \n')).toBeNull();
    expect(parseParticipants(`A. K.\n${'x'.repeat(501)}`)).toBeNull();
  });
});
