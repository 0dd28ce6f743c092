import type { PartId, Question } from '../schema';
import type { ImportedBlock } from './imported-block';

/** Target of a piece of imported text; `nowhere` leaves it out. */
export type ImportTarget = PartId | Question['audience'] | 'nowhere';

/** A piece of imported text with one target: a paragraph, a list, or a question with its answer. */
export interface ImportedSection {
  to: ImportTarget;
  /**
   * How the target was found: by a heading or label, or by the order of the text; `nearest` when there was no evidence and it stays
   * with the piece before it; `own` for text that Leitbild itself prints.
   */
  by: 'heading' | 'order' | 'nearest' | 'own';
  /** In a question, the first block is the question and the others the answer. */
  blocks: ImportedBlock[];
}
