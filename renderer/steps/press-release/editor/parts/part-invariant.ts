import {
  $createParagraphNode,
  $createTextNode,
  $isElementNode,
  $isParagraphNode,
  mergeRegister,
  RootNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import type { PartId } from '../../../../../workshop/press-release/schema';
import { $shownParts } from './arrangement';
import { $createPartNode, $isPartNode, PartNode } from './part-node';

/**
 * Ensures that the root contains the parts that are not left out, in their order, each with at least one block, after any edit.
 * Text outside a part joins the part before it; nothing is dropped.
 */
export function registerPartInvariant(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(RootNode, $keepPartsInOrder),
    editor.registerNodeTransform(PartNode, $keepBlocks),
  );
}

function $keepPartsInOrder(root: RootNode): void {
  const children = root.getChildren();
  const ids = $shownParts();
  const inOrder = ids.every((id, index) => {
    const child = children[index];
    return $isPartNode(child) && child.partId() === id;
  });
  const [first] = ids;
  if (first === undefined || (inOrder && children.length === ids.length)) return;

  const kept = new Map<PartId, PartNode>();
  for (const child of children) {
    if (!$isPartNode(child) || kept.has(child.partId())) continue;
    if (ids.includes(child.partId())) kept.set(child.partId(), child);
  }
  const partFor = (id: PartId): PartNode => {
    const part = kept.get(id) ?? $createPartNode(id);
    kept.set(id, part);
    return part;
  };
  let home = partFor(first);
  for (const child of children) {
    if (!$isPartNode(child)) {
      home.append(child);
      continue;
    }
    if (ids.includes(child.partId())) home = partFor(child.partId());
    if (home.is(child)) continue;
    home.append(...child.getChildren());
    child.remove();
  }
  root.append(...ids.map(partFor));
}

function $keepBlocks(part: PartNode): void {
  if (part.isLocked()) return;
  for (const child of part.getChildren()) if ($isPartNode(child)) $unwrap(child);
  for (const child of part.getChildren()) if (!$isBlock(child)) $wrap(child);
  if (part.isEmpty()) part.append($createParagraphNode());
  else if (part.isSingleLine()) $joinLines(part);
}

function $isBlock(node: LexicalNode): boolean {
  return $isElementNode(node) && !node.isInline();
}

function $unwrap(part: PartNode): void {
  for (const child of part.getChildren()) part.insertBefore(child);
  part.remove();
}

/** Moves a piece of text outside a block and those after it into a paragraph. */
function $wrap(node: LexicalNode): void {
  const before = node.getPreviousSibling();
  if (before && $isParagraphNode(before) && before.getTextContentSize() > 0) {
    before.append(node);
    return;
  }
  const paragraph = $createParagraphNode();
  node.insertBefore(paragraph);
  paragraph.append(node);
}

function $joinLines(part: PartNode): void {
  const first = part.getFirstChild();
  if ($isParagraphNode(first) && part.getChildrenSize() === 1) return;
  const line = $isParagraphNode(first) ? first : $createParagraphNode();
  for (const block of part.getChildren()) {
    if (block.is(line)) continue;
    const words = $inlineNodes(block);
    if (words.length > 0 && !line.isEmpty()) line.append($createTextNode(' '));
    line.append(...words);
    block.remove();
  }
  if (line.getParent() === null) part.append(line);
}

function $inlineNodes(block: LexicalNode): LexicalNode[] {
  if (!$isElementNode(block) || block.isInline()) return [block];
  return block.getChildren().flatMap((child, index) => {
    const words = $inlineNodes(child);
    const apart = index > 0 && words.length > 0 && $isBlock(child);
    return apart ? [$createTextNode(' '), ...words] : words;
  });
}
