import type { BoardElement, Note, NoteColour, Picture } from '../../../workshop/vision-board/schema';
import type { BoardItem } from './board-model';
import type { BoardPalette } from './board-palette';
import { noteType, type FittedText } from './fit-note';
import type { Rect } from './geometry';
import type { PictureBitmaps } from './picture-bitmaps';

/** With more elements than this, notes without text are painted colour by colour. */
const groupedFrom = 1000;

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface Painting {
  palette: BoardPalette;
  fitted: (note: Note) => FittedText;
  pictures: PictureBitmaps;
  /** The part of the board that is painted, in board units. */
  view: Rect;
  /** Device pixels per board unit. */
  scale: number;
  /** `outline` leaves out the text: it could not be read, or there is no time for it while zooming. */
  detail: 'full' | 'outline';
  /** The note whose text is being written: the textarea over it shows it. */
  writing: string | null;
}

/** Paints elements in drawing order into a context that is set to board units. */
export function paintElements(context: Context, items: readonly BoardItem[], painting: Painting): void {
  context.textBaseline = 'alphabetic';
  context.textRendering = 'geometricPrecision';
  if (items.length > groupedFrom && painting.detail === 'outline') return paintGrouped(context, items, painting);
  for (const { id, element } of items) {
    if (element.type === 'picture') paintPicture(context, element, painting);
    else paintNote(context, element, painting, painting.detail === 'full' && painting.writing !== id);
  }
}

/**
 * Very many notes, too small to see which of two lies on top: all of one colour in a single path, pictures above them.
 * Changing the colour for each note costs more than filling it.
 */
function paintGrouped(context: Context, items: readonly BoardItem[], painting: Painting): void {
  const paths = new Map<NoteColour, Path2D>();
  for (const { element } of items) {
    if (element.type === 'picture') continue;
    const path = paths.get(element.colour) ?? new Path2D();
    paths.set(element.colour, path);
    path.rect(element.x, element.y, element.width, element.height);
  }
  for (const [colour, path] of paths) {
    context.fillStyle = painting.palette.notes[colour];
    context.fill(path);
  }
  for (const { element } of items) if (element.type === 'picture') paintPicture(context, element, painting);
}

export function paintElement(context: Context, id: string, element: BoardElement, painting: Painting): void {
  paintElements(context, [{ id, element, rank: 0 }], painting);
}

/** Share of the size by which the first line's letters stand below the line box's middle: Source Sans 3's own proportions. */
const baseline = 0.34;

function paintNote(context: Context, note: Note, painting: Painting, withText: boolean): void {
  const { palette, view, scale } = painting;
  context.fillStyle = palette.notes[note.colour];
  context.fillRect(note.x, note.y, note.width, note.height);
  if (painting.detail === 'full') {
    const line = 1 / scale;
    context.strokeStyle = palette.edge;
    context.lineWidth = line;
    context.strokeRect(note.x + line / 2, note.y + line / 2, note.width - line, note.height - line);
  }
  if (!withText || note.text === '') return;

  const { size, lines } = painting.fitted(note);
  const step = size * noteType.lineHeight;
  const room = Math.max(1, Math.floor((note.height - 2 * noteType.padding) / step + 0.001));
  const top = note.y + noteType.padding;
  context.font = `${size}px ${palette.family}`;
  context.fillStyle = palette.ink;
  const shown = Math.min(lines.length, room);
  // A note can be a hundred screens high: only its lines in view are painted.
  const first = Math.max(0, Math.floor((view.y - top) / step));
  const last = Math.min(shown - 1, Math.ceil((view.y + view.height - top) / step));
  for (let index = first; index <= last; index += 1) {
    const cut = index === shown - 1 && lines.length > shown;
    const line = lines[index] ?? '';
    context.fillText(cut ? `${line} …` : line, note.x + noteType.padding, top + step * (index + 0.5) + size * baseline);
  }
}

function paintPicture(context: Context, picture: Picture, { pictures, palette, scale }: Painting): void {
  const { x, y, width, height } = picture;
  const bitmap = pictures.bitmap(picture.asset, width * scale);
  if (bitmap && bitmap !== 'failed') {
    context.imageSmoothingQuality = 'medium';
    context.drawImage(bitmap, x, y, width, height);
    return;
  }
  context.fillStyle = palette.waiting;
  context.fillRect(x, y, width, height);
  if (bitmap !== 'failed') return;
  context.strokeStyle = palette.waitingInk;
  context.lineWidth = 1.5;
  context.strokeRect(x + 1, y + 1, width - 2, height - 2);
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + width, y + height);
  context.moveTo(x + width, y);
  context.lineTo(x, y + height);
  context.stroke();
}
