import {
  $createParagraphNode,
  $createRangeSelection,
  $isElementNode,
  $isRootNode,
  $isTextNode,
  $setSelection,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { $getParts, $partOf, type PartNode } from './part-node';

/**
 * Deletes a selection across several parts: from each part its selected text, so that parts do not merge. The caret is at the start
 * of the selection afterwards. Returns false without a change within one part.
 */
export function $removeAcrossParts(selection: RangeSelection): boolean {
  const parts = $getParts();
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const first = $partAt(start, parts, 'start');
  const last = $partAt(end, parts, 'end');
  if (first === null || last === null || first.is(last)) return false;

  const from = first.isLocked() ? null : $range(first, $isInside(start) ? placeOf(start) : null, null);
  const to = last.isLocked() ? null : $range(last, null, $isInside(end) ? placeOf(end) : null);
  if (to) $removeRange(to);
  for (const part of parts.slice(parts.findIndex((part) => part.is(first)) + 1)) {
    if (part.is(last)) break;
    if (!part.isLocked()) part.clear().append($createParagraphNode());
  }
  if (from) {
    $removeRange(from);
  } else {
    last.selectStart();
  }
  return true;
}

/**
 * Lexical moves nodes while it removes text and reads the direction of selections in them, which fails for a removed point.
 * Therefore the selection is cleared meanwhile.
 */
export function $removeRange(range: RangeSelection): void {
  $setSelection(null);
  range.removeText();
  $setSelection(range);
}

/** Whether a selection begins and ends in different parts. */
export function $reachesOverParts(selection: RangeSelection): boolean {
  if (selection.isCollapsed()) return false;
  const parts = $getParts();
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  return $partAt(start, parts, 'start')?.getKey() !== $partAt(end, parts, 'end')?.getKey();
}

/** The part that contains a point; a point between parts belongs to the part on the selection's side. */
function $partAt(point: PointType, parts: PartNode[], side: 'start' | 'end'): PartNode | null {
  const node = point.getNode();
  if (!$isRootNode(node)) return $partOf(node);
  const index = side === 'start' ? point.offset : point.offset - 1;
  return parts[Math.max(0, Math.min(parts.length - 1, index))] ?? null;
}

function $isInside(point: PointType): boolean {
  return !$isRootNode(point.getNode());
}

type Place = [key: string, offset: number, type: 'text' | 'element'];

function placeOf({ key, offset, type }: PointType): Place {
  return [key, offset, type];
}

/** The first or last point in a part. `node.select()` would change the current selection. */
function $edge(part: PartNode, side: 'start' | 'end'): Place {
  const node = (side === 'start' ? part.getFirstDescendant() : part.getLastDescendant()) ?? part;
  if ($isTextNode(node)) return [node.getKey(), side === 'start' ? 0 : node.getTextContentSize(), 'text'];
  if ($isElementNode(node)) return [node.getKey(), side === 'start' ? 0 : node.getChildrenSize(), 'element'];
  const index = node.getIndexWithinParent();
  return [node.getParentOrThrow().getKey(), side === 'start' ? index : index + 1, 'element'];
}

/** The range of a part from a point, or its start, to a point, or its end. */
function $range(part: PartNode, start: Place | null, end: Place | null): RangeSelection {
  const range = $createRangeSelection();
  range.anchor.set(...(start ?? $edge(part, 'start')));
  range.focus.set(...(end ?? $edge(part, 'end')));
  return range;
}
