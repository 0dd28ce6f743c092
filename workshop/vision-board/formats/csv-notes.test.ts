import { describe, expect, it } from 'vitest';
import { validBoard } from '../../../test/fixtures/valid-board';
import { guessTableColumns, maxRows } from '../../table/table-columns';
import { csvNotes, noteColumns, type Columns } from './csv-notes';

const none: Columns = { text: 0, colour: null, author: null, group: null };
const options = {
  columns: none,
  colour: 'yellow' as const,
  participants: new Map([['anna', 'p1']]),
  heightFor: () => 200,
};

describe('columns', () => {
  it.each([
    [['Text', 'Farbe', 'Von', 'Gruppe'], { text: 0, colour: 1, author: 2, group: 3 }],
    [['Category', 'created by', 'Idea', 'Color'], { text: 2, colour: 3, author: 1, group: 0 }],
    [['NOTIZ:', 'x'], { text: 0, colour: null, author: null, group: null }],
  ])('are known by their headings: %j', (header, columns) => {
    expect(guessTableColumns([header, ['a', 'b', 'c', 'd']], noteColumns)).toEqual({ hasHeader: true, columns });
  });

  it('without headings: the column with the longest texts is the text', () => {
    const rows = [
      ['1', 'Niemand muss anrufen', 'x'],
      ['2', 'Alles auf einer Seite', 'y'],
    ];
    expect(guessTableColumns(rows, noteColumns)).toEqual({ hasHeader: false, columns: { ...none, text: 1 } });
    expect(guessTableColumns([], noteColumns)).toEqual({ hasHeader: false, columns: none });
  });
});

describe('rows', () => {
  it('become notes with colour, author and cluster; each cluster begins a row', () => {
    const columns = { text: 0, colour: 1, author: 2, group: 3 };
    const rows = [
      ['Eins', 'Grün', 'Anna', 'A'],
      ['Zwei', 'rose', 'Fremd', ''],
      ["'=drei", '#ff0000', '', 'A'],
      ['', 'blue', '', 'B'],
    ];
    const imported = csvNotes(rows, { ...options, columns });
    expect(validBoard(imported)).toBe(true);
    expect(imported.elements.map(({ element }) => element)).toMatchObject([
      { text: 'Eins', colour: 'green', author: 'p1', x: 0, y: 0 },
      { text: '=drei', colour: 'rose', author: null, x: 224, y: 0 },
      { text: 'Zwei', colour: 'rose', author: null, x: 0, y: 248, group: null },
    ]);
    expect(Object.values(imported.groups)).toEqual(['A']);
    expect(imported.warnings).toEqual([
      { kind: 'nearestColours', count: 1, names: [] },
      { kind: 'unknownAuthors', count: 1, names: ['Fremd'] },
    ]);
  });

  it('leave room for the highest note of each row', () => {
    const rows = Array.from({ length: 6 }, (_, index) => [`${index}`]);
    const { elements } = csvNotes(rows, { ...options, heightFor: (text) => (text === '1' ? 300 : 100) });
    expect(elements.map(({ element }) => (element.type === 'note' ? element.y : null))).toEqual([0, 0, 0, 0, 324, 324]);
  });

  it('are imported up to the limit, with a warning', () => {
    const imported = csvNotes(
      Array.from({ length: maxRows + 1 }, () => ['x']),
      options,
    );
    expect(imported.elements).toHaveLength(maxRows);
    expect(imported.warnings).toEqual([{ kind: 'tooMany', count: 1, names: [] }]);
  });

  it('with names of Object and long texts are valid', () => {
    const columns = { text: 0, colour: 1, author: 2, group: 3 };
    const imported = csvNotes([['x'.repeat(60_000), '__proto__', 'constructor', '__proto__'], ['y'], []], {
      ...options,
      columns,
    });
    expect(validBoard(imported)).toBe(true);
    expect(imported.elements).toHaveLength(2);
  });
});
