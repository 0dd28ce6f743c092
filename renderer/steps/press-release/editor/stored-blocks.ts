import { $isElementNode, $parseSerializedNode, type LexicalNode, type SerializedLexicalNode } from 'lexical';
import { richTextSchema } from '../../../../workshop/rich-text-schema';

/** Stored blocks as nodes of the editor; null where they cannot be read. */
export function $parseBlocks(stored: unknown): LexicalNode[] | null {
  const known = richTextSchema.safeParse(stored);
  if (!known.success) return null;
  try {
    // The schema keeps unknown keys, so these are the nodes that Lexical itself has written.
    return known.data.map((node) => $parseSerializedNode(node as unknown as SerializedLexicalNode));
  } catch {
    return null;
  }
}

/** A block as it is stored. A node alone exports without its children. */
export function $exportBlock(node: LexicalNode): object {
  const alone = node.exportJSON();
  return $isElementNode(node) ? { ...alone, children: node.getChildren().map($exportBlock) } : alone;
}
