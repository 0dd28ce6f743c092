import { $isElementNode, $parseSerializedNode, type LexicalNode, type SerializedLexicalNode } from 'lexical';
import { richTextSchema } from '../../../../workshop/rich-text-schema';

/** Stored blocks as nodes of the editor; null when they cannot be parsed. */
export function $parseBlocks(stored: unknown): LexicalNode[] | null {
  const known = richTextSchema.safeParse(stored);
  if (!known.success) return null;
  try {
    // The schema keeps unknown keys, so these are the nodes as Lexical serialized them.
    return known.data.map((node) => $parseSerializedNode(node as unknown as SerializedLexicalNode));
  } catch {
    return null;
  }
}

/** A block in its stored form. `exportJSON` of a node omits its children. */
export function $exportBlock(node: LexicalNode): object {
  const alone = node.exportJSON();
  return $isElementNode(node) ? { ...alone, children: node.getChildren().map($exportBlock) } : alone;
}
