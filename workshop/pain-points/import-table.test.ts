import { expect, test } from 'vitest';
import { guessTableColumns } from '../table/table-columns';
import { isVotesHeading, painPointColumns, readPainPoints } from './import-table';

const places = [
  { id: 'buy', words: 'Kaufen', phase: 'buy' },
  { id: 'bill', words: 'Rechnung', phase: 'buy' },
];

test('Columns are known by their headings in both languages', () => {
  const de = ['Nr', 'Schmerzpunkt', 'Phase', 'Zitat', 'Schwere', 'Häufigkeit', 'Wirkung', 'Aufwand', 'Entscheidung'];
  expect(guessTableColumns([de], painPointColumns)).toMatchObject({
    hasHeader: true,
    columns: {
      title: 1,
      place: 2,
      evidence: 3,
      severity: 4,
      frequency: 5,
      impact: 6,
      effort: 7,
      decision: 8,
      owner: null,
    },
  });
  const en = ['Pain point', 'Touchpoint', 'Owner', 'Severity'];
  expect(guessTableColumns([en], painPointColumns).columns).toMatchObject({
    title: 0,
    place: 1,
    owner: 2,
    severity: 3,
  });
});

test.each(['Stimmen', 'Anzahl Stimmen', 'Punkte', 'Votes', 'dots'])('%s is a column of votes', (heading) => {
  expect(isVotesHeading(heading)).toBe(true);
  expect(Object.values(guessTableColumns([['Titel', heading]], painPointColumns).columns)).not.toContain(1);
});

test('Rows become pain points; what is not understood is named with its row', () => {
  const columns = { ...guessTableColumns([], painPointColumns).columns, title: 0, place: 1, severity: 2, decision: 3 };
  const rows = [
    ["'=SUMME ist falsch", ' rechnung ', '4/5', 'Jetzt'],
    ['Zu teuer', 'Am Schalter', 'hoch', 'vielleicht'],
    ['', 'Kaufen', '3', ''],
    ['', '', '', ''],
    ['x'.repeat(600), '', '–', 'later'],
  ];
  const { values, remarks } = readPainPoints(rows, columns, { places, first: 2 });
  expect(values).toMatchObject([
    { title: '=SUMME ist falsch', place: 'Rechnung', placeId: 'bill', severity: 4, decision: 'now' },
    { title: 'Zu teuer', place: 'Am Schalter', placeId: null, severity: null, decision: null },
    { severity: null, decision: 'later', evidence: 'x'.repeat(600) },
  ]);
  expect(values[2]?.title.length).toBeLessThanOrEqual(500);
  const named = Object.fromEntries(remarks.map(({ kind, count, examples }) => [kind, { count, ...examples[0] }]));
  expect(named).toMatchObject({
    notRating: { count: 1, row: 3, words: 'hoch' },
    notDecision: { count: 1, row: 3, words: 'vielleicht' },
    withoutTitle: { count: 1, row: 4, words: 'Kaufen · 3' },
    longTitle: { count: 1, row: 6 },
  });
});
