import type { BoardText, Note, Shape } from '../../../../workshop/vision-board/schema';
import type { Rect } from '../model/geometry';
import type { BoardPalette } from './board-palette';
import type { TextLayout } from './fit-text';
import type { PictureBitmaps } from './picture-bitmaps';

/** The part of a canvas context that rendering uses. svg-context.ts implements the same part, so every element can be written as SVG. */
export type RenderContext = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'textRendering'
  | 'imageSmoothingQuality'
  | 'globalAlpha'
  | 'save'
  | 'restore'
  | 'translate'
  | 'rotate'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'rect'
  | 'roundRect'
  | 'ellipse'
  | 'arc'
  | 'fill'
  | 'stroke'
  | 'fillRect'
  | 'strokeRect'
  | 'measureText'
  | 'fillText'
  | 'drawImage'
>;

export interface RenderOptions {
  palette: BoardPalette;
  textLayout: (element: Note | BoardText | Shape) => TextLayout;
  pictures: Pick<PictureBitmaps, 'bitmap'>;
  /** The part of the board that is painted, in board units. */
  view: Rect;
  /** Device pixels per board unit. */
  scale: number;
  /** `outline` leaves out the text: it could not be read, or there is no time for it while zooming. */
  detail: 'full' | 'outline';
  /** How carefully pictures are scaled: while zooming, every frame scales all of them anew. */
  smoothing: 'low' | 'medium';
  /** The element whose text is being written: the textarea over it shows it. */
  editing: string | null;
}
