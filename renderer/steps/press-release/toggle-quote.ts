import { $createQuoteNode, $isQuoteNode } from '@lexical/rich-text';
import { $createParagraphNode, $isParagraphNode, type ElementNode, type RangeSelection } from 'lexical';
import { $partOf } from './part-node';

/** Sets the selected paragraphs as quotes, or quotes as paragraphs again. Lines stay what they are. */
export function $toggleQuote(selection: RangeSelection): void {
  const nodes = [selection.anchor.getNode(), ...selection.getNodes(), selection.focus.getNode()];
  const blocks = new Map<string, ElementNode>();
  for (const node of nodes) {
    const block = [node, ...node.getParents()].find((one) => $isParagraphNode(one) || $isQuoteNode(one));
    if (block && $partOf(block)?.isSingleLine() !== true) blocks.set(block.getKey(), block as ElementNode);
  }
  const isQuote = [...blocks.values()].every($isQuoteNode);
  for (const block of blocks.values()) {
    if ($isQuoteNode(block) === isQuote) block.replace(isQuote ? $createParagraphNode() : $createQuoteNode(), true);
  }
}
