import type { BaseSelection } from 'lexical';
import { create } from 'zustand';
import type { PartId } from '../../../../workshop/press-release/schema';

/** What a new comment is about, while it is being written. */
export interface Draft {
  /** Null for the whole press release. */
  part: PartId | null;
  /** Empty for a whole part. */
  quote: string;
  selection: BaseSelection | null;
}

/** A promise whose passage was deleted and of which nobody has said yet what shall become of it. */
export interface LostPromise {
  id: string;
  /** Whether undo leads back to the passage: it was deleted since the screen was opened. */
  canComeBack: boolean;
}

interface Review {
  draft: Draft | null;
  /** The comment or promise that is brought out in the text and open in its list. */
  current: string | null;
  /** Grows when the list shall take the focus to what is current. */
  focusAsked: number;
  lost: readonly LostPromise[];
  showResolved: boolean;
}

const start: Review = { draft: null, current: null, focusAsked: 0, lost: [], showResolved: false };

/** Where the people are in their review. It ends with the screen. */
export const useReview = create<Review>(() => start);

export function endReview(): void {
  useReview.setState(start);
}

/** Brings a comment or promise out and takes the focus to it in its list. */
export function focusInList(id: string): void {
  useReview.setState(({ focusAsked }) => ({ current: id, focusAsked: focusAsked + 1 }));
}
