import { createStore, type StoreApi } from 'zustand/vanilla';
import type { InkColour, NoteColour, TextSize, Thickness } from '../../../../workshop/vision-board/schema';
import type { CountedWarning } from '../../../../workshop/vision-board/formats/imported-board';
import type { Camera } from './camera';
import type { Point, Rect } from '../../../../workshop/vision-board/geometry';
import type { PresentationStop } from '../../../../workshop/vision-board/presentation-stops';

/** Tools of the toolbar. Most tools return to `select` after one use. */
export const tools = ['select', 'text', 'rectangle', 'ellipse', 'line', 'arrow', 'pen', 'connector', 'area'] as const;
/** `crop` is chosen in the menu of a picture: the next rectangle crops it. */
export type Tool = (typeof tools)[number] | 'crop';

/** Tools that stay active after use. */
export const stickyTools: ReadonlySet<Tool> = new Set(['pen', 'connector']);

/** An element whose text is being edited. A new note or headline is not in the session until it has text. */
export interface TextEditing {
  id: string;
  kind: 'note' | 'text' | 'shape' | 'area' | 'connector' | 'cluster';
  isNew: boolean;
  rect: Rect;
  /** Notes only. */
  colour?: NoteColour;
  /** Headlines only. */
  size?: number;
  ink?: InkColour;
  /** Text at the start. */
  text: string;
  /** A new element that has been added to the session. If it is missing now, it was deleted elsewhere. */
  committed: boolean;
  /** Identifies this text editing; in milliseconds since the epoch. */
  startedAt: number;
  /** Merge key of the edit that opened this text editing: both are one undo entry. */
  undoKey?: string;
}

/** The dialog about files that is open: export, import of a table, or what an import could not keep. */
export type FileDialog =
  | { kind: 'export' }
  | { kind: 'table'; name: string; bytes: Uint8Array; at: Point }
  | { kind: 'report'; name: string; count: number; warnings: readonly CountedWarning[] };

/** A running presentation, and what it returns to. */
interface Presentation {
  /** Index of the stop that is shown. */
  index: number;
  /** What is shown, while everything else is hidden. */
  stop: PresentationStop;
  camera: Camera;
  selection: readonly string[];
}

/** An open context menu: of the selection or of the empty board, at a point in screen pixels of the surface. */
export interface OpenMenu {
  kind: 'selection' | 'board';
  at: Point;
}

/**
 * How far an import is; `done` and `total` count bytes while `reading`, pictures in `pictures` and elements in `placing`. Parsing does not
 * count.
 */
export interface ImportProgress {
  stage: 'reading' | 'parsing' | 'pictures' | 'placing';
  /** Name of the file. */
  name: string;
  done: number;
  total: number;
}

/** State of the screen that is not part of the session. Dropped when the step is left. */
export interface BoardState {
  selection: ReadonlySet<string>;
  /** Stays selected while the keyboard moves to other elements. */
  pinned: ReadonlySet<string>;
  editing: TextEditing | null;
  tool: Tool;
  /** Colour of the next new note. */
  colour: NoteColour;
  /** Style of the next new shape, line, drawing, connector or headline. */
  style: { colour: InkColour; thickness: Thickness; fill: NoteColour | null };
  textSize: TextSize;
  /** Whole percent, for the label. */
  zoomPercent: number;
  /** Incremented to move the keyboard focus to the selected element, or to the board without a selection. */
  focusRequest: number;
  /** Text of the live region for screen readers. */
  announcement: string;
  /** Progress of an import; null when none is running. */
  progress: (ImportProgress & { cancel: () => void }) | null;
  /** Pasted lines that are so many that the user is asked. */
  pendingLines: { lines: string[]; at: Point } | null;
  fileDialog: FileDialog | null;
  menu: OpenMenu | null;
  /** Files or text are dragged over the board from outside. */
  isDropTarget: boolean;
  isSearchOpen: boolean;
  /** The overview map is shown. */
  isMinimapShown: boolean;
  /** The board is shown as a list. */
  isListShown: boolean;
  /** The dialog for a new voting is open. */
  isVotingDialogOpen: boolean;
  /** Id of the voting whose panel is shown. */
  activeVoting: string | null;
  /** Id of the participant who votes now; null when the room counts votes without names. */
  voter: string | null;
  /** How often a vote was refused: the panel points out why. */
  refusedVotes: number;
  /** Notes that become touchpoints as soon as their phase is chosen. */
  notesForPhase: readonly string[] | null;
  presentation: Presentation | null;
  /** Ids in the spotlight, while all other elements are dimmed; null without a spotlight. */
  spotlight: ReadonlySet<string> | null;
  /** The room screen follows the visible part of the board. */
  roomFollowsView: boolean;
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
    menu: null,
    isDropTarget: false,
    isSearchOpen: false,
    isMinimapShown: false,
    isListShown: false,
    isVotingDialogOpen: false,
    activeVoting: null,
    voter: null,
    refusedVotes: 0,
    notesForPhase: null,
    presentation: null,
    spotlight: null,
    roomFollowsView: false,
  }));
}
