import i18next from 'i18next';
import { newId } from '../../../../workshop/new-id';
import { largestSide } from '../../../../workshop/vision-board/terms';
import { showToast } from '../../../ui/toast';
import type { Board } from '../actions/board';
import { splitLines } from '../../../document/clipboard-lines';
import { pastedTable } from '../../../document/copied-table';
import { confirmLinesFrom, maxLines } from './board-clipboard';
import { workInSlices } from '../../../document/work-in-slices';
import { addNotesInSlices, showAdded } from './add-in-slices';
import { runImport } from './run-import';
import { markdownWords } from './markdown-words';
import { moved } from '../model/free-place';
import type { Point, Size } from '../../../../workshop/vision-board/geometry';
import { freeOffset, freeRect, layoutInRows, newNoteSize } from '../actions/find-free-space';
import { maxTextLength } from '../../../../workshop/text-limits';

/**
 * Imports pasted text: a table opens its dialog, other text becomes a note per line. `rows` is the table that the clipboard has beside
 * the text. False without lines.
 */
export function importText(board: Board, text: string, at: Point, rows: string[][] | null = null): boolean {
  const bytes = pastedTable(text, rows);
  if (!bytes) return importLines(board, text, at);
  const name = i18next.t('vision-board:clipboard');
  board.store.setState({ fileDialog: { kind: 'table', name, bytes, at } });
  return true;
}

/** Adds a note per line, or asks first when there are many. False without lines. */
export function importLines(board: Board, text: string, at: Point, format: 'plain' | 'markdown' = 'plain'): boolean {
  const lines = format === 'markdown' ? markdownWords(splitLines(text)) : splitLines(text);
  if (lines.length >= confirmLinesFrom) board.store.setState({ pendingLines: { lines, at } });
  else if (lines.length > 0) void pasteLines(board, lines, at);
  return lines.length > 0;
}

/** Adds one note per line, in rows around a point, as one edit with progress. */
export async function pasteLines(board: Board, lines: readonly string[], at: Point): Promise<void> {
  const noteLines = lines.slice(0, maxLines);
  const { colour } = board.store.getState();
  const texts = noteLines.map((line) => line.slice(0, maxTextLength));
  await runImport(board, i18next.t('vision-board:clipboard'), async (task) => {
    const sizes: Size[] = [];
    const measure = (text: string) => {
      const height = Math.ceil(board.view.textLayouts.fitText(text, newNoteSize.width, newNoteSize.height).height);
      sizes.push({ width: newNoteSize.width, height: Math.min(largestSide, Math.max(newNoteSize.height, height)) });
    };
    await workInSlices(texts, measure, { signal: task.signal });
    const wanted = layoutInRows(sizes, at, board.freeViewport);
    const offset = freeOffset(board, wanted);
    const notes = wanted.map((rect, index) => ({
      id: newId(),
      note: { ...moved(rect, offset), text: texts[index] ?? '', colour, author: null },
    }));
    if (!(await addNotesInSlices(board, notes, task))) return;
    notifyCutTexts(noteLines.filter(({ length }) => length > maxTextLength).length);
    showAdded(
      board,
      notes.map(({ id }) => id),
    );
  });
}

/** Adds the whole text as one wide note. */
export function pasteAsOneNote(board: Board, lines: readonly string[], at: Point): void {
  const whole = lines.join('\n');
  const text = whole.slice(0, maxTextLength);
  const width = 640;
  const height = Math.min(
    largestSide,
    Math.max(newNoteSize.height, Math.ceil(board.view.textLayouts.fitText(text, width, 640).height)),
  );
  const id = newId();
  // The top of the note is placed at the point, so that its beginning is in view.
  const wanted = { x: Math.round(at.x - width / 2), y: Math.round(at.y - 200), width, height };
  const note = { ...freeRect(board, wanted), text, author: null };
  board.edit('addNote', { id, note: { ...note, colour: board.store.getState().colour } });
  notifyCutTexts(whole.length > maxTextLength ? 1 : 0);
  showAdded(board, [id]);
}

function notifyCutTexts(count: number): void {
  if (count > 0) showToast(i18next.t('vision-board:importReport.warnings.textsCut', { count }));
}
