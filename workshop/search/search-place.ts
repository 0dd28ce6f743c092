import type { SliceId } from '../session';
import type { StepId } from '../step';

/** What can be found, named as in the texts of the search. */
export type SearchKind =
  | 'details'
  | 'participant'
  | 'agendaItem'
  | 'emptyChair'
  | 'saying'
  | 'facilitatorNote'
  | 'decision'
  | 'parked'
  | 'question'
  | 'answer'
  | 'alternative'
  | 'share'
  | 'pillar'
  | 'orientation'
  | 'figure'
  | 'priority'
  | 'shift'
  | 'need'
  | 'conflict'
  | 'statement'
  | 'note'
  | 'picture'
  | 'text'
  | 'shape'
  | 'area'
  | 'connector'
  | 'group'
  | 'voting'
  | 'phase'
  | 'touchpoint'
  | 'targetEmotion'
  | 'painPoint'
  | 'part'
  | 'comment'
  | 'reply'
  | 'promise'
  | 'risk'
  | 'jargon'
  | 'dismissal'
  | 'version'
  | 'approval'
  | 'lever'
  | 'change'
  | 'participation'
  | 'agent'
  | 'leader'
  | 'metric'
  | 'initiative'
  | 'commitment'
  | 'improvement'
  | 'lastWord'
  | 'decisionPaper'
  | 'followUp'
  | 'round';

/** One kind of item in a slice, and which of its fields are searched. */
export interface SearchPlace {
  kind: SearchKind;
  /**
   * Where its items are in the slice, such as `comments.*.replies.*`; `*` stands for every key. Empty for the slice itself. The id of an
   * item is the last of these keys; without any it is the last name of the path, for the slice itself the kind.
   */
  at: string;
  /** The fields by which an item is known; empty for the item itself. They come first in the results. */
  titles?: readonly string[];
  /** The other fields with words. Rich text is searched as plain text. */
  texts?: readonly string[];
  /** True where the screen leads to the item around it, whose key is the first one: a reply leads to its comment. */
  isInside?: true;
  /** Leaves items out: elements of one collection are of several kinds. */
  isFound?: (item: never) => boolean;
  /** Whether the item is covered on screen, such as a note of a silent phase. */
  isHidden?: (item: never) => boolean;
  /** The step whose screen shows the item; `id` is its own. Default: the one that edits the slice. */
  step?: StepId | ((item: never, id: string) => StepId);
}

/** What is searched in one slice, or in the voices of the session. */
export interface SearchedSlice {
  slice: SliceId | 'voices';
  places: readonly SearchPlace[];
}
