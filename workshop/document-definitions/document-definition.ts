import type { Localized } from '../language';
import type { StepId } from '../step';

/** An optional part of a document. */
export interface DocumentAdditionDefinition {
  names: Localized<string>;
  /** Selected until a person chooses otherwise. */
  isDefault?: true;
  /** This one has an effect only together with that one. */
  partOf?: string;
}

/**
 * A document as menus, dialogs, the command line and the contract list it. Its builder is registered separately in
 * build-document.ts, so that charts and tables are loaded with the first document and not with the start screen.
 */
export interface DocumentDefinition {
  kind: string;
  /** The name within a sentence, such as "press release". */
  names: Localized<string>;
  /** In the order of the export dialog. */
  additions: Readonly<Record<string, DocumentAdditionDefinition>>;
  /** Its chapters can be left out one by one. */
  hasChapters?: true;
  /** The document is exported and printed while one of these steps is on screen. */
  steps: readonly StepId[];
}
