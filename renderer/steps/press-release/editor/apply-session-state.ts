import { HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG, type LexicalEditor } from 'lexical';

/** Tag of updates that load the session's state. They are not edits. */
export const fromSessionTag = 'from-session';

/** Loads the session's state into an editor, synchronously. It is neither an edit nor an entry of the text's undo. */
export function applySessionState(editor: LexicalEditor, $show: () => void): void {
  const hasFocus = editor.getRootElement()?.contains(document.activeElement) ?? false;
  const quietly = [fromSessionTag, HISTORY_MERGE_TAG, SKIP_SCROLL_INTO_VIEW_TAG];
  editor.update($show, { discrete: true, tag: hasFocus ? quietly : [...quietly, SKIP_DOM_SELECTION_TAG] });
}
