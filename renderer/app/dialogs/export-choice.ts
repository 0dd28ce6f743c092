import type { DocumentFormat } from '../../../preload/contract';
import {
  additionsOf,
  defaultAdditions,
  type DocumentAddition,
  type DocumentKind,
} from '../../../workshop/document-definitions/document-registry';

export const documentFormats: readonly DocumentFormat[] = ['docx', 'pdf', 'html', 'md', 'txt'];

/** The formats in which a document is exported, and what it contains on request. */
export interface ExportChoice {
  formats: DocumentFormat[];
  additions: DocumentAddition[];
}

/** The last choice for this document on this computer. */
export function loadExportChoice(kind: DocumentKind): ExportChoice {
  const kept = localStorage.getItem(name(kind));
  if (kept === null) return { formats: ['docx', 'pdf'], additions: defaultAdditions(kind) };
  const words = kept.split(' ');
  return {
    formats: documentFormats.filter((format) => words.includes(format)),
    additions: additionsOf(kind).flatMap(([addition]) => (words.includes(addition) ? [addition] : [])),
  };
}

export function saveExportChoice(kind: DocumentKind, { formats, additions }: ExportChoice): void {
  localStorage.setItem(name(kind), [...formats, ...additions].join(' '));
}

const name = (kind: DocumentKind) => `export of ${kind}`;
