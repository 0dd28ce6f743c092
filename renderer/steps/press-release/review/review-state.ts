import type { BaseSelection } from 'lexical';
import type { PartId } from '../../../../workshop/press-release/schema';

/** What a new comment refers to, while it is being written. */
export interface CommentTarget {
  /** Null for the whole press release. */
  part: PartId | null;
  /** Empty for a whole part. */
  quote: string;
  selection: BaseSelection | null;
}

/** A promise whose passage was deleted and which awaits a decision. */
export interface LostPromise {
  id: string;
  /** Whether undo can restore the passage: it was deleted since the screen was opened. */
  canRestore: boolean;
}

/** State of comments and promises on the screen. */
export interface ReviewState {
  /** The comment being written; null while there is none. */
  commentDraft: CommentTarget | null;
  /** Id of the comment or promise that is highlighted in the text and expanded in its list. */
  currentPassage: string | null;
  /** Counts requests to move the focus to the list entry of `currentPassage`. */
  focusRequest: number;
  lostPromises: readonly LostPromise[];
  showResolved: boolean;
}

export const initialReviewState: ReviewState = {
  commentDraft: null,
  currentPassage: null,
  focusRequest: 0,
  lostPromises: [],
  showResolved: false,
};
