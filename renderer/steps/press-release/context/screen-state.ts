import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OpenAnswer } from '../answers/answer-editors';
import { initialEditorState, type EditorState } from '../editor/editor-state';
import type { FileToImport } from '../import/file-to-import';
import { initialReviewState, type ReviewState } from '../review/review-state';

export const panelTabs = ['checks', 'comments', 'promises', 'material'] as const;
export type PanelTab = (typeof panelTabs)[number];

/** Keys under which the browser keeps the author of comments (always) and the open tab (until the window closes). */
export const authorKey = 'author of comments';
export const panelKey = 'panel of the press release';

/** State of the screen that belongs to no session. A component subscribes to the values that it shows. */
export interface ScreenState extends EditorState, ReviewState {
  /** Tab of the panel beside the text; null while it is closed. */
  panel: PanelTab | null;
  /** Bar above the text that finds, or finds and replaces; null while it is closed. */
  findBar: 'find' | 'replace' | null;
  /** The answer with an open editor. It stays open until another text gets the focus: until then the toolbar acts on it. */
  openAnswer: OpenAnswer | null;
  /** File shown in the import dialog; null while the dialog is closed. */
  importedFile: FileToImport | null;
  /** Name under which comments and replies are written. */
  author: string;
  /** Latest message for screen readers. */
  announcement: string;
}

export type ScreenStore = StoreApi<ScreenState>;

export function createScreenStore(): ScreenStore {
  return createStore<ScreenState>(() => ({
    ...initialEditorState(),
    ...initialReviewState,
    panel: panelTabs.find((tab) => tab === sessionStorage.getItem(panelKey)) ?? null,
    findBar: null,
    openAnswer: null,
    importedFile: null,
    author: localStorage.getItem(authorKey) ?? '',
    announcement: '',
  }));
}
