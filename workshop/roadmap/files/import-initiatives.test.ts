import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessTableColumns } from '../../table/table-columns';
import { roadmapCommands as commands } from '../commands';
import { initiativesInOrder, numberedInitiatives } from '../initiatives-in-order';
import { roadmap } from '../roadmap';
import { roadmapSchema, type Roadmap } from '../schema';
import { initiativeFileColumns } from './import-columns';
import { readInitiatives } from './import-initiatives';
import { roadmapTable, type RoadmapTableContext } from './roadmap-table';

const known: Pick<RoadmapTableContext, 'promises' | 'painPoints'> = {
  promises: [
    { id: 'p1', name: 'P1', words: 'Ein Mensch mit Namen, sofort' },
    { id: 'p2', name: 'P4', words: '„Jede“ Rechnung; eine Seite' },
  ],
  painPoints: {
    a: { id: 'a', number: 1, title: 'Warteschleife' },
    merged: { id: 'a', number: 1, title: 'Warteschleife' },
    b: { id: 'b', number: 2, title: '12 Seiten Rechnung' },
  },
};

function readBack(header: readonly string[], rows: readonly (readonly string[])[], slice: Roadmap = roadmap.create()) {
  const made: Roadmap = structuredClone(slice);
  const { columns } = guessTableColumns([header, ...rows], initiativeFileColumns);
  let ids = 0;
  const initiatives = numberedInitiatives(made, 'de');
  const newId = () => `new-${(ids += 1)}`;
  const { added, remarks } = readInitiatives(rows, columns, { ...known, language: 'de', initiatives, newId, first: 2 });
  commands.editInitiatives(made, { changed: [], added });
  return { made, remarks };
}

describe('rows of a file', () => {
  test('become initiatives; what is not understood is named with its row and column', () => {
    const { made, remarks } = readBack(
      ['Maßnahme', 'Wann', 'Zuständig', 'Größe', 'Deadline', 'Schmerzpunkte', 'Setzt voraus'],
      [
        ['Rechnung', 'Als Nächstes', 'Ada', 'm', '31.3.2027', 'Warteschleife', 'Telefon, Rakete'],
        ['', 'Jetzt', '', '', '', '', ''],
        ['Telefon', 'irgendwann', '', 'riesig', '', '12 Seiten Rechnung\nUnbekannt', ''],
      ],
    );
    const [telephone, bill] = initiativesInOrder(made).map(([, initiative]) => initiative);
    expect(bill).toMatchObject({ title: 'Rechnung', horizon: 'next', owner: 'Ada', effort: 'M', end: '2027-03-31' });
    expect(bill).toMatchObject({ painPointIds: { a: true }, dependencies: { 'new-2': true } });
    expect(telephone).toMatchObject({ title: 'Telefon', horizon: 'now', painPointIds: { b: true } });
    expect(remarks).toEqual([
      { kind: 'withoutTitle', count: 1, examples: [{ row: 3, column: null, words: 'Jetzt' }] },
      {
        kind: 'notUnderstood',
        count: 4,
        examples: [
          { row: 2, column: 'dependencies', words: 'Rakete' },
          { row: 4, column: 'horizon', words: 'irgendwann' },
          { row: 4, column: 'effort', words: 'riesig' },
          { row: 4, column: 'painPoints', words: 'Unbekannt' },
        ],
      },
    ]);
  });

  test('keep a long title whole in the outcome, and name what exists already', () => {
    const slice: Roadmap = roadmap.create();
    commands.addInitiative(slice, { id: 'x', horizon: 'now', title: 'Rechnung' });
    const long = 'Wort '.repeat(200).trim();
    const { made, remarks } = readBack(
      ['Titel', 'Ergebnis'],
      [
        ['rechnung', ''],
        [long, 'dann'],
      ],
      slice,
    );
    expect(made.initiatives['new-2']?.title).toHaveLength(500);
    expect(made.initiatives['new-2']?.outcome).toBe(`${long}\ndann`);
    expect(remarks.map(({ kind }) => kind)).toEqual(['known', 'longTitle']);
  });

  test('numbers are those of the file where it has numbers, otherwise those of the roadmap', () => {
    const slice: Roadmap = roadmap.create();
    commands.addInitiative(slice, { id: 'x', horizon: 'now', title: 'Vorhanden' });
    const numbered = readBack(
      ['Nr.', 'Titel', 'Setzt voraus'],
      [
        ['7', 'A', ''],
        ['1', 'B', '7'],
      ],
      slice,
    ).made;
    expect(numbered.initiatives['new-2']?.dependencies).toEqual({ 'new-1': true });
    const plain = readBack(['Titel', 'Setzt voraus'], [['A', '1']], slice).made;
    expect(plain.initiatives['new-1']?.dependencies).toEqual({ x: true });
  });
});

test('a roadmap comes back from its own table', () => {
  const text = fc.string({ unit: 'grapheme' }).map((each) => each.replace(/[\r\u0085\u2028]/g, '').trim());
  const line = text.map((each) => each.replace(/\s+/g, ' ').replace(/^[-–]$/, 'x'));
  const prose = text.map((each) => each.replace(/^–$/, ''));
  const day = fc.constantFrom('', '2027-03-31', '2028-02-29');
  const initiative = fc.record({
    title: line.filter((each) => each.trim() !== ''),
    horizon: fc.constantFrom('now', 'next', 'later'),
    outcome: prose,
    owner: line,
    lever: fc.constantFrom(null, 'processes'),
    effort: fc.constantFrom(null, 'S', 'XL'),
    status: fc.constantFrom('open', 'stopped'),
    start: day,
    end: day,
    metric: fc.record({
      name: line,
      baseline: fc.oneof(line, fc.constantFrom('54', '54,5', '1.000', '-3', '007', '1e3')),
      target: line,
      unit: fc.constantFrom('%', 'Tage'),
      date: day,
    }),
    promiseIds: fc.constantFrom({}, { p1: true }, { p1: true, p2: true }),
    painPointIds: fc.constantFrom({}, { b: true }, { a: true, b: true }),
    reach: fc.constantFrom(null, 1200, 2.5),
    needs: fc.array(fc.nat(4), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(initiative, { minLength: 1, maxLength: 5 }), (items) => {
      const slice: Roadmap = roadmap.create();
      commands.editInitiatives(slice, {
        changed: [],
        added: items.map(({ needs, horizon, ...values }, index) => ({
          id: `old-${index}`,
          horizon: horizon as 'now',
          values: { ...values, dependencies: Object.fromEntries(needs.map((each) => [`old-${each}`, true])) } as never,
        })),
      });
      const { header, rows } = roadmapTable(slice, { ...known, language: 'de', actuals: {} });
      const cells = rows.map((row) =>
        row.map((cell) =>
          typeof cell === 'object'
            ? cell.day
            : String(cell).replace(/^(-?\d+)\.(\d+)$/, typeof cell === 'number' ? '$1,$2' : '$&'),
        ),
      );
      // As the formats do: apostrophes before what looks like a formula.
      const written = cells.map((row) => row.map((cell) => (/^'*\s*[=+\-@＝＋－＠]/.test(cell) ? `'${cell}` : cell)));
      const { made, remarks } = readBack(header, written);
      expect(remarks).toEqual([]);
      expect(roadmapSchema.safeParse(made).success).toBe(true);
      const shape = (roadmapSlice: Roadmap) => {
        const all = initiativesInOrder(roadmapSlice);
        const places = new Map(all.map(([id], index) => [id, index]));
        return all.map(([, initiative]) => ({
          ...initiative,
          order: '',
          dependencies: new Set(Object.keys(initiative.dependencies).map((id) => places.get(id))),
        }));
      };
      expect(shape(made)).toEqual(shape(slice));
    }),
  );
});
