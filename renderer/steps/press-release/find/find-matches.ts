import {
  $getNodeByKey,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { findInText, type FindOptions } from '../../../../workshop/press-release/text/find-in-text';
import { $getParts } from '../editor/parts/part-node';

/** A match as pieces of text nodes: it may extend over formats, links and passages. */
export type Match = readonly { key: NodeKey; from: number; to: number }[];

/** Tag of updates that replace matches: earlier matches are invalid then. */
export const replacedTag = 'replaced';

/** All matches of a query in the text, in order. Locked parts are left out. */
export function $findMatches(query: string, options: FindOptions): Match[] {
  return $getParts()
    .filter((part) => !part.isLocked())
    .flatMap((part) => $blocksOf(part))
    .flatMap((block) => {
      const pieces = $piecesOf(block);
      const text = pieces.map((piece) => piece.text).join('');
      return findInText(text, query, options).map(([start, end]) => cut(pieces, start, end));
    });
}

/** Replaces matches in one entry of the undo. */
export function replaceMatches(editor: LexicalEditor, matches: readonly Match[], text: string): void {
  editor.update(
    () => {
      // From the end, so that earlier offsets stay valid.
      for (const match of [...matches].reverse()) {
        for (const [index, { key, from, to }] of [...match.entries()].reverse()) {
          const node = $getNodeByKey(key);
          if ($isTextNode(node)) node.spliceText(from, to - from, index === 0 ? text : '');
        }
      }
    },
    { tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, replacedTag], discrete: true },
  );
}

/** The DOM ranges of a match. */
export function domRangesOf(editor: LexicalEditor, match: Match): Range[] {
  return match.flatMap(({ key, from, to }) => {
    let node: Node | null = editor.getElementByKey(key);
    while (node?.firstChild) node = node.firstChild;
    if (!(node instanceof Text) || to > node.length) return [];
    const range = new Range();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [range];
  });
}

interface Piece {
  key: NodeKey | null;
  text: string;
}

/** The elements that contain text directly. */
function $blocksOf(element: ElementNode): ElementNode[] {
  const blocks = element
    .getChildren()
    .filter((child): child is ElementNode => $isElementNode(child) && !child.isInline());
  const own = element.getChildren().some((child) => !$isElementNode(child) || child.isInline());
  return [...(own ? [element] : []), ...blocks.flatMap($blocksOf)];
}

function $piecesOf(node: LexicalNode): Piece[] {
  if ($isTextNode(node)) return [{ key: node.getKey(), text: node.getTextContent() }];
  if ($isLineBreakNode(node)) return [{ key: null, text: '\n' }];
  if (!$isElementNode(node)) return [];
  return node.getChildren().flatMap((child) => ($isElementNode(child) && !child.isInline() ? [] : $piecesOf(child)));
}

function cut(pieces: readonly Piece[], start: number, end: number): Match {
  let before = 0;
  return pieces.flatMap(({ key, text }) => {
    const [from, to] = [Math.max(0, start - before), Math.min(text.length, end - before)];
    before += text.length;
    return key === null || from >= to ? [] : [{ key, from, to }];
  });
}
