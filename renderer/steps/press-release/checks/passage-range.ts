import { $createRangeSelection, $getNodeByKey, $isElementNode, type LexicalEditor, type NodeKey } from 'lexical';
import { $readTextBlock } from './text-blocks';

/** Part of a block's text, in UTF-16 offsets. */
export interface Passage {
  block: NodeKey;
  start: number;
  end: number;
}

/** Start and end of a passage in the text nodes of its block; null when there is no such text. */
function $edges({ block, start, end }: Passage) {
  const node = $getNodeByKey(block);
  if (!$isElementNode(node)) return null;
  const { pieces } = $readTextBlock(node);
  const first = pieces.find((piece) => piece.start <= start && start < piece.end);
  const last = pieces.find((piece) => piece.start < end && end <= piece.end);
  if (!first || !last) return null;
  return [
    { key: first.key, offset: start - first.start },
    { key: last.key, offset: end - last.start },
  ] as const;
}

/** The DOM range of a passage; null when it is not on the page. */
export function passageOnPage(editor: LexicalEditor, passage: Passage): StaticRange | null {
  const edges = editor.getEditorState().read(() => $edges(passage));
  if (!edges) return null;
  const [first, last] = edges.map(({ key }) => textOnPage(editor.getElementByKey(key)));
  const [{ offset: startOffset }, { offset: endOffset }] = edges;
  if (!first || !last || startOffset > first.length || endOffset > last.length) return null;
  return new StaticRange({ startContainer: first, startOffset, endContainer: last, endOffset });
}

/** Selects the passage. Within an update of the editor. */
export function $selectPassage(passage: Passage): ReturnType<typeof $createRangeSelection> | null {
  const edges = $edges(passage);
  if (!edges) return null;
  const selection = $createRangeSelection();
  const [first, last] = edges;
  selection.anchor.set(first.key, first.offset, 'text');
  selection.focus.set(last.key, last.offset, 'text');
  return selection;
}

/** The DOM text inside the elements of a text node and its formats. */
function textOnPage(element: HTMLElement | null): Text | null {
  let node: Node | null = element;
  while (node && !(node instanceof Text)) node = node.firstChild;
  return node;
}
