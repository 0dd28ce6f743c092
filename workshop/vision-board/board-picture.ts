import type { Language } from '../language';
import type { VisionBoard } from './schema';

/** What pictures of the board in documents are drawn from. */
export interface DrawnBoard extends Pick<VisionBoard, 'elements' | 'groups'> {
  language: Language;
}

/**
 * Names of pictures of the board in documents, used like assets of the session. They are drawn when a document is made. The ids of
 * areas and groups are valid parts of file names.
 */
export const boardPicture = {
  whole: 'board.png',
  /** The picture of an area or group. */
  of: (id: string) => `board-${id}.png`,
  /** The area or group of a picture; null for the whole board, undefined for other pictures. */
  partOf(asset: string): string | null | undefined {
    return asset === boardPicture.whole ? null : /^board-([A-Za-z0-9-]+)\.png$/.exec(asset)?.[1];
  },
} as const;
