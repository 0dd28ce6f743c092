import { $isLinkNode, LinkNode } from '@lexical/link';
import {
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  mergeRegister,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from 'lexical';
import { $createPassageNode, $isPassageNode, $passagesAt, PassageNode } from './passage-node';

/**
 * Keeps passages in a normal form: never empty, never nested, inside links and not around them, one node for each run of text with
 * the same ids. Text inserted inside a passage belongs to it, also where an edit left it between two halves.
 */
export function registerPassageNormalization(editor: LexicalEditor): () => void {
  const normalize = (node: LexicalNode) => {
    const block = $findMatchingParent(node, (parent) => $isElementNode(parent) && !parent.isInline());
    if ($isElementNode(block)) $normalize(block);
  };
  return mergeRegister(
    editor.registerNodeTransform(PassageNode, normalize),
    editor.registerNodeTransform(LinkNode, normalize),
  );
}

/** The smallest pieces of a block, with the ids of their passages. */
interface Piece {
  node: LexicalNode;
  ids: readonly string[];
}

function $normalize(block: ElementNode): void {
  const pieces = $filled($piecesOf(block));
  if (pieces.every(({ ids }) => ids.length === 0) && !block.getChildren().some($containsPassage)) return;
  if ($isNormal(block, pieces)) return;
  const points = $pointsIn(block);
  const idsOf = new Map(pieces.map(({ node, ids }) => [node.getKey(), ids]));
  $rebuild(block, idsOf);
  for (const restore of points) restore();
}

function $piecesOf(element: ElementNode): Piece[] {
  return element.getChildren().flatMap((child) => {
    if ($isPassageNode(child) || $isLinkNode(child)) return $piecesOf(child);
    return $isElementNode(child) ? [] : [{ node: child, ids: $passagesAt(child).sort() }];
  });
}

/** Adds the text between two halves of a passage to the passage. */
function $filled(pieces: readonly Piece[]): Piece[] {
  const ends = new Map<string, { first: number; last: number }>();
  for (const [index, { ids }] of pieces.entries()) {
    for (const id of ids) ends.set(id, { first: ends.get(id)?.first ?? index, last: index });
  }
  return pieces.map(({ node }, index) => ({
    node,
    ids: [...ends].flatMap(([id, { first, last }]) => (first <= index && index <= last ? [id] : [])).sort(),
  }));
}

function $isNormal(block: ElementNode, pieces: readonly Piece[]): boolean {
  const inPlace = pieces.every(({ node, ids }) => {
    const parent = node.getParent();
    if (!$isPassageNode(parent)) return ids.length === 0;
    const outer = parent.getParent();
    const isOutermost = block.is(outer) || ($isLinkNode(outer) && block.is(outer.getParent()));
    const previous = parent.getPreviousSibling();
    const continues = $isPassageNode(previous) && same(previous.getIDs(), ids);
    return isOutermost && same(parent.getIDs(), ids) && !continues;
  });
  return inPlace && !block.getChildren().some($containsEmptyPassage);
}

/** Rebuilds the pieces, each run of equal ids in one passage; links keep their content. */
function $rebuild(container: ElementNode, idsOf: ReadonlyMap<string, readonly string[]>): void {
  const rebuilt: LexicalNode[] = [];
  let passage: { node: PassageNode; ids: readonly string[] } | null = null;
  for (const node of $unwrapped(container)) {
    const ids = idsOf.get(node.getKey()) ?? [];
    if (ids.length === 0) {
      passage = null;
      rebuilt.push(node);
    } else {
      if (passage === null || !same(passage.ids, ids)) {
        passage = { node: $createPassageNode(ids), ids };
        rebuilt.push(passage.node);
      }
      passage.node.append(node);
    }
  }
  container.splice(0, container.getChildrenSize(), rebuilt);
  for (const node of rebuilt) if ($isLinkNode(node)) $rebuild(node, idsOf);
}

/** The content of a container without its passages. */
function $unwrapped(container: ElementNode): LexicalNode[] {
  return container.getChildren().flatMap((child) => ($isPassageNode(child) ? $unwrapped(child) : [child]));
}

function $containsPassage(node: LexicalNode): boolean {
  return $isPassageNode(node) || ($isLinkNode(node) && node.getChildren().some($containsPassage));
}

function $containsEmptyPassage(node: LexicalNode): boolean {
  if ($isPassageNode(node)) return node.isEmpty() || node.getIDs().length === 0;
  return $isLinkNode(node) && node.getChildren().some($containsEmptyPassage);
}

/** Ends of the selection that count children would be wrong afterwards: each is stored as the piece before it. */
function $pointsIn(block: ElementNode): (() => void)[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return [];
  const remember = (point: PointType): (() => void)[] => {
    const container = point.getNode();
    if (point.type !== 'element' || !$isElementNode(container)) return [];
    if (!block.is(container) && !block.isParentOf(container)) return [];
    const child = container.getChildAtIndex(point.offset - 1);
    const piece = $isElementNode(child) ? child.getLastDescendant() : child;
    return [
      () => {
        const parent = piece?.getParent();
        if (piece && parent) point.set(parent.getKey(), piece.getIndexWithinParent() + 1, 'element');
        else point.set(block.getKey(), 0, 'element');
      },
    ];
  };
  return [...remember(selection.anchor), ...remember(selection.focus)];
}

/** Both are sorted. */
function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
