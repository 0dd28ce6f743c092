import { $isListItemNode, $isListNode } from '@lexical/list';
import {
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import type { PartId } from '../../../../workshop/press-release/schema';
import { $getParts } from '../editor/parts/part-node';

/** A paragraph, heading, quotation or list item: the unit that is checked. */
export interface TextBlock {
  key: NodeKey;
  part: PartId;
}

/** A range of a block's text and its text node. */
interface Piece {
  key: NodeKey;
  start: number;
  end: number;
}

/** All blocks in the order of the text. */
export function $textBlocks(): TextBlock[] {
  return $getParts().flatMap((part) => {
    const id = part.partId();
    return part
      .getChildren()
      .flatMap($blocksBelow)
      .map((key) => ({ key, part: id }));
  });
}

function $blocksBelow(node: LexicalNode): NodeKey[] {
  if ($isListNode(node)) return node.getChildren().flatMap($blocksBelow);
  if (!$isElementNode(node)) return [];
  if (!$isListItemNode(node)) return [node.getKey()];
  // A list item contains its own text and possibly nested lists.
  const lists = node.getChildren().filter($isListNode).flatMap($blocksBelow);
  return [node.getKey(), ...lists];
}

/** The text of a block without nested lists, and the text nodes it comes from. Line breaks are `\n`. */
export function $readTextBlock(block: ElementNode): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  const read = (node: LexicalNode) => {
    if ($isTextNode(node)) {
      const own = node.getTextContent();
      pieces.push({ key: node.getKey(), start: text.length, end: text.length + own.length });
      text += own;
    } else if ($isLineBreakNode(node)) text += '\n';
    else if ($isElementNode(node) && !$isListNode(node)) node.getChildren().forEach(read);
  };
  block.getChildren().forEach(read);
  return { text, pieces };
}
