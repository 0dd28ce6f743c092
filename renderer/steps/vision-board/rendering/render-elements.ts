import type { Note } from '../../../../workshop/vision-board/schema';
import { isHidden } from '../../../../workshop/vision-board/hidden-elements';
import type { BoardItem } from '../model/board-item';
import type { BoardPalette } from './board-palette';
import { noteTypography } from './fit-text';
import { expand, type Rect } from '../../../../workshop/vision-board/geometry';
import type { RenderContext, RenderOptions } from './render-context';
import { renderArea, renderConnector, renderStroke } from './render-lines';
import { renderText } from './render-text';
import { renderPicture } from './render-picture';
import { renderHeadline, renderShape } from './render-shapes';

/** Least font size of rendered headlines, in device pixels. */
const minHeadlineSize = 5;

/** Renders elements in drawing order into a context that is set to board units. */
export function renderElements(context: RenderContext, items: readonly BoardItem[], options: RenderOptions): void {
  context.textBaseline = 'alphabetic';
  context.textRendering = 'geometricPrecision';
  for (const item of items) renderElement(context, item, options);
}

export function renderElement(
  context: RenderContext,
  item: Pick<BoardItem, 'id' | 'element' | 'path'>,
  options: RenderOptions,
): void {
  const { id, element, path } = item;
  const isEditing = options.editing === id;
  const isFull = options.detail === 'full' && !isEditing;
  const withText = isFull && !isHidden(element);
  if (isHidden(element) && element.type !== 'note' && element.type !== 'area' && element.type !== 'connector') {
    return isEditing ? undefined : renderHiddenElement(context, element, options);
  }
  switch (element.type) {
    case 'note':
      return renderNote(context, element, options, isFull);
    case 'picture':
      return renderPicture(context, element, options, withText);
    case 'text':
      // Headlines are readable at a smaller zoom than notes.
      return !isEditing && !options.isEnlarged(id) && element.size * options.scale >= minHeadlineSize
        ? renderHeadline(context, element, options)
        : undefined;
    case 'shape':
      return renderShape(context, element, options, withText);
    case 'line':
    case 'drawing':
      return renderStroke(context, element, options);
    case 'area':
      return renderArea(context, element, options, withText);
    case 'connector':
      return path ? renderConnector(context, element, path, options, withText) : undefined;
  }
}

function renderNote(context: RenderContext, note: Note, options: RenderOptions, withText: boolean): void {
  const { palette, view, scale } = options;
  context.fillStyle = palette.notes[note.colour];
  context.fillRect(note.x, note.y, note.width, note.height);
  if (options.detail === 'full') {
    const line = 1 / scale;
    context.strokeStyle = palette.noteEdge;
    context.lineWidth = line;
    context.strokeRect(note.x + line / 2, note.y + line / 2, note.width - line, note.height - line);
  }
  if (withText && isSentOn(note)) renderSentOnMark(context, note, palette);
  if (!withText || note.text === '') return;

  if (note.hidden) return renderTextPlaceholder(context, note, palette.noteEdge);
  const fitted = options.textLayout(note);
  const inner = expand(note, -noteTypography.padding);
  context.fillStyle = palette.ink;
  renderText(context, fitted, inner, { family: palette.family, view });
}

function isSentOn({ sentOn }: Note): boolean {
  return Object.keys(sentOn).length > 0;
}

/** An arrow in the lower right corner of a note that was sent on. */
function renderSentOnMark(context: RenderContext, note: Note, palette: BoardPalette): void {
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
function renderHiddenElement(context: RenderContext, box: Rect, { palette, scale, detail }: RenderOptions): void {
  context.fillStyle = palette.area;
  context.fillRect(box.x, box.y, box.width, box.height);
  context.strokeStyle = palette.areaEdge;
  context.lineWidth = 1 / scale;
  context.strokeRect(box.x, box.y, box.width, box.height);
  if (detail === 'full') renderTextPlaceholder(context, box, palette.areaEdge);
}

/** Three bars in place of text, as far as there is room. */
function renderTextPlaceholder(context: RenderContext, { x, y, width, height }: Rect, colour: string): void {
  context.fillStyle = colour;
  const { padding } = noteTypography;
  for (const [index, share] of [0.7, 0.9, 0.5].entries()) {
    const top = padding + index * 24;
    if (top + 8 < height) context.fillRect(x + padding, y + top, (width - 2 * padding) * share, 8);
  }
}
