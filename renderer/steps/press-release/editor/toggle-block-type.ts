import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $partOf } from './parts/part-node';

const kinds = {
  quote: { is: $isQuoteNode, create: $createQuoteNode },
  heading: { is: $isHeadingNode, create: () => $createHeadingNode('h3') },
} satisfies Record<string, { is: (node: LexicalNode) => boolean; create: () => ElementNode }>;

/** Turns the selected paragraphs into quotes or headings, or back into paragraphs. Parts of one line stay unchanged. */
export function toggleBlockType(editor: LexicalEditor, kind: keyof typeof kinds): void {
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    const { is, create } = kinds[kind];
    const nodes = [selection.anchor.getNode(), ...selection.getNodes(), selection.focus.getNode()];
    const blocks = new Map<string, ElementNode>();
    for (const node of nodes) {
      const block = [node, ...node.getParents()].find(
        (one): one is ElementNode => $isParagraphNode(one) || $isQuoteNode(one) || $isHeadingNode(one),
      );
      if (block && $partOf(block)?.isSingleLine() !== true) blocks.set(block.getKey(), block);
    }
    const isSet = [...blocks.values()].every(is);
    for (const block of blocks.values()) {
      if (is(block) === isSet) block.replace(isSet ? $createParagraphNode() : create(), true);
    }
  });
}
