import { languages } from '../../language';
import { maxRows, unescapedCell, type TableColumns } from '../../table/table-columns';
import { comparisonKey } from '../../text/searchable';
import { noteColourFor } from './foreign-colours';
import type { NoteColour } from '../schema';
import { noteColours } from '../terms';
import { BoardCollector, type ImportedBoard } from './imported-board';
import { visionBoardWords } from '../words';
import { addToList } from '../../add-to-list';

/** Roles of a table's columns. */
export const columnRoles = ['text', 'colour', 'author', 'group'] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Column index of each role; null for none. */
export type Columns = Record<ColumnRole, number | null>;

/** Common headings of each role in German and English, in lower case without diacritics. */
const headings: Record<ColumnRole, readonly string[]> = {
  text: 'text notiz notizen note notes idee ideen idea ideas inhalt content beschreibung description titel title karte card antwort answer aussage statement kommentar comment body'.split(
    ' ',
  ),
  colour: 'farbe colour color hintergrund background'.split(' '),
  author:
    'von wer by who autor autorin author verfasser verfasserin name person teilnehmer teilnehmerin participant ersteller creator createdby erstelltvon user'.split(
      ' ',
    ),
  group: 'gruppe group cluster thema topic kategorie category section tag tags'.split(' '),
};

/** The columns of a table of notes. */
export const noteColumns: TableColumns<ColumnRole> = { main: 'text', headings };

export interface CsvOptions {
  columns: Columns;
  /** Colour of notes whose row has none. */
  colour: NoteColour;
  /** Ids of participants by the comparison key of their name. */
  participants: ReadonlyMap<string, string>;
  /** Height that a note needs for its text, in board units. */
  heightFor: (text: string) => number;
  /** Notes in a row; without it the grid is wider than high. */
  perRow?: number;
}

/** Width of notes and gap between them, in board units. */
const noteWidth = 200;
const noteGap = 24;

/** One note for each row with a text, in a grid. Each group begins in a new row. */
export function csvNotes(rows: readonly (readonly string[])[], options: CsvOptions): ImportedBoard {
  const { columns, participants, heightFor } = options;
  const board = new BoardCollector();
  if (rows.length > maxRows) board.warn('tooMany', '', rows.length - maxRows);
  const cellOf = (row: readonly string[], role: ColumnRole) => {
    const column = columns[role];
    return column === null ? '' : unescapedCell(row[column] ?? '').trim();
  };
  const byGroup = new Map<string, (readonly string[])[]>();
  let count = 0;
  for (const row of rows.slice(0, maxRows)) {
    if (cellOf(row, 'text') === '') continue;
    const group = cellOf(row, 'group').replace(/\s+/g, ' ');
    addToList(byGroup, group, row);
    count += 1;
  }
  const perRow = options.perRow ?? Math.max(1, Math.ceil(Math.sqrt(count * 1.6)));
  let top = 0;
  let number = 0;
  for (const [title, members] of byGroup) {
    const group = title === '' || members.length === 0 ? null : board.groupFor(`group ${title}`, board.line(title));
    for (let from = 0; from < members.length; from += perRow) {
      let highest = 0;
      for (const [column, row] of members.slice(from, from + perRow).entries()) {
        const text = board.prose(cellOf(row, 'text'));
        const height = Math.min(20_000, Math.max(noteWidth, heightFor(text)));
        highest = Math.max(highest, height);
        const author = authorOf(cellOf(row, 'author'), participants, board);
        const colour = colourOf(cellOf(row, 'colour'), options.colour, board);
        const box = { x: column * (noteWidth + noteGap), y: top, width: noteWidth, height };
        number += 1;
        board.add(`n${number}`, { type: 'note', ...box, text, colour, author, hidden: false, sentOn: {} }, { group });
      }
      top += highest + noteGap;
    }
    if (byGroup.size > 1) top += noteGap;
  }
  return board.finish();
}

function authorOf(name: string, participants: ReadonlyMap<string, string>, board: BoardCollector): string | null {
  if (name === '') return null;
  const id = participants.get(comparisonKey(name));
  if (id === undefined) board.warn('unknownAuthors', name);
  return id ?? null;
}

/** Parses a colour name in either language or a CSS hex value. */
function colourOf(cell: string, usual: NoteColour, board: BoardCollector): NoteColour {
  const name = comparisonKey(cell);
  if (name === '') return usual;
  const named = noteColours.find((colour) =>
    languages.some((language) => visionBoardWords[language].colours[colour].toLowerCase() === name),
  );
  if (named) return named;
  board.warn('nearestColours');
  return noteColourFor(name) ?? usual;
}
