import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical';

/**
 * Keys act where the caret is. The browser tells of a caret that a key has moved only after that key: Enter or Backspace that follows
 * at once, from quick hands or while the page is busy, would act where it was before. Letters need no help: what the browser is about
 * to write says itself where.
 */
export function registerCaretSync(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) return false;
      const known = $getSelection();
      if (editor.isComposing() || !$isRangeSelection(known)) return false;
      const seen = $createRangeSelectionFromDom(getSelection(), editor);
      if (seen && !(seen.anchor.is(known.anchor) && seen.focus.is(known.focus))) $setSelection(seen);
      return false;
    },
    COMMAND_PRIORITY_CRITICAL,
  );
}
