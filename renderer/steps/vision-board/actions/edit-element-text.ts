import { newId } from '../../../../workshop/new-id';
import type { BoardText, PlacedElement } from '../../../../workshop/vision-board/schema';
import { largestSide, smallestSide } from '../../../../workshop/vision-board/terms';
import type { Board } from './board';
import { canCastVotes, choiceAt } from './cast-vote';
import type { TextEditing } from '../model/board-state';
import { titleHeight } from '../../../../workshop/vision-board/clusters';
import { boundingRect, type Point, type Rect } from '../../../../workshop/vision-board/geometry';
import { areaTitleHeight } from '../model/screen-titles';
import { noteTypography } from '../rendering/fit-text';
import { midpointOf } from '../../../../workshop/vision-board/connector-path';
import { createNote, editNote, startTextEditing, writingUndo } from './edit-note-text';

/** Size of the text field for a connector's label, in board units. */
const labelFieldSize = { width: 220, height: 30 };
/** Distance within which thin elements are hit by a double click, in screen pixels. */
const editTolerance = 6;

/** Opens the text editor for a new headline whose left edge is at a point. */
export function createHeadline(board: Board, at: Point, width: number): void {
  if (board.readOnly) return;
  const { style, textSize } = board.store.getState();
  const height = Math.ceil(textSize * noteTypography.lineHeight);
  const rect = {
    x: Math.round(at.x),
    y: Math.round(at.y - height / 2),
    width: Math.max(120, Math.round(width)),
    height,
  };
  startTextEditing(board, {
    id: newId(),
    isNew: true,
    kind: 'text',
    rect,
    text: '',
    size: textSize,
    ink: style.colour,
  });
}

/**
 * Opens the text editor for the title of a group. A group with a title is a cluster. With the merge key of the edit that made the
 * group, both are one undo entry.
 */
export function editClusterTitle(board: Board, id: string, undoKey?: string): void {
  const { groups } = board.slice;
  const group = groups[id];
  const members = boundingRect(
    board.view.model.membersOf(id).flatMap((member) => board.view.model.rectOf(member) ?? []),
  );
  if (!group || !members || board.readOnly) return;
  const rect = {
    x: members.x,
    y: members.y - titleHeight - 12,
    width: Math.max(220, members.width),
    height: titleHeight - 4,
  };
  const made = undoKey === undefined ? {} : { undoKey };
  startTextEditing(board, { id, isNew: false, kind: 'cluster', rect, text: group.title, ...made });
}

/** Opens the text editor of an element. False when it is locked or has no text: pictures, lines and drawings. */
export function editElementText(board: Board, id: string): boolean {
  const item = board.view.model.items([id])[0];
  if (!item || board.readOnly || item.element.locked) return false;
  const { element, path } = item;
  switch (element.type) {
    case 'note':
      editNote(board, id);
      return true;
    case 'text':
      startTextEditing(board, { id, isNew: false, kind: 'text', rect: boxOf(element), ...headlineStyle(element) });
      return true;
    case 'shape':
      startTextEditing(board, { id, isNew: false, kind: 'shape', rect: boxOf(element), text: element.text });
      return true;
    case 'area': {
      const rect = {
        x: element.x + 16,
        y: element.y + 6,
        width: Math.max(160, element.width - 32),
        height: areaTitleHeight - 12,
      };
      startTextEditing(board, { id, isNew: false, kind: 'area', rect, text: element.name });
      return true;
    }
    case 'connector':
      startTextEditing(board, {
        id,
        isNew: false,
        kind: 'connector',
        rect: labelRect(path ?? []),
        text: element.label,
      });
      return true;
    case 'picture':
    case 'line':
    case 'drawing':
      return false;
  }
}

/**
 * Edits the text of what is at a board point: a cluster's title or an element; elsewhere a new note is created. Does nothing where a press
 * votes.
 */
export function editTextAt(board: Board, at: Point): void {
  const { view } = board;
  const item = view.model.at(at, editTolerance / view.camera.zoom);
  if (canCastVotes(board) && (item || choiceAt(board, at) !== null)) return;
  const cluster = view.clusters.at(at);
  if (cluster && (item?.element.type !== 'note' || view.model.titles.at(at))) editClusterTitle(board, cluster.id);
  else if (!item) createNote(board, at);
  else editElementText(board, item.id);
}

/** Commits the text of a headline, shape, area, connector or cluster. All commits of one text editing are one undo entry. */
export function commitElementText(board: Board, editing: TextEditing, text: string, isLast: boolean): void {
  const undo = writingUndo(editing);
  if (editing.kind === 'cluster') {
    const group = board.slice.groups[editing.id];
    if (group && group.title !== text.trim())
      board.edit('renameGroup', { group: editing.id, title: text.trim() }, { undo });
    return;
  }
  const exists = board.view.model.get(editing.id);
  const isEmpty = text.trim() === '';
  const height = elementHeight(board, editing, text);
  if (exists) {
    if (isLast && isEmpty && editing.kind === 'text') board.edit('removeElements', { ids: [editing.id] }, { undo });
    else
      board.edit('setElementText', { id: editing.id, text, ...(editing.kind === 'text' ? { height } : {}) }, { undo });
  } else if (editing.isNew && !isEmpty && !editing.committed) {
    const { rect, size = 40, ink = 'ink' } = editing;
    const headline = { ...rect, height, rotation: 0, text, size, colour: ink };
    board.edit('addText', { id: editing.id, text: headline }, { undo });
    board.store.setState({ editing: { ...editing, committed: true } });
  }
}

/** Height of the text field: headlines grow with their lines, other elements keep their height. */
export function elementHeight(board: Board, { kind, rect, size }: TextEditing, text: string): number {
  if (kind !== 'text' || size === undefined) return rect.height;
  const lines = board.view.textLayouts.layoutHeadline(text === '' ? ' ' : text, rect.width, size);
  return Math.min(largestSide, Math.max(smallestSide, Math.ceil(lines.height)));
}

function labelRect(path: readonly Point[]): Rect {
  const { x, y } = midpointOf(path);
  return { x: x - labelFieldSize.width / 2, y: y - labelFieldSize.height / 2, ...labelFieldSize };
}

function headlineStyle({ text, size, colour }: BoardText) {
  return { text, size, ink: colour };
}

function boxOf({ x, y, width, height }: PlacedElement): Rect {
  return { x, y, width, height };
}
