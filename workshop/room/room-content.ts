import type { RoomPage } from './room-page';

/** What stands on a page of the room, from top to bottom. */
export type RoomItem = RoomText | RoomRow | RoomFacts | RoomMeters;

/** A text. `statement` and `quote` are set as large as they fit, `prose` is what belongs to something else. */
export interface RoomText {
  kind: 'text';
  look: 'statement' | 'quote' | 'prose';
  text: string;
  /** What it is, more quietly above it. */
  label?: string;
  /** The size of the whole text, when this is a part of it that continues on another page. */
  size?: TextSize;
}

export type TextSize = 'large' | 'medium' | 'small';

/** One of a list. */
export interface RoomRow {
  kind: 'row';
  text: string;
  /** What stands before it, such as a number. */
  lead?: string;
  /** What is said of it, more quietly. */
  about?: string;
  /** What belongs to it, below it and smaller. */
  detail?: string;
  /** Length of a bar below it, 0 to 1. */
  share?: number;
  /** Length of a second bar below the first, for what is wanted. */
  target?: number;
}

/** Short facts side by side. */
export interface RoomFacts {
  kind: 'facts';
  facts: readonly { label: string; text: string }[];
}

/** Ratings side by side, each as filled dots out of `max`; null for not rated. */
export interface RoomMeters {
  kind: 'meters';
  meters: readonly { label: string; value: number | null; max: number }[];
}

export interface RoomContent {
  /** What it belongs to, above the heading. */
  kicker?: string;
  heading?: string;
  items: readonly RoomItem[];
  /** Columns of a list of short rows. */
  columns?: 1 | 2;
  /** A standalone SVG document that fills what is left. */
  drawing?: string;
  /** What the numbers in the drawing mean, beside it; `more` says how many are left out. */
  legend?: { rows: readonly { lead: string; text: string }[]; more: string };
  picture?: { asset: string; alt: string };
  /** Said where there is nothing yet: what will come here. */
  empty?: string;
}

/** A page of the room with what it shows. `today` is a calendar day, `YYYY-MM-DD`. */
export interface ContentPage extends RoomPage {
  content: (today: string) => RoomContent;
}
