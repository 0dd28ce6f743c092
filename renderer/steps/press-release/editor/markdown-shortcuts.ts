import { $createLinkNode, LinkNode } from '@lexical/link';
import { $isListItemNode, type ListItemNode } from '@lexical/list';
import {
  BOLD_STAR,
  BOLD_UNDERSCORE,
  HEADING,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  ORDERED_LIST,
  QUOTE,
  registerMarkdownShortcuts as registerLexicalShortcuts,
  UNORDERED_LIST,
  type ElementTransformer,
  type TextMatchTransformer,
} from '@lexical/markdown';
import {
  $createParagraphNode,
  $createTextNode,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_BACKSPACE_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { $partOf } from './parts/part-node';

/** "1. " in an empty paragraph. Any other number is a word: "24. Dezember", "2. Bürgermeisterin". */
const orderedList: ElementTransformer = {
  ...ORDERED_LIST,
  regExp: /^(\s*)(1)\.\s$/,
  replace: (paragraph, behind, ...rest) =>
    behind.length > 0 ? false : ORDERED_LIST.replace(paragraph, behind, ...rest),
};

/** "- ", "1. " and "> " format a paragraph in parts of more than one line. `onReplaced` gets the typed characters. */
function blockShortcuts(onReplaced: (typed: string) => void): ElementTransformer[] {
  return [UNORDERED_LIST, orderedList, QUOTE].map((block) => ({
    ...block,
    replace: (paragraph, behind, match, ...rest) => {
      if ($partOf(paragraph)?.isSingleLine() === true) return false;
      const isRefused = block.replace(paragraph, behind, match, ...rest) === false;
      if (!isRefused && behind.length === 0) onReplaced(match[0] ?? '');
      return isRefused ? false : undefined;
    },
  }));
}

/** `[words](https://…)` becomes a link. Other addresses stay as they were typed: documents would not print them as links. */
const link: TextMatchTransformer = {
  type: 'text-match',
  dependencies: [LinkNode],
  trigger: ')',
  regExp: /\[([^[\]]+)\]\(((?:https:\/\/|mailto:)[^\s()<>"]+)\)$/,
  replace: (node, [, words = '', url = '']) => {
    node.replace($createLinkNode(url).append($createTextNode(words).setFormat(node.getFormat())));
  },
};

const inline = [BOLD_STAR, BOLD_UNDERSCORE, ITALIC_STAR, ITALIC_UNDERSCORE, link];

/**
 * Markdown while typing: emphasis, lists, quotes, links; in answers headings too. Undo restores the typed characters, and so does
 * Backspace directly after a list began.
 */
export function registerMarkdownShortcuts(editor: LexicalEditor, { headings }: { headings: boolean }): () => void {
  let begun: BegunList | null = null;
  const blocks = blockShortcuts((typed) => {
    const selection = $getSelection();
    const item = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
    begun = $isListItemNode(item) ? { item: item.getKey(), typed } : null;
  });
  return mergeRegister(
    registerLexicalShortcuts(editor, headings ? [HEADING, ...blocks, ...inline] : [...blocks, ...inline]),
    editor.registerUpdateListener(({ editorState }) => {
      const { item } = begun ?? {};
      if (item !== undefined && !editorState.read(() => $emptyItem(item))) begun = null;
    }),
    editor.registerCommand(
      KEY_BACKSPACE_COMMAND,
      (event) => {
        if (!begun || !$restoreTyped(begun)) return false;
        begun = null;
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}

/** A list that was begun by typing, its item, and what was typed. */
interface BegunList {
  item: NodeKey;
  typed: string;
}

/** The item while it is empty and has the caret. */
function $emptyItem(key: NodeKey): ListItemNode | null {
  const item = $getNodeByKey(key);
  const selection = $getSelection();
  if (!$isListItemNode(item) || item.getTextContentSize() > 0 || !$isRangeSelection(selection)) return null;
  return selection.isCollapsed() && selection.anchor.getNode().is(item) ? item : null;
}

/** Turns an item back into a paragraph with what was typed. False when it is not the last of its list. */
function $restoreTyped({ item: key, typed }: BegunList): boolean {
  const item = $emptyItem(key);
  const list = item?.getParent();
  if (!item || !list || item.getNextSibling()) return false;
  const paragraph = $createParagraphNode().append($createTextNode(typed));
  list.insertAfter(paragraph);
  if (list.getChildrenSize() === 1) list.remove();
  else item.remove();
  paragraph.selectEnd();
  return true;
}
