import type { Voting } from '../../../../workshop/voting/schema';
import type { BoardPalette } from './board-palette';
import { noteTypography } from './fit-text';
import { expand, intersects, type Rect } from '../../../../workshop/vision-board/geometry';

/** Radius of a vote and of the badge with a count, in screen pixels. */
const dotRadius = 8;
const badgeRadius = 13;

interface VoteScene {
  /** Where the dots of a choice belong; undefined when it no longer exists. */
  rectOfChoice: (id: string) => Rect | undefined;
  palette: BoardPalette;
  zoom: number;
  /** The part of the board in view. */
  area: Rect;
}

/**
 * Renders the votes of a voting at the upper right corner of each choice: the current voter's dots while it is open, the counts when it is
 * revealed, nothing while it is closed.
 */
export function renderVotes(
  context: CanvasRenderingContext2D,
  { votes, state }: Voting,
  voter: string | null,
  { rectOfChoice, palette, zoom, area }: VoteScene,
): void {
  if (state === 'closed') return;
  const counts = new Map<string, number>();
  for (const vote of Object.values(votes)) {
    if (state === 'open' && vote.voter !== voter) continue;
    counts.set(vote.element, (counts.get(vote.element) ?? 0) + 1);
  }
  for (const [id, count] of counts) {
    const rect = rectOfChoice(id);
    if (!rect || !intersects(expand(rect, (2 * badgeRadius) / zoom), area)) continue;
    const corner = { x: rect.x + rect.width, y: rect.y };
    context.fillStyle = palette.noteMark;
    context.strokeStyle = palette.mount;
    context.lineWidth = 1.5 / zoom;
    if (state === 'open') {
      for (let index = 0; index < count; index += 1) {
        const left = dotRadius + index * 2.4 * dotRadius;
        fillCircle(context, corner.x - left / zoom, corner.y - riseOf(dotRadius, zoom), dotRadius / zoom);
      }
      continue;
    }
    const badge = { x: corner.x - badgeRadius / zoom, y: corner.y - riseOf(badgeRadius, zoom) };
    fillCircle(context, badge.x, badge.y, badgeRadius / zoom);
    context.font = `600 ${15 / zoom}px ${palette.family}`;
    context.fillStyle = palette.mount;
    context.textAlign = 'center';
    context.fillText(String(count), badge.x, badge.y + 5 / zoom);
    context.textAlign = 'left';
  }
}

/**
 * How far the centre of a mark is above the upper edge of its choice, in board units: as little as the space between the edge and the words
 * allows, because the mark must not cover the words of the choice above either.
 */
export function riseOf(radius: number, zoom: number): number {
  return Math.max(0, radius / zoom - noteTypography.padding);
}

function fillCircle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  // The outline separates the mark from dark boards and pictures.
  context.stroke();
}
