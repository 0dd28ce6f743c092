import type { BoardText, Note, Shape } from '../../../../workshop/vision-board/schema';
import type { Rect } from '../../../../workshop/vision-board/geometry';
import type { BoardPalette } from './board-palette';
import type { TextLayout } from './fit-text';
import type { PictureBitmaps } from './picture-bitmaps';

/**
 * The members of a canvas context that rendering uses. SvgContext implements the same ones, so that every element can be written as
 * SVG.
 */
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
  /** The rendered part of the board, in board units. */
  view: Rect;
  /** Device pixels per board unit. */
  scale: number;
  /** `outline` leaves out text, when it is unreadable or the zoom is changing. */
  detail: 'full' | 'outline';
  /** Least font size of titles, in board units: larger than their own, they are rendered by renderTitles. 0 for files. */
  leastTitle: number;
  /** Whether a headline is rendered by renderTitles. */
  isEnlarged: (id: string) => boolean;
  /** Quality of scaled pictures: while the zoom changes, every frame scales all of them. */
  smoothing: 'low' | 'medium';
  /** Id of the element whose text is edited: the textarea shows its text. */
  editing: string | null;
}

/** Options of files and small pictures: titles keep their size on the board. */
export const atOwnSize = { leastTitle: 0, isEnlarged: () => false } as const satisfies Partial<RenderOptions>;
