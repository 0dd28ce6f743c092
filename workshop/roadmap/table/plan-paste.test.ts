import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roadmapCommands as commands } from '../commands';
import { numberedInitiatives } from '../initiatives-in-order';
import { roadmap } from '../roadmap';
import { roadmapSchema, type Roadmap } from '../schema';
import { cellText } from './cell-text';
import { columnHeading } from './column-heading';
import { columnsFor } from './initiative-columns';
import { planPaste, type PastePlan } from './plan-paste';
import { readCell } from './read-cell';
import { sortInitiatives } from './sort-initiatives';

const columns = columnsFor('rice');

function slice(): Roadmap {
  const made: Roadmap = { ...roadmap.create(), scoring: 'rice' };
  commands.addInitiative(made, { id: 'bill', horizon: 'now', title: 'Clear bill' });
  commands.addInitiative(made, { id: 'line', horizon: 'next', title: 'Hotline, all day' });
  return made;
}

function paste(
  made: Roadmap,
  cells: string[][],
  {
    row = 0,
    column = 'title',
    selected = { rows: 1, columns: 1 },
  }: { row?: number; column?: (typeof columns)[number]; selected?: { rows: number; columns: number } } = {},
): PastePlan {
  const rows = numberedInitiatives(made, 'de');
  let ids = 0;
  const plan = planPaste(cells, {
    rows,
    initiatives: rows,
    columns,
    at: { row, column: columns.indexOf(column) },
    selected,
    language: 'de',
    newId: () => `new-${(ids += 1)}`,
  });
  commands.editInitiatives(made, plan);
  return plan;
}

const titles = (made: Roadmap) =>
  numberedInitiatives(made, 'de').map(({ title, initiative }) => [initiative.horizon, title]);

describe('pasted cells', () => {
  test('change the rows from the first cell on, and make new initiatives below the last one', () => {
    const made = slice();
    const { problems } = paste(made, [['Rechnung', 'Später'], ['Telefon', ''], ['App', 'now'], ['Portal']]);
    expect(problems).toEqual([]);
    expect(titles(made)).toEqual([
      ['now', 'App'],
      ['next', 'Telefon'],
      ['next', 'Portal'],
      ['later', 'Rechnung'],
    ]);
  });

  test('with headings go to their columns and to the initiatives with their titles, in either language', () => {
    const made = slice();
    const { problems } = paste(made, [
      ['Effort', 'Initiative', 'Colour', 'By when'],
      ['L', 'Clear bill', 'red', '31.3.2027'],
      ['', 'App', '', ''],
    ]);
    expect(made.initiatives['bill']).toMatchObject({ effort: 'L', metric: { date: '2027-03-31' } });
    expect(titles(made)).toContainEqual(['next', 'App']);
    expect(problems).toEqual([{ row: 2, column: null, words: 'red' }]);
  });

  test('that cannot be understood are left out and named', () => {
    const made = slice();
    const before = structuredClone(made);
    const { problems } = paste(made, [['riesig', 'hoch', 'Erledigt']], { column: 'effort' });
    expect(problems).toEqual([{ row: 1, column: 'effort', words: 'riesig' }]);
    expect(made.initiatives['bill']).toEqual({ ...before.initiatives['bill'], confidence: 'high', status: 'done' });
  });

  test('fill the selection, when it is only one', () => {
    const made = slice();
    paste(made, [['IT']], { column: 'owner', selected: { rows: 2, columns: 1 } });
    expect(Object.values(made.initiatives).map(({ owner }) => owner)).toEqual(['IT', 'IT']);
  });

  test('of any kind leave a roadmap that is valid', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '',
        'M',
        '1, 2',
        '3',
        '2027-02-30',
        '1.4.27',
        '1e9',
        '=1+1',
        'Now',
        'Clear bill',
        'Initiative',
        'x'.repeat(600),
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 6 }),
        fc.nat(2),
        fc.constantFrom(...columns),
        (cells, row, column) => {
          const made = slice();
          const before = Object.keys(made.initiatives);
          paste(made, cells, { row, column });
          expect(roadmapSchema.safeParse(made).success).toBe(true);
          expect(Object.keys(made.initiatives)).toEqual(expect.arrayContaining(before));
        },
      ),
    );
  });
});

test('what is copied from a table pastes as the same, in both languages', () => {
  const made = slice();
  commands.editInitiatives(made, {
    added: [],
    changed: [
      {
        id: 'line',
        values: {
          outcome: 'Eins\nzwei',
          owner: 'A. Süß',
          lever: 'culture',
          function: 'it',
          effort: 'XL',
          confidence: 'low',
          status: 'in-progress',
          start: '2027-03-01',
          end: '2027-12-31',
          dependencies: { bill: true },
          reach: 12_000.5,
          impact: 'massive',
          metric: { name: 'Minuten', baseline: '14', target: '−1,5', unit: '%', date: '2028-02-29' },
        },
      },
    ],
  });
  for (const language of ['de', 'en'] as const) {
    const items = numberedInitiatives(made, language);
    const context = {
      language,
      scoring: 'rice' as const,
      numbers: new Map(items.map(({ id, number }) => [id, number])),
    };
    const copy = structuredClone(made);
    const values = items.map((item) => columns.map((column) => cellText(item, column, context)));
    const heads = columns.map((column) => columnHeading(column, language));
    const plan = planPaste([heads, ...values], {
      rows: items,
      initiatives: items,
      columns,
      at: { row: 0, column: 0 },
      selected: { rows: 1, columns: 1 },
      language,
      newId: () => 'new',
    });
    commands.editInitiatives(copy, plan);
    expect(plan).toMatchObject({ problems: [], added: [] });
    expect(copy).toEqual(made);
  }
});

test.each([
  ['due', '22. März 2027', { metric: { date: '2027-03-22' } }],
  ['start', '3/4/2027', { start: '2027-04-03' }],
  ['start', '31.4.2027', null],
  ['end', 'bald', null],
  ['reach', '12.000', { reach: 12_000 }],
  ['reach', '-3', null],
  ['dependencies', 'Hotline, all day; 1', { dependencies: { line: true, bill: true } }],
  ['dependencies', '7', null],
  ['horizon', '', {}],
  ['lever', '–', { lever: null }],
  ['function', 'people', null],
  ['title', "'=SUM(A1)", { title: '=SUM(A1)' }],
  ['title', 'zwei\nZeilen', { title: 'zwei Zeilen' }],
] as const)('in the column %s “%s” means %j', (column, text, values) => {
  expect(readCell(column, text, { language: 'de', initiatives: numberedInitiatives(slice(), 'de') })).toEqual(values);
});

test('sorting keeps what is empty last in either direction, and choices in their order', () => {
  const made = slice();
  commands.addInitiative(made, { id: 'app', horizon: 'later', title: 'App' });
  commands.updateInitiative(made, { id: 'line', change: { effort: 'S' } });
  commands.updateInitiative(made, { id: 'app', change: { effort: 'XL' } });
  const sorted = (isDescending: boolean) =>
    sortInitiatives(
      numberedInitiatives(made, 'de'),
      { column: 'effort', isDescending },
      { language: 'de', scoring: 'none', numbers: new Map() },
    ).map(({ id }) => id);
  expect(sorted(false)).toEqual(['line', 'app', 'bill']);
  expect(sorted(true)).toEqual(['app', 'line', 'bill']);
});
