import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  HISTORY_MERGE_TAG,
  SKIP_DOM_SELECTION_TAG,
  type BaseSelection,
  type LexicalEditor,
} from 'lexical';
import { flushSession } from '../../../shell/flush';
import { $partOf } from '../editor/parts/part-node';
import { $passagesAt } from '../editor/passages/passage-node';
import { $markPassage, $passageNodes } from '../editor/passages/marked-passages';
import type { CommentTarget } from './review-state';

/** The selection as the target of a comment: a passage, or the part with the caret when nothing is selected. */
export function selectedPassage(editor: LexicalEditor): CommentTarget {
  return editor.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return { part: null, quote: '', selection: null };
    const first = selection.isBackward() ? selection.focus : selection.anchor;
    const part = $partOf(first.getNode())?.partId() ?? null;
    const quote = selection.getTextContent().trim();
    return { part, quote, selection: quote === '' ? null : selection.clone() };
  });
}

/** Ids of the passages at the caret. */
export function passagesAtCaret(editor: LexicalEditor): string[] {
  return editor.read(() => {
    const selection = $getSelection();
    return $isRangeSelection(selection) ? $passagesAt(selection.anchor.getNode()) : [];
  });
}

/**
 * Marks a selection as a passage and commits the text, so that a comment or promise about it finds it in the session. Returns false
 * when the selected text is no longer `quote`.
 */
export function markPassage(editor: LexicalEditor, id: string, selection: BaseSelection, quote: string): boolean {
  let marked = false;
  editor.update(
    () => {
      const before = $getSelection()?.clone() ?? null;
      try {
        $setSelection(selection.clone());
        marked = $getSelection()?.getTextContent().trim() === quote && $markPassage(id) !== null;
      } catch {
        // The selected nodes were replaced, by another window for instance.
        $setSelection(before);
      }
    },
    // Marks are no entry of the text's own undo; see passages-through-undo.ts.
    { discrete: true, tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG] },
  );
  void flushSession();
  return marked;
}

/** Scrolls a passage into view; with `focus` it is selected as well, ready to be replaced by typing. */
export function showPassage(editor: LexicalEditor, id: string, focus = false): void {
  const nodes = editor.read(() => ($passageNodes().get(id) ?? []).map((node) => node.getKey()));
  const [first] = nodes;
  if (first === undefined) return;
  editor.getElementByKey(first)?.scrollIntoView({ block: 'center' });
  if (!focus || !editor.isEditable()) return;
  editor.update(
    () => {
      const found = $passageNodes().get(id) ?? [];
      const end = found.at(-1)?.getLastDescendant();
      const selection = found[0]?.select(0, 0);
      if (selection && $isTextNode(end)) selection.focus.set(end.getKey(), end.getTextContentSize(), 'text');
    },
    { discrete: true },
  );
  editor.getRootElement()?.focus({ preventScroll: true });
}
