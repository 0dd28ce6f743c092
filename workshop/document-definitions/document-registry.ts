import type { StepId } from '../step';
import type { DocumentAdditionDefinition, DocumentDefinition } from './document-definition';
import { documentDefinitions } from './document-definitions';

type Definitions = (typeof documentDefinitions)[number];

export type DocumentKind = Definitions['kind'];

/** An addition of any document. */
export type DocumentAddition = {
  [Kind in DocumentKind]: keyof Extract<Definitions, { kind: Kind }>['additions'];
}[DocumentKind];

export interface DocumentRequest {
  kind: DocumentKind;
  additions: readonly DocumentAddition[];
  /** Chapters of a report that are left out, by their headings, see `chaptersOf`. */
  leftOut?: readonly string[];
  /** The date of printing, ISO 8601. */
  now: string;
}

export const documentKinds: readonly DocumentKind[] = documentDefinitions.map(({ kind }) => kind);

type Addition = [id: DocumentAddition, definition: DocumentAdditionDefinition & { partOf?: DocumentAddition }];

/** The additions of a document, in the order of the export dialog. */
export function additionsOf(kind: DocumentKind): Addition[] {
  return Object.entries(documentDefinition(kind).additions) as Addition[];
}

/** The additions of all documents. */
export const documentAdditions: readonly DocumentAddition[] = [
  ...new Set(documentKinds.flatMap((kind) => additionsOf(kind).map(([addition]) => addition))),
];

/** The additions of a document that are selected until a person chooses otherwise. */
export function defaultAdditions(kind: DocumentKind): DocumentAddition[] {
  return additionsOf(kind).flatMap(([addition, { isDefault }]) => (isDefault ? [addition] : []));
}

export function documentDefinition(kind: DocumentKind): DocumentDefinition {
  const definition = documentDefinitions.find((each) => each.kind === kind);
  if (!definition) throw new Error(`Unknown document ${kind}`);
  return definition;
}

/** The document to export and print while a step is on screen; null is the start screen. */
export function documentOfStep(step: StepId | null): DocumentKind {
  const definitions: readonly (DocumentDefinition & { kind: DocumentKind })[] = documentDefinitions;
  const own = definitions.find(({ steps }) => steps.some((each) => each === step));
  return (own ?? documentDefinitions[0]).kind;
}
