import { $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import {
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  mergeRegister,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical';

/** State of a text as the toolbar shows it: the formats at the caret, and whether undo and redo are possible. */
export interface Formats {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strikethrough: boolean;
  list: 'bullet' | 'number' | null;
  quote: boolean;
  heading: boolean;
  canUndo: boolean;
  canRedo: boolean;
}

export const noFormats: Formats = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  list: null,
  quote: false,
  heading: false,
  canUndo: false,
  canRedo: false,
};

/** The formats at the anchor of the selection. */
export function $formatsAtCaret(selection: RangeSelection): Omit<Formats, 'canUndo' | 'canRedo'> {
  const node = selection.anchor.getNode();
  const around = [node, ...node.getParents()];
  const listType = around.find($isListNode)?.getListType();
  return {
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    underline: selection.hasFormat('underline'),
    strikethrough: selection.hasFormat('strikethrough'),
    quote: around.some($isQuoteNode),
    heading: around.some($isHeadingNode),
    list: listType === undefined ? null : listType === 'number' ? 'number' : 'bullet',
  };
}

/** Reports whether the text's own undo has entries to undo or redo. */
export function watchUndo(
  editor: LexicalEditor,
  show: (change: Partial<Pick<Formats, 'canUndo' | 'canRedo'>>) => void,
): () => void {
  return mergeRegister(
    editor.registerCommand(
      CAN_UNDO_COMMAND,
      (canUndo) => {
        show({ canUndo });
        return false;
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      CAN_REDO_COMMAND,
      (canRedo) => {
        show({ canRedo });
        return false;
      },
      COMMAND_PRIORITY_LOW,
    ),
  );
}
