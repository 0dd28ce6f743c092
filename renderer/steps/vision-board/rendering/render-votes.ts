import type { Voting } from '../../../../workshop/vision-board/schema';
import type { BoardModel } from '../model/board-model';
import type { BoardPalette } from './board-palette';
import { intersects, type Rect } from '../model/geometry';

/** Radius of a vote and of the badge with a count, in screen pixels. */
const dotRadius = 8;
const badgeRadius = 13;

/**
 * Renders the votes of a voting: the current voter's dots while it is open, the counts when it is revealed, nothing while it is
 * closed.
 */
export function renderVotes(
  context: CanvasRenderingContext2D,
  { votes, state }: Voting,
  voter: string | null,
  { model, palette, zoom, area }: { model: BoardModel; palette: BoardPalette; zoom: number; area: Rect },
): void {
  if (state === 'closed') return;
  const counts = new Map<string, number>();
  for (const vote of Object.values(votes)) {
    if (state === 'open' && vote.voter !== voter) continue;
    counts.set(vote.element, (counts.get(vote.element) ?? 0) + 1);
  }
  for (const [id, count] of counts) {
    const rect = model.rectOf(id);
    if (!rect || !intersects(rect, area)) continue;
    const corner = { x: rect.x + rect.width, y: rect.y };
    context.fillStyle = palette.noteMark;
    context.strokeStyle = palette.mount;
    context.lineWidth = 1.5 / zoom;
    if (state === 'open') {
      for (let index = 0; index < count; index += 1) {
        fillCircle(context, corner.x - (12 + index * 2.4 * dotRadius) / zoom, corner.y + 12 / zoom, dotRadius / zoom);
      }
      continue;
    }
    fillCircle(context, corner.x, corner.y, badgeRadius / zoom);
    context.font = `600 ${15 / zoom}px ${palette.family}`;
    context.fillStyle = palette.mount;
    context.textAlign = 'center';
    context.fillText(String(count), corner.x, corner.y + 5 / zoom);
    context.textAlign = 'left';
  }
}

function fillCircle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  // The outline separates the mark from dark boards and pictures.
  context.stroke();
}
