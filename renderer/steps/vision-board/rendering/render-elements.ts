import type { Note } from '../../../../workshop/vision-board/schema';
import { isHidden } from '../../../../workshop/vision-board/is-hidden';
import type { BoardItem } from '../model/board-item';
import type { BoardPalette } from './board-palette';
import { noteTypography } from './fit-text';
import type { Rect } from '../model/geometry';
import type { RenderContext, RenderOptions } from './render-context';
import { renderArea, renderConnector, renderStroke } from './render-lines';
import { renderText } from './render-text';
import { renderPicture } from './render-picture';
import { renderHeadline, renderShape } from './render-shapes';

/** Least font size of rendered headlines, in device pixels. */
const smallestHeadline = 5;

/** Renders elements in drawing order into a context that is set to board units. */
export function renderElements(context: RenderContext, items: readonly BoardItem[], painting: RenderOptions): void {
  context.textBaseline = 'alphabetic';
  context.textRendering = 'geometricPrecision';
  for (const item of items) renderElement(context, item, painting);
}

export function renderElement(
  context: RenderContext,
  item: Pick<BoardItem, 'id' | 'element' | 'path'>,
  painting: RenderOptions,
): void {
  const { id, element, path } = item;
  const isWriting = painting.editing === id;
  const inFull = painting.detail === 'full' && !isWriting;
  const withText = inFull && !isHidden(element);
  if (isHidden(element) && element.type !== 'note' && element.type !== 'area' && element.type !== 'connector') {
    return isWriting ? undefined : paintFaceDown(context, element, painting);
  }
  switch (element.type) {
    case 'note':
      return paintNote(context, element, painting, inFull);
    case 'picture':
      return renderPicture(context, element, painting, withText);
    case 'text':
      // Headlines are readable at a smaller zoom than notes.
      return !isWriting && element.size * painting.scale >= smallestHeadline
        ? renderHeadline(context, element, painting)
        : undefined;
    case 'shape':
      return renderShape(context, element, painting, withText);
    case 'line':
    case 'drawing':
      return renderStroke(context, element, painting);
    case 'area':
      return renderArea(context, element, painting, withText);
    case 'connector':
      return path ? renderConnector(context, element, path, painting, withText) : undefined;
  }
}

function paintNote(context: RenderContext, note: Note, painting: RenderOptions, withText: boolean): void {
  const { palette, view, scale } = painting;
  context.fillStyle = palette.notes[note.colour];
  context.fillRect(note.x, note.y, note.width, note.height);
  if (painting.detail === 'full') {
    const line = 1 / scale;
    context.strokeStyle = palette.edge;
    context.lineWidth = line;
    context.strokeRect(note.x + line / 2, note.y + line / 2, note.width - line, note.height - line);
  }
  if (withText && hasGone(note)) paintGone(context, note, palette);
  if (!withText || note.text === '') return;

  if (note.hidden) return paintStrokes(context, note, palette);
  const fitted = painting.textLayout(note);
  const inner = {
    x: note.x + noteTypography.padding,
    y: note.y + noteTypography.padding,
    width: note.width - 2 * noteTypography.padding,
    height: note.height - 2 * noteTypography.padding,
  };
  context.fillStyle = palette.ink;
  renderText(context, fitted, inner, { family: palette.family, view });
}

function hasGone({ sentOn }: Note): boolean {
  return Object.keys(sentOn).length > 0;
}

/** An arrow in the lower right corner of a note that was sent on. */
function paintGone(context: RenderContext, note: Note, palette: BoardPalette): void {
  const [right, bottom] = [note.x + note.width - 8, note.y + note.height - 8];
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(right - 10, bottom);
  context.lineTo(right, bottom - 10);
  context.moveTo(right - 7, bottom - 10);
  context.lineTo(right, bottom - 10);
  context.lineTo(right, bottom - 3);
  context.stroke();
}

/** A hidden element: its box without its content. */
function paintFaceDown(context: RenderContext, box: Rect, { palette, scale, detail }: RenderOptions): void {
  context.fillStyle = palette.area;
  context.fillRect(box.x, box.y, box.width, box.height);
  context.strokeStyle = palette.edge;
  context.lineWidth = 1 / scale;
  context.strokeRect(box.x, box.y, box.width, box.height);
  if (detail === 'full') paintStrokes(context, box, palette);
}

/** Three bars in place of text, as far as there is room. */
function paintStrokes(context: RenderContext, { x, y, width, height }: Rect, palette: BoardPalette): void {
  context.fillStyle = palette.edge;
  const { padding } = noteTypography;
  for (const [index, share] of [0.7, 0.9, 0.5].entries()) {
    const top = padding + index * 24;
    if (top + 8 < height) context.fillRect(x + padding, y + top, (width - 2 * padding) * share, 8);
  }
}
