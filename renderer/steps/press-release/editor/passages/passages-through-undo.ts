import {
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type LexicalEditor,
} from 'lexical';
import { $rebasePassages, $readMarkedText } from './rebase-passages';
import { $passageNodes } from './marked-passages';
import { $getParts } from '../parts/part-node';

/**
 * Undo reverts text, not comments about it: where a passage was marked after the state that undo restores, and that state contains
 * its text, the passage is marked again. `isPassage` tells whether an id is still in use.
 */
export function registerPassagesThroughUndo(editor: LexicalEditor, isPassage: (id: string) => boolean): () => void {
  return editor.registerUpdateListener(({ editorState, prevEditorState, tags }) => {
    if (!tags.has(HISTORIC_TAG)) return;
    const there = editorState.read(() => new Set($passageNodes().keys()));
    const isLost = (id: string) => !there.has(id) && isPassage(id);
    const before = prevEditorState.read(() =>
      [...$passageNodes().keys()].some(isLost)
        ? new Map($getParts().map((part) => [part.partId(), $readMarkedText(part.getChildren())]))
        : null,
    );
    if (before === null) return;
    editor.update(
      () => {
        for (const part of $getParts()) {
          const marked = before.get(part.partId());
          if (marked) $rebasePassages(part, marked, isLost);
        }
      },
      { tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG] },
    );
  });
}
