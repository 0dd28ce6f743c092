import { clusterMargin, titleHeight } from '../../../../workshop/vision-board/clusters';
import { moved, nearestFreePlace, type Offset } from '../model/free-place';
import { boundingRect, intersects, type Point, type Rect } from '../../../../workshop/vision-board/geometry';
import { leastStripHeight } from '../model/screen-titles';
import type { Board } from './board';
import { obstaclesFor, type Obstacles } from './board-obstacles';
import { clusterOnto, dropTarget } from './cluster-notes';
import { insertDuplicates } from './edit-selection';
import { gapBetween } from './find-free-space';

/** Farthest place beside the note on which another was dropped, in board units. */
const clusterDistance = 400;

interface Drop {
  /** Board point of the pointer. */
  at: Point;
  /** Copies are inserted, and the dragged elements stay. */
  asCopy: boolean;
  /** The place is kept, even when it covers something. */
  keepsPlace: boolean;
}

/**
 * Ends a drag: moves the elements by an offset, in board units, as one undo entry. Notes that would cover other notes or titles are
 * placed beside them as a block. A single note that is dropped on another joins its group.
 */
export function dropSelection(board: Board, ids: ReadonlySet<string>, offset: Offset, drop: Drop): void {
  const target = drop.keepsPlace || drop.asCopy ? null : dropTarget(board, ids, drop.at);
  const inCluster = target ? placeInCluster(board, ids, offset, target.id) : null;
  const by = inCluster ?? (drop.keepsPlace ? offset : placeBeside(board, ids, offset, drop.asCopy));
  if (drop.asCopy) {
    insertDuplicates(board, copiedItems(board, ids), by);
    return;
  }
  const [only = ''] = ids;
  const undo = { merge: `cluster:${only}:${Date.now()}` };
  if (by.dx !== 0 || by.dy !== 0) board.edit('moveElements', { ids: [...ids], ...by }, target ? { undo } : undefined);
  if (target && inCluster) clusterOnto(board, only, target, undo.merge);
}

/** The nearest offset at which the dragged notes cover nothing. Without notes, and with areas, everything stays where it was dropped. */
function placeBeside(board: Board, ids: ReadonlySet<string>, offset: Offset, asCopy: boolean): Offset {
  const block = noteRects(board, ids, offset);
  if (block.length === 0) return offset;
  const further = nearestFreePlace(block, {
    ...dropObstacles(board, asCopy ? new Set() : ids, block),
    gap: gapBetween,
    isSpread: true,
  });
  return further ? sum(offset, further) : offset;
}

/** The offset beside a note at which the frame around its group has room for a title; null when there is none nearby. */
function placeInCluster(board: Board, ids: ReadonlySet<string>, offset: Offset, target: string): Offset | null {
  const block = noteRects(board, ids, offset);
  const group = board.elements[target]?.group ?? null;
  const members = group === null ? [target] : board.view.model.membersOf(group);
  const rects = members.flatMap((id) => board.view.model.rectOf(id) ?? []);
  const own = new Set([...ids, ...members]);
  const others = dropObstacles(board, own, block);
  const accepts = (further: Offset) => {
    const frame = boundingRect([...rects, ...block.map((rect) => moved(rect, further))]);
    if (!frame) return false;
    const height = Math.max(titleHeight, leastStripHeight(board.view.model.titles.least));
    const title = {
      x: frame.x - clusterMargin,
      y: frame.y - clusterMargin - height,
      width: frame.width + 2 * clusterMargin,
      height,
    };
    return others.obstaclesIn(title).length === 0;
  };
  const obstacles = dropObstacles(board, ids, block);
  const further = nearestFreePlace(block, { ...obstacles, gap: gapBetween, within: clusterDistance, accepts });
  return further && sum(offset, further);
}

/** Pictures and shapes on which the block was dropped are its background. */
function dropObstacles(board: Board, ignored: ReadonlySet<string>, block: readonly Rect[]): Obstacles {
  const isBackground = (rect: Rect) => block.some((each) => intersects(each, rect));
  return obstaclesFor(board, { ignored, overDrawings: true, isBackground });
}

/** The rectangles of the dragged elements at an offset. Empty unless there are notes and no areas among them. */
function noteRects(board: Board, ids: ReadonlySet<string>, offset: Offset): Rect[] {
  const items = board.view.model.items(ids);
  const isOfNotes = items.some(({ element }) => element.type === 'note');
  if (!isOfNotes || items.some(({ element }) => element.type === 'area')) return [];
  return items.filter(({ element }) => element.type !== 'connector').map(({ rect }) => moved(rect, offset));
}

/** Members of a group that is not copied as a whole are copied without it. */
function copiedItems(board: Board, ids: ReadonlySet<string>) {
  const { model } = board.view;
  return model.items(ids).map(({ id, element }) => {
    const isWhole = element.group !== null && model.membersOf(element.group).every((member) => ids.has(member));
    return { id, element: isWhole ? element : { ...element, group: null } };
  });
}

function sum(a: Offset, b: Offset): Offset {
  return { dx: a.dx + b.dx, dy: a.dy + b.dy };
}
