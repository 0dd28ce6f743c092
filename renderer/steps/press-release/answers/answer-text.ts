import { $createParagraphNode, $getRoot, $isParagraphNode } from 'lexical';
import type { RichText } from '../../../../workshop/rich-text';
import { $exportBlock, $parseBlocks } from '../editor/stored-blocks';

/** Loads a stored answer into an editor. Returns false without a change when it cannot be parsed. */
export function $loadAnswer(stored: RichText): boolean {
  const blocks = $parseBlocks(stored);
  if (blocks === null) return false;
  const root = $getRoot();
  root.splice(0, root.getChildrenSize(), blocks.length > 0 ? blocks : [$createParagraphNode()]);
  return true;
}

/** The answer in its stored form; a blank one is stored empty. */
export function $readAnswer(): RichText {
  return $isBlankAnswer() ? [] : ($getRoot().getChildren().map($exportBlock) as RichText);
}

/** Whether there is only an empty paragraph. The example is shown then. */
export function $isBlankAnswer(): boolean {
  const root = $getRoot();
  const only = root.getChildrenSize() <= 1 ? root.getFirstChild() : undefined;
  return only === null || ($isParagraphNode(only) && only.getTextContentSize() === 0);
}
