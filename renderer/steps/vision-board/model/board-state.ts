import { createStore, type StoreApi } from 'zustand/vanilla';
import type { InkColour, NoteColour, TextSize, Thickness } from '../../../../workshop/vision-board/schema';
import type { CountedWarning } from '../../../../workshop/vision-board/imported-board';
import type { Point, Rect } from './geometry';
import type { Tool } from './tool';

/** An element with the cursor in it. A new note or headline is not in the session until something is written. */
export interface TextEditing {
  id: string;
  kind: 'note' | 'text' | 'shape' | 'area' | 'connector' | 'cluster';
  isNew: boolean;
  rect: Rect;
  /** Of a note. */
  colour?: NoteColour;
  /** Of a headline. */
  size?: TextSize;
  ink?: InkColour;
  /** The text at the beginning. */
  text: string;
  /** A new element whose first words are in the session: should it be gone now, somebody has deleted it. */
  committed: boolean;
  /** Tells one writing from the next, in milliseconds since the epoch. */
  startedAt: number;
}

/** The dialog about files that is open: export, import of a table, or what an import could not keep. */
export type FileDialog =
  | { kind: 'export' }
  | { kind: 'table'; name: string; bytes: Uint8Array; at: Point }
  | { kind: 'report'; name: string; count: number; warnings: readonly CountedWarning[] };

/** What the board shows beside the session itself; gone when the step is left. */
export interface BoardState {
  selection: ReadonlySet<string>;
  /** Stays selected while the keyboard walks on. */
  pinned: ReadonlySet<string>;
  editing: TextEditing | null;
  tool: Tool;
  /** For the next new note. */
  colour: NoteColour;
  /** For the next new shape, line, drawing, connector or headline. */
  style: { colour: InkColour; thickness: Thickness; fill: NoteColour | null };
  textSize: TextSize;
  /** In whole percent, for the label. */
  zoomPercent: number;
  /** Counts up to move the keyboard's focus to the selected element, or to the board when nothing is selected. */
  focusRequest: number;
  /** Said to people who listen. */
  announcement: string;
  /** Pictures under way. */
  progress: { done: number; total: number; cancel: () => void } | null;
  /** More pasted lines than anybody expects: the person is asked. */
  pendingLines: { lines: string[]; at: Point } | null;
  fileDialog: FileDialog | null;
  /** Something is dragged over the board from outside. */
  isDropTarget: boolean;
  isSearchOpen: boolean;
  /** The small picture of the whole board is shown. */
  isMinimapShown: boolean;
  /** The board is shown as a list. */
  isListShown: boolean;
  /** The dialog that asks how to vote is open. */
  isVotingDialogOpen: boolean;
  /** The voting that is going on or on show. */
  activeVoting: string | null;
  /** Who gives dots now; null for a room that counts for itself. */
  voter: string | null;
  /** The place of the area that is presented, counted from 0. */
  presentedArea: number | null;
  /** What stands in the light while everything else is dimmed. */
  spotlight: ReadonlySet<string> | null;
}

export type BoardStore = StoreApi<BoardState>;

export function createBoardStore(): BoardStore {
  return createStore<BoardState>(() => ({
    selection: new Set(),
    pinned: new Set(),
    editing: null,
    tool: 'select',
    colour: 'yellow',
    style: { colour: 'ink', thickness: 4, fill: null },
    textSize: 40,
    zoomPercent: 100,
    focusRequest: 0,
    announcement: '',
    progress: null,
    pendingLines: null,
    fileDialog: null,
    isDropTarget: false,
    isSearchOpen: false,
    isMinimapShown: false,
    isListShown: false,
    isVotingDialogOpen: false,
    activeVoting: null,
    voter: null,
    presentedArea: null,
    spotlight: null,
  }));
}
