import type { SlideParagraph, SlideShape } from './slide-plan';
import type { Box, SlideFrame } from './slide-style';

export type Pictures = ReadonlyMap<string, Uint8Array>;

/** What pieces are made for: the pictures there are, and the room on a slide. */
export interface PieceContext {
  pictures: Pictures;
  frame: SlideFrame;
}

/** A part of a slide that can be measured, placed and split. Lengths are in points. */
export interface Piece {
  height: (width: number) => number;
  /** The least height: charts and pictures may be smaller than they like to be. */
  least: (width: number) => number;
  place: (box: Box) => SlideShape[];
  /**
   * The part that fits into the room, and the rest; null when nothing sensible fits. `isWhole` is set on an empty slide, where even a
   * paragraph or a row that is longer than the slide must be split.
   */
  split: (width: number, room: number, isWhole: boolean) => readonly [Piece, Piece] | null;
  /** The paragraphs of a piece of text: neighbours become one text. */
  paragraphs?: SlideParagraph[];
  /** It has a slide of its own. */
  alone?: true;
  /** What the speaker reads besides: what the slide has no place for. */
  notes?: string[];
  /** Its width when it stands beside what follows. */
  beside?: number;
}
