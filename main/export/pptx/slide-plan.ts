import type { Chart, Run } from '../../../workshop/document';
import type { StepId } from '../../../workshop/step';
import type { Box } from './slide-style';

/** A paragraph on a slide; lengths in points. */
export interface SlideParagraph {
  runs: Run[];
  size: number;
  look: 'text' | 'subhead' | 'caption' | 'quote' | 'source' | 'card-title' | 'kicker';
  /** Its place in a list; the number is null for a bullet. */
  item?: { level: number; number: number | null };
  spaceAfter: number;
}

export interface SlideRow {
  cells: Run[][];
  height: number;
  /** Colours of the cells from 0 to 1, see `heatOf`; null for none. */
  heat?: (number | null)[];
}

/** What a slide shows besides its title, in reading order. All texts are native and editable. */
export type SlideShape =
  | { kind: 'text'; box: Box; paragraphs: SlideParagraph[]; look: 'body' | 'quote' | 'card' }
  | {
      kind: 'table';
      box: Box;
      /** Widths of the columns. */
      columns: number[];
      /** Header rows are part of `rows`. */
      header: boolean;
      /** Whether the first column names its row. */
      named: boolean;
      rows: SlideRow[];
      /** Font size. */
      size: number;
      alt: string;
    }
  | { kind: 'chart'; box: Box; chart: Chart }
  | { kind: 'drawing'; box: Box; chart: Chart }
  | { kind: 'picture'; box: Box; asset: string; alt: string };

/** A slide, ready to be written. */
export interface Slide {
  layout: 'content' | 'quote' | 'divider';
  /** Shortened when it is too long for its place; the notes then hold it in full. */
  title: string;
  titleSize: number;
  /** The chapter and headings above the title. */
  kicker: string;
  step: StepId | null;
  /** The place of its chapter in the document, and its own place in the chapter. */
  chapter: number;
  place: number;
  appendix: boolean;
  /** It begins with the rest of what the slide before it shows. */
  continues: boolean;
  /** Number of headings above its title. */
  depth: number;
  shapes: SlideShape[];
  /** Text for the speaker that is not on the slide. */
  notes: string[];
  hidden: boolean;
}
