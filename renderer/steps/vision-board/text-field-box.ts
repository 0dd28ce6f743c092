import { elementHeight } from './actions/edit-element-text';
import { noteHeight } from './actions/edit-note-text';
import type { Board } from './actions/board';
import type { TextEditing } from './model/board-state';
import { toScreen, type Camera } from './model/camera';
import type { Rect, Size } from '../../../workshop/vision-board/geometry';
import { titleSizes } from './model/screen-titles';
import { noteTypography } from './rendering/fit-text';

/** Least font size of what is being written, in screen pixels: readable from eight metres. */
const leastWritingSize = 24;
/** Distance between a floating field and the edge of the board, in screen pixels. */
const margin = 12;
/** Font size of labels of connectors, in board units. */
const labelSize = 16;
/** Least width of the field of a title, in multiples of its font size. */
const leastTitleWidth = 9;

/** The field in which a text is written, in screen pixels. */
export interface TextFieldBox {
  size: number;
  width: number;
  height: number;
  /** Space above the text; at its sides it is `paddingInline`. */
  paddingTop: number;
  paddingInline: number;
  /** The field is larger than what it belongs to: it lies above the board, and is kept inside the window. */
  isFloating: boolean;
}

/** Where and how large the field of a text is: as the element is drawn, but never with text below the least writing size. */
export function textFieldBox(board: Board, editing: TextEditing, text: string, { zoom }: Camera): TextFieldBox {
  const least = leastWritingSize / zoom;
  const { rect } = editing;
  const { textLayouts } = board.view;
  // An empty field is one line high.
  const written = text === '' ? ' ' : text;
  const widest = (size: number) => Math.max(rect.width, board.view.size.width / zoom - 4 * size);
  const scaled = (box: TextFieldBox): TextFieldBox => ({
    ...box,
    size: box.size * zoom,
    width: box.width * zoom,
    height: box.height * zoom,
    paddingTop: box.paddingTop * zoom,
    paddingInline: box.paddingInline * zoom,
  });
  switch (editing.kind) {
    case 'note':
    case 'shape': {
      const height = editing.kind === 'note' ? noteHeight(board, editing, text) : rect.height;
      const element = board.elements[editing.id];
      const most = element?.type === 'note' ? element.textSize : undefined;
      const drawn = board.view.textLayouts.fitText(text, rect.width, height, most).size;
      const size = Math.max(drawn, least);
      // Room around enlarged text keeps its proportion.
      const padding = noteTypography.padding * Math.max(1, Math.min(size / drawn, 2));
      const field = textLayouts.layoutField(
        written,
        { size, width: rect.width - 2 * padding, maxWidth: widest(size) },
        false,
      );
      const needed = field.height + 2 * padding;
      const free = Math.max(0, height - needed);
      return scaled({
        size,
        width: field.width + 2 * padding,
        height: Math.max(height, needed),
        paddingTop: padding + (editing.kind === 'shape' ? free / 2 : 0),
        paddingInline: padding,
        isFloating: field.width + 2 * padding > rect.width + 0.01 || needed > height + 0.01,
      });
    }
    case 'text': {
      const drawn = editing.size ?? 40;
      const size = Math.max(drawn, least);
      const width = (rect.width * size) / drawn;
      const field = textLayouts.layoutField(written, { size, width, maxWidth: widest(size) }, true);
      const height = Math.max(field.height, elementHeight(board, editing, text));
      const isFloating = size > drawn || field.width > rect.width + 0.01;
      return scaled({ size, width: field.width, height, paddingTop: 0, paddingInline: 0, isFloating });
    }
    case 'area':
    case 'cluster':
    case 'connector': {
      const drawn = editing.kind === 'connector' ? labelSize : titleSizes[editing.kind];
      const size = Math.max(drawn, least);
      const wanted = Math.max(rect.width, textLayouts.titleWidth(text) * size + size, leastTitleWidth * size);
      const width = Math.max(rect.width, Math.min(wanted, (board.view.size.width - 2 * margin) / zoom));
      const height = size * 1.4;
      return scaled({ size, width, height, paddingTop: size * 0.1, paddingInline: size * 0.3, isFloating: true });
    }
  }
}

/** The upper left corner of the field in screen pixels. Titles stand on the line of their strip. */
export function textFieldCorner(
  { kind, rect }: TextEditing,
  box: Pick<TextFieldBox, 'isFloating'> & Size,
  camera: Camera,
  window: Size,
): { x: number; y: number } {
  const { x, y } = toScreen(camera, rect);
  const isTitle = kind === 'area' || kind === 'cluster' || (kind === 'text' && box.isFloating);
  const top = isTitle ? y + rect.height * camera.zoom - box.height : y;
  if (!box.isFloating || !isInWindow(toScreenRect(rect, camera), window)) return { x, y: top };
  const inside = (start: number, length: number, extent: number) =>
    Math.max(margin, Math.min(start, extent - length - margin));
  return { x: inside(x, box.width, window.width), y: inside(top, box.height, window.height) };
}

function toScreenRect(rect: Rect, camera: Camera): Rect {
  return { ...toScreen(camera, rect), width: rect.width * camera.zoom, height: rect.height * camera.zoom };
}

/** A field follows its element out of the window when the board is panned away. */
function isInWindow({ x, y, width, height }: Rect, window: Size): boolean {
  return x + width > 0 && y + height > 0 && x < window.width && y < window.height;
}
