import {
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  CUT_TAG,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  mergeRegister,
  REMOVE_TEXT_COMMAND,
  SELECTION_CHANGE_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND } from '@lexical/list';
import { $getParts, $isPartNode, $partOf } from './part-node';
import { $reachesOverParts, $removeAcrossParts } from './remove-across-parts';

/** Restricts keys and commands to the part with the caret. part-invariant.ts repairs what is not covered here. */
export function registerPartBoundaries(editor: LexicalEditor): () => void {
  const onSelection = <Payload>(
    command: LexicalCommand<Payload>,
    run: (selection: RangeSelection, payload: Payload) => boolean,
  ) =>
    editor.registerCommand(
      command,
      (payload) => {
        const selection = $getSelection();
        return $isRangeSelection(selection) && run(selection, payload);
      },
      COMMAND_PRIORITY_HIGH,
    );
  const remove = (command: LexicalCommand<boolean>) =>
    onSelection(command, (selection, backward) => $removeAcrossParts(selection) || $isAtEdge(selection, backward));
  const newLine = (selection: RangeSelection): boolean => {
    $removeAcrossParts(selection);
    return $leaveSingleLine();
  };

  return mergeRegister(
    remove(DELETE_CHARACTER_COMMAND),
    remove(DELETE_WORD_COMMAND),
    remove(DELETE_LINE_COMMAND),
    onSelection(REMOVE_TEXT_COMMAND, (selection) => $removeAcrossParts(selection)),
    onSelection(CONTROLLED_TEXT_INSERTION_COMMAND, (selection) => {
      $removeAcrossParts(selection);
      return false;
    }),
    onSelection(INSERT_PARAGRAPH_COMMAND, newLine),
    onSelection(INSERT_LINE_BREAK_COMMAND, newLine),
    onSelection(CUT_COMMAND, (selection, event) => {
      if (!(event instanceof ClipboardEvent) || !$reachesOverParts(selection)) return false;
      editor.dispatchCommand(COPY_COMMAND, event);
      editor.update(
        () => {
          const current = $getSelection();
          if ($isRangeSelection(current)) $removeAcrossParts(current);
        },
        { tag: CUT_TAG },
      );
      return true;
    }),
    onSelection(INSERT_UNORDERED_LIST_COMMAND, $refusesList),
    onSelection(INSERT_ORDERED_LIST_COMMAND, $refusesList),
    onSelection(SELECTION_CHANGE_COMMAND, $enterPart),
  );
}

/** Whether the caret is at the very start (or end) of its part, where deleting would affect the next one. */
function $isAtEdge(selection: RangeSelection, backward: boolean): boolean {
  if (!selection.isCollapsed()) return false;
  const { anchor } = selection;
  let node: LexicalNode | null = anchor.getNode();
  const size = anchor.type === 'text' ? node.getTextContentSize() : anchor.getNode();
  const length = typeof size === 'number' ? size : 'getChildrenSize' in size ? size.getChildrenSize() : 0;
  if (anchor.offset !== (backward ? 0 : length)) return false;
  let block = node;
  while (node !== null && !$isPartNode(node)) {
    if (backward ? node.getPreviousSibling() : node.getNextSibling()) return false;
    block = node;
    node = node.getParent();
  }
  // At the start of a list, Backspace turns its first item into a paragraph of the same part.
  return node !== null && (!backward || $isParagraphNode(block));
}

/** In a headline, Enter moves the caret to the next part. */
function $leaveSingleLine(): boolean {
  const selection = $getSelection();
  const part = $isRangeSelection(selection) ? $partOf(selection.anchor.getNode()) : null;
  if (!part?.isSingleLine()) return false;
  const next = part.getNextSibling();
  if ($isPartNode(next)) next.selectStart();
  return true;
}

function $refusesList(selection: RangeSelection): boolean {
  return $reachesOverParts(selection) || ($partOf(selection.anchor.getNode())?.isSingleLine() ?? true);
}

/** Moves the caret of a click between two parts into the nearer text. */
function $enterPart(selection: RangeSelection): boolean {
  const { anchor } = selection;
  if (!selection.isCollapsed() || anchor.type !== 'element') return false;
  const node = anchor.getNode();
  if ($isRootNode(node)) {
    const parts = $getParts();
    const part = parts[anchor.offset];
    if (part) part.selectStart();
    else parts.at(-1)?.selectEnd();
  } else if ($isPartNode(node)) {
    if (anchor.offset === 0) node.selectStart();
    else node.getChildAtIndex(anchor.offset - 1)?.selectEnd();
  }
  return false;
}
