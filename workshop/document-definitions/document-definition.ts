import type { Localized } from '../language';
import type { StepId } from '../step';

/** Something that a document contains only on request. */
export interface DocumentAdditionDefinition {
  names: Localized<string>;
  /** Selected until a person chooses otherwise. */
  isDefault?: true;
  /** The addition without which this one has no effect. */
  partOf?: string;
}

/**
 * A document as menus, dialogs, the command line and the contract know it. What it contains is built by its builder in
 * build-document.ts, apart from this, so that charts and tables are loaded with the first document and not with the start screen.
 */
export interface DocumentDefinition {
  kind: string;
  /** The name within a sentence, such as "press release". */
  names: Localized<string>;
  /** In the order of the export dialog. */
  additions: Readonly<Record<string, DocumentAdditionDefinition>>;
  /** Steps that work towards it: it is the one to export and print while one of them is on screen. */
  steps: readonly StepId[];
}
