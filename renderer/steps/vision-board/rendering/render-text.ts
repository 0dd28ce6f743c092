import { noteTypography, type TextLayout } from './fit-text';
import type { Rect } from '../../../../workshop/vision-board/geometry';
import type { RenderContext } from './render-context';

/** Distance of the baseline from the middle of the line, as a fraction of the font size; a property of Source Sans 3. */
export const baseline = 0.34;

interface TextOptions {
  family: string;
  /** The rendered part of the board: of a very long text only the visible lines are drawn. */
  view: Rect;
  align?: 'left' | 'centre';
  weight?: number;
}

/** Renders the lines of a text that fit into a box, with an ellipsis when there are more. */
export function renderText(context: RenderContext, { size, lines }: TextLayout, box: Rect, options: TextOptions): void {
  const { family, view, align = 'left', weight = 400 } = options;
  const step = size * noteTypography.lineHeight;
  const maxLines = Math.max(1, Math.floor(box.height / step + 0.001));
  const shown = Math.min(lines.length, maxLines);
  const top = align === 'centre' ? box.y + (box.height - shown * step) / 2 : box.y;
  context.font = `${weight} ${size}px ${family}`;
  context.textAlign = align === 'centre' ? 'center' : 'left';
  const x = align === 'centre' ? box.x + box.width / 2 : box.x;
  const first = Math.max(0, Math.floor((view.y - top) / step));
  const last = Math.min(shown - 1, Math.ceil((view.y + view.height - top) / step));
  for (let index = first; index <= last; index += 1) {
    const isCut = index === shown - 1 && lines.length > shown;
    const line = lines[index] ?? '';
    context.fillText(isCut ? `${line} …` : line, x, top + step * (index + 0.5) + size * baseline);
  }
  context.textAlign = 'left';
}
