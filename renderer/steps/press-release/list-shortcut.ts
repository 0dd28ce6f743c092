import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND } from '@lexical/list';
import {
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  KEY_SPACE_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { $partOf } from './part-node';

/** "- " or "1. " at the start of a paragraph makes a list of it. */
export function registerListShortcut(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_SPACE_COMMAND,
    (event) => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection) || !selection.isCollapsed() || event.ctrlKey || event.altKey) return false;
      const mark = selection.anchor.getNode();
      const paragraph = mark.getParent();
      if (!$isTextNode(mark) || !$isParagraphNode(paragraph) || mark.getPreviousSibling() !== null) return false;
      if ($partOf(mark)?.isSingleLine() !== false) return false;
      const typed = mark.getTextContent().slice(0, selection.anchor.offset);
      const list = /^[-*•]$/.test(typed)
        ? INSERT_UNORDERED_LIST_COMMAND
        : /^1[.)]$/.test(typed)
          ? INSERT_ORDERED_LIST_COMMAND
          : null;
      if (list === null) return false;
      event.preventDefault();
      mark.spliceText(0, typed.length, '', true);
      editor.dispatchCommand(list, undefined);
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}
