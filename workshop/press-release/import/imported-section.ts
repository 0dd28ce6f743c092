import type { PartId, Question } from '../schema';
import type { ImportedBlock } from './imported-block';

/** Where a piece of a text from elsewhere goes; `nowhere` leaves it out. */
export type ImportTarget = PartId | Question['audience'] | 'nowhere';

/** A piece of a text from elsewhere that goes to one place: a paragraph, a list, or a question with its answer. */
export interface ImportedSection {
  to: ImportTarget;
  /**
   * How the place was found: by a heading or label, by its place in the text; `nearest` when nothing told and it stays with what
   * stands before it; `own` for what Leitbild itself prints around the text.
   */
  by: 'heading' | 'order' | 'nearest' | 'own';
  /** Of a question the first block asks and the others answer. */
  blocks: ImportedBlock[];
}
