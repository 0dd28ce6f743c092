import { $createParagraphNode, $getRoot, $isParagraphNode } from 'lexical';
import type { RichText } from '../../../../workshop/rich-text';
import { $exportBlock, $parseBlocks } from '../editor/stored-blocks';

/** Fills an editor with a stored answer. False, and nothing is done, where the answer cannot be read. */
export function $loadAnswer(stored: RichText): boolean {
  const blocks = $parseBlocks(stored);
  if (blocks === null) return false;
  const root = $getRoot();
  root.splice(0, root.getChildrenSize(), blocks.length > 0 ? blocks : [$createParagraphNode()]);
  return true;
}

/** The answer as it is stored; an untouched one is stored empty. */
export function $readAnswer(): RichText {
  return $isBlankAnswer() ? [] : ($getRoot().getChildren().map($exportBlock) as RichText);
}

/** Nothing but one empty paragraph: the example is shown in its place. */
export function $isBlankAnswer(): boolean {
  const root = $getRoot();
  const only = root.getChildrenSize() <= 1 ? root.getFirstChild() : undefined;
  return only === null || ($isParagraphNode(only) && only.getTextContentSize() === 0);
}
