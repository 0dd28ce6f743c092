import { $createParagraphNode, $isRootNode, $setSelection, type PointType, type RangeSelection } from 'lexical';
import { $getParts, $partOf, type PartNode } from './part-node';

/**
 * Deletes a selection that reaches over more than one part: from each part what is selected in it, so that no part
 * runs into another. The caret ends where the selection began. Returns false, and does nothing, within one part.
 */
export function $removeAcrossParts(selection: RangeSelection): boolean {
  const parts = $getParts();
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const first = $partAt(start, parts, 'start');
  const last = $partAt(end, parts, 'end');
  if (first === null || last === null || first.is(last)) return false;

  const from = first.isLocked() ? null : $range(first, $isInside(start) ? start : null, null);
  const to = last.isLocked() ? null : $range(last, null, $isInside(end) ? end : null);
  to?.removeText();
  for (const part of parts.slice(parts.findIndex((part) => part.is(first)) + 1)) {
    if (part.is(last)) break;
    if (!part.isLocked()) part.clear().append($createParagraphNode());
  }
  if (from) {
    $setSelection(from);
    from.removeText();
  } else {
    last.selectStart();
  }
  return true;
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

/** The part a point lies in; a point between the parts counts to the one on the selection's side. */
function $partAt(point: PointType, parts: PartNode[], side: 'start' | 'end'): PartNode | null {
  const node = point.getNode();
  if (!$isRootNode(node)) return $partOf(node);
  const index = side === 'start' ? point.offset : point.offset - 1;
  return parts[Math.max(0, Math.min(parts.length - 1, index))] ?? null;
}

function $isInside(point: PointType): boolean {
  return !$isRootNode(point.getNode());
}

/** The range of a part from a point, or its start, to a point, or its end. */
function $range(part: PartNode, start: PointType | null, end: PointType | null): RangeSelection {
  const range = part.selectStart();
  const last = part.selectEnd().clone();
  const anchor = start ?? range.anchor;
  const focus = end ?? last.focus;
  const result = last;
  const [anchorKey, anchorOffset, anchorType] = [anchor.key, anchor.offset, anchor.type];
  result.focus.set(focus.key, focus.offset, focus.type);
  result.anchor.set(anchorKey, anchorOffset, anchorType);
  return result;
}
