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
 * Synchronizes the caret before a key is handled. The browser reports a caret moved by a key only after that key: Enter or
 * Backspace that follows quickly, or while the page is busy, would act at the previous caret. Typed characters need no
 * synchronization: their input event contains the range.
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
